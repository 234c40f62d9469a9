import { expect, test } from 'vitest';
import { allAdded, answered, type Answers, countTaken, orderOf } from './answers.ts';

const none: Answers = new Map();

test('only what is taken is sent, with who it is where that was said', () => {
  const answers = answered(answered(answered(answered(none, 1, 'add'), 2, 'skip'), 3, 'other'), 4, { personId: 'p' });
  expect(orderOf(answers)).toEqual({
    add: [1, 3, 4],
    people: [
      { at: 3, personId: null },
      { at: 4, personId: 'p' },
    ],
  });
  expect(countTaken([{ state: 'new' }, { state: 'ask' }], answers)).toBe(4);
});

test('taking all keeps the fuller answers', () => {
  const answers = allAdded(answered(answered(none, 1, { personId: 'p' }), 2, 'skip'), [1, 2, 3]);
  expect([...answers.values()]).toEqual([{ personId: 'p' }, 'add', 'add']);
});
