import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, ownStore } from './places.ts';

test('trên Windows, dữ liệu nằm trong thư mục cục bộ của người dùng, không trong thư mục đi theo máy chủ', () => {
  const env = { LOCALAPPDATA: 'C:\\Users\\Lan\\AppData\\Local', APPDATA: '\\\\may-chu\\Lan' };
  expect(dataFolder(env, 'win32')).toBe(join('C:\\Users\\Lan\\AppData\\Local', 'bhxh-truyen-thong'));
  expect(dataFolder({ USERPROFILE: 'D:\\Lan', APPDATA: '\\\\may-chu\\Lan' }, 'win32')).toBe(
    join('D:\\Lan', 'AppData', 'Local', 'bhxh-truyen-thong'),
  );
});

test('trên Linux theo XDG_DATA_HOME, không có thì ~/.local/share', () => {
  expect(dataFolder({ HOME: '/home/lan' }, 'linux')).toBe('/home/lan/.local/share/bhxh-truyen-thong');
  expect(ownStore(dataFolder({ XDG_DATA_HOME: '/du-lieu' }, 'linux'))).toBe('/du-lieu/bhxh-truyen-thong/so-truyen-thong.sqlite');
});
