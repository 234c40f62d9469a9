import { fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { box, show } from '../../tests/support/screen.tsx';
import { day } from '../../shared/kernel/dates.ts';
import { FilterSpan } from './Filters.tsx';

it('the days of a list are those of the month until others are typed, the first and the last each for itself', async () => {
  const asked: unknown[] = [];
  const span = { from: day('2026-03-01'), to: day('2026-03-31') };
  await show(() => <FilterSpan span={span} from={undefined} to={undefined} onChange={(days) => asked.push(days)} />);
  const [from, to] = [await box('Từ ngày'), await box('Đến ngày')];
  expect([from.placeholder, to.placeholder]).toEqual(['01/03/2026', '31/03/2026']);
  fireEvent.change(to, { target: { value: '20/3/2026' } });
  fireEvent.blur(to);
  fireEvent.change(from, { target: { value: '5/3/2026' } });
  fireEvent.keyDown(from, { key: 'Enter' });
  expect(asked.at(0)).toEqual({ to: '2026-03-20' });
  expect(asked.at(-1)).toEqual({ from: '2026-03-05' });
});
