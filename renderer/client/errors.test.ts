import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { refusedWith } from '../../tests/support/screen.tsx';
import { problemOf, worthRetrying } from './errors.ts';

describe('problemOf', () => {
  it('keeps the message and the fields of a refusal', () => {
    const fields = [{ field: 'day', message: 'Ngày chưa đúng.' }];
    expect(problemOf(refusedWith('INVALID', 'Ngày chưa đúng.', { fields }))).toMatchObject({
      code: 'INVALID',
      message: 'Ngày chưa đúng.',
      fields,
    });
  });

  it('knows the version that stands in the store after a conflict', () => {
    expect(problemOf(refusedWith('CONFLICT', 'Đã sửa.', { stored: { version: 7 }, sent: null })).storedVersion).toBe(7);
  });

  it.each([
    ['the network is gone', new TypeError('Failed to fetch')],
    ['the engine does not know the call', new ORPCError('NOT_FOUND')],
    ['the server answers in English', new ORPCError('INTERNAL_SERVER_ERROR')],
  ])('says in Vietnamese what to do when %s', (_, error) => {
    expect(problemOf(error)).toMatchObject({ code: 'LOST', message: expect.stringContaining('Không liên lạc được với chương trình') });
    expect(worthRetrying(error)).toBe(true);
  });

  it('says that the session is over when the token is refused', () => {
    expect(problemOf(new ORPCError('UNAUTHORIZED', { status: 401 }))).toMatchObject({ code: 'EXPIRED' });
    expect(worthRetrying(refusedWith('REFUSED', 'Không.'))).toBe(false);
  });
});
