import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { isVietnamese, vietnameseSql } from './language.ts';

const vietnamese = [
  '',
  '  ',
  'Kinh',
  'KINH',
  'kinh',
  'Việt',
  'VIỆT',
  'Tiếng Việt',
  'TIẾNG VIỆT',
  'tiếng Việt',
  'tiếng Kinh',
  'Tiếng KINH',
  ' Kinh ',
];
const ethnic = ['Khmer', 'Mạ', 'tiếng Mạ', 'Kinh và Mạ', 'Chơ-ro', 'Việt Mường', 'Hoa', 'Kinhh'];

it('blank, Kinh, Việt, tiếng Việt and tiếng Kinh in any case are Vietnamese, anything else is an ethnic language', () => {
  for (const text of [null, ...vietnamese]) expect(isVietnamese(text), String(text)).toBe(true);
  for (const text of ethnic) expect(isVietnamese(text), text).toBe(false);
});

it('the condition in SQL says the same of every text', () => {
  const database = new Database(':memory:');
  const said = (text: string | null) =>
    database
      .prepare(`SELECT ${vietnameseSql('a.language')} FROM (SELECT ? AS language) a`)
      .pluck()
      .get(text);
  for (const text of [null, ...vietnamese, ...ethnic]) expect(said(text) === 1, String(text)).toBe(isVietnamese(text));
  database.close();
});
