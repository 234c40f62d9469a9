import { expect, test } from 'vitest';
import { minimumOn, windowState } from './window-state.ts';

const office = { x: 0, y: 0, width: 1366, height: 728 };
const wide = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1920, height: 1080 };
const kept = (x: number, y: number, width = 1200, height = 700, maximized = false) => ({ bounds: { x, y, width, height }, maximized });

test('lần đầu: màn hình 1366×768 thì mở đầy, màn hình rộng thì mở 1366×768 ở giữa', () => {
  expect(windowState(undefined, [office])).toEqual({ bounds: office, maximized: true });
  expect(windowState(undefined, [wide])).toEqual({ bounds: { x: 277, y: 136, width: 1366, height: 768 }, maximized: false });
});

test('lần sau mở đúng chỗ cũ, kể cả trên màn hình thứ hai', () => {
  expect(windowState(kept(2000, 50), [wide, second])).toEqual(kept(2000, 50));
  expect(windowState(kept(10, 20, 1200, 700, true), [wide])).toEqual(kept(10, 20, 1200, 700, true));
});

test('màn hình thứ hai đã tháo thì cửa sổ về màn hình chính', () => {
  expect(windowState(kept(2000, 50), [wide]).bounds).toEqual({ x: 277, y: 136, width: 1366, height: 768 });
});

test('cửa sổ lệch ra ngoài hoặc lớn hơn màn hình thì được kéo vào', () => {
  expect(windowState(kept(1500, 600), [wide]).bounds).toEqual({ x: 720, y: 340, width: 1200, height: 700 });
  expect(windowState(kept(0, 0, 3000, 2000), [office]).bounds).toEqual(office);
  expect(windowState(kept(0, 0, 300, 50), [wide]).bounds).toEqual({ x: 0, y: 0, width: 1024, height: 680 });
});

test('tệp ghi nhớ hỏng thì coi như lần đầu', () => {
  for (const broken of [null, 'x', {}, { bounds: { x: 0 } }, kept(Number.NaN, 0), kept(0.5, 0)]) {
    expect(windowState(broken, [office])).toEqual({ bounds: office, maximized: true });
  }
});

test('cỡ nhỏ nhất 1024×680, màn hình phóng 125 % nhỏ hơn thế thì bằng màn hình', () => {
  expect(minimumOn(office)).toEqual({ minWidth: 1024, minHeight: 680 });
  expect(minimumOn({ x: 0, y: 0, width: 1093, height: 574 })).toEqual({ minWidth: 1024, minHeight: 574 });
});
