import { expect, test } from 'vitest';
import { dataFolder, storeFile } from './places.ts';

test('trên Windows, dữ liệu nằm trong thư mục cục bộ của người dùng', () => {
  const env = { LOCALAPPDATA: 'C:\\Users\\Lan\\AppData\\Local', APPDATA: 'C:\\Users\\Lan\\AppData\\Roaming' };
  expect(dataFolder(env, 'win32')).toBe('C:\\Users\\Lan\\AppData\\Local\\So truyen thong BHXH');
  expect(storeFile(env, 'win32')).toBe('C:\\Users\\Lan\\AppData\\Local\\So truyen thong BHXH\\so.sqlite');
});

test('thiếu LOCALAPPDATA thì suy từ thư mục của người dùng, không sang thư mục đi theo máy chủ', () => {
  expect(dataFolder({ USERPROFILE: 'D:\\Lan', APPDATA: '\\\\may-chu\\Lan' }, 'win32')).toBe(
    'D:\\Lan\\AppData\\Local\\So truyen thong BHXH',
  );
});

test('trên Linux theo XDG_DATA_HOME, không có thì ~/.local/share', () => {
  expect(dataFolder({ HOME: '/home/lan' }, 'linux')).toBe('/home/lan/.local/share/So truyen thong BHXH');
  expect(storeFile({ HOME: '/home/lan', XDG_DATA_HOME: '/du-lieu' }, 'linux')).toBe('/du-lieu/So truyen thong BHXH/so.sqlite');
});
