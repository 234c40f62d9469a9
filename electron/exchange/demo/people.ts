import type { Chance } from './chance.ts';

const families = 'Nguyễn, Nguyễn, Nguyễn, Trần, Trần, Lê, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý'.split(
  ', ',
);
const women = {
  middle: ['Thị', 'Thị', 'Thị', 'Thị Ngọc', 'Thị Thu', 'Thị Kim', 'Thị Mỹ', 'Ngọc', 'Thanh'],
  given: 'Đào, Hạnh, Lan, Hương, Tuyết, Nga, Phượng, Thảo, Yến, Oanh, Liên, Hoa, Bích, Nhung, Trang, Ánh, Loan, Xuân, Điệp, Thúy'.split(
    ', ',
  ),
};
const men = {
  middle: ['Văn', 'Văn', 'Văn', 'Đức', 'Minh', 'Hữu', 'Quốc', 'Thanh', 'Công', 'Đình'],
  given: 'Đường, Hùng, Dũng, Sơn, Tâm, Phúc, Khánh, Ẩn, Bảo, Lộc, Thắng, Cường, Hải, Toàn, Quý, Nghĩa, Ước, Đạt, Hòa, Tín'.split(', '),
};
const ethnicFamilies = ['Điểu', 'K’', 'Thổ'];

export interface Person {
  name: string;
  sex: 'Nam' | 'Nữ';
  birth: string;
  phone: string | null;
}

/** A believable person; born so as to be grown up before `year`. Phones carry a prefix no operator uses any more. */
export function person(chance: Chance, year: number, ethnic: boolean): Person {
  const sex = chance.happens(58) ? 'Nữ' : 'Nam';
  const { middle, given } = sex === 'Nữ' ? women : men;
  const family = ethnic && chance.happens(60) ? chance.pick(ethnicFamilies) : chance.pick(families);
  const name = family === 'K’' ? `K’${chance.pick(given)}` : `${family} ${chance.pick(middle)} ${chance.pick(given)}`;
  const born = year - chance.whole(22, 62);
  const two = (value: number) => String(value).padStart(2, '0');
  const birth = chance.happens(45) ? String(born) : `${born}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
  return { name, sex, birth, phone: chance.happens(80) ? `095${chance.whole(1_000_000, 9_999_999)}` : null };
}
