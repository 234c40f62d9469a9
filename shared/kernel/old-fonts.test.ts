import { describe, expect, it, test } from 'vitest';
import { fromOldFont, guessFont, type OldFont } from './old-fonts.ts';
import { isSyllable } from './syllables.ts';

const words: [unicode: string, tcvn3: string, vni: string][] = [
  ['Nguyễn Thị Đào', 'NguyÔn ThÞ §µo', 'Nguyeãn Thò Ñaøo'],
  ['Đường Hùng Vương', '§\u00adêng Hïng V\u00ad¬ng', 'Ñöôøng Huøng Vöông'],
  ['Trần Văn Tuấn', 'TrÇn V¨n TuÊn', 'Traàn Vaên Tuaán'],
  ['Phạm Thị Mỹ Lệ', 'Ph¹m ThÞ Mü LÖ', 'Phaïm Thò Myõ Leä'],
  ['Lê Quốc Khánh', 'Lª Quèc Kh¸nh', 'Leâ Quoác Khaùnh'],
  ['Bùi Thị Ánh', 'Bïi ThÞ ¸nh', 'Buøi Thò AÙnh'],
  ['xã Phước Thiền, huyện Nhơn Trạch', 'x· Ph\u00adíc ThiÒn, huyÖn Nh¬n Tr¹ch', 'xaõ Phöôùc Thieàn, huyeän Nhôn Traïch'],
  ['Huỳnh Thị Thủy', 'Huúnh ThÞ Thñy', 'Huyønh Thò Thuûy'],
  ['Họ và tên', 'Hä vµ tªn', 'Hoï vaø teân'],
  ['Năm sinh', 'N¨m sinh', 'Naêm sinh'],
];

describe('text typed for the old fonts', () => {
  test.each(words)('%s', (unicode, tcvn3, vni) => {
    expect(fromOldFont(tcvn3, 'TCVN3')).toBe(unicode);
    expect(fromOldFont(vni, 'VNI')).toBe(unicode);
  });
  it('«Đường» has two marks side by side, «ẤP» a capital of the H font', () => {
    expect(fromOldFont('Ñöôøng', 'VNI')).toBe('Đường');
    expect(fromOldFont('ÑÖÔØNG', 'VNI')).toBe('ĐƯỜNG');
    expect(fromOldFont('ÊP 3', 'TCVN3')).toBe('ẤP 3');
    expect(fromOldFont('¢ÊP 3', 'TCVN3')).toBe('ẤP 3');
    expect(fromOldFont('§¦êNG A¸NH', 'TCVN3')).toBe('ĐƯỜNG ÁNH');
    expect(fromOldFont('Êp 3', 'TCVN3')).toBe('ấp 3');
    expect(fromOldFont('AÁP 3', 'VNI')).toBe('ẤP 3');
    expect(fromOldFont('NGUYÔN V¡N Hµ', 'TCVN3')).toBe('NGUYỄN VĂN HÀ');
  });
  it('Unicode letters belong to neither', () => {
    for (const font of ['TCVN3', 'VNI'] as OldFont[]) expect(fromOldFont('Nguyễn', font)).toBeUndefined();
  });
});

describe('which letters a text is in', () => {
  test.each(words)('%s is told in all three', (unicode, tcvn3, vni) => {
    expect(guessFont(unicode)).not.toMatchObject({ font: 'TCVN3' });
    expect(guessFont(unicode)).not.toMatchObject({ font: 'VNI' });
    expect(guessFont(tcvn3)).toEqual({ kind: 'certain', font: 'TCVN3' });
    expect(guessFont(vni)).toEqual({ kind: 'certain', font: 'VNI' });
  });
  it('text without marks says nothing', () => expect(guessFont('Nguyen Van An, 0912')).toEqual({ kind: 'plain' }));
  it('a word that is Vietnamese in two ways is left open', () => {
    expect(guessFont('Hoàng Minh')).toEqual({ kind: 'open', fonts: ['VNI'] });
    expect(guessFont('Dòng')).toEqual({ kind: 'open', fonts: ['TCVN3'] });
  });
  it('names of other peoples in Unicode stay Unicode', () => {
    for (const name of ['Đinh Bá Grê', 'Ksor H’Lăn', 'Điểu Krứ']) expect(guessFont(name)).toMatchObject({ font: 'Unicode' });
  });
});

it('syllables: beginning, rime, and a tone the ending allows', () => {
  for (const word of ['Nguyễn', 'giếng', 'gì', 'quyển', 'Đường', 'nghiêng', 'yên', 'khuỷu', 'ấp'])
    expect(isSyllable(word), word).toBe(true);
  for (const word of ['Nguyôn', 'Thþ', 'ap', 'viet', 'Tuên', 'kát́', 'wan']) expect(isSyllable(word), word).toBe(false);
});
