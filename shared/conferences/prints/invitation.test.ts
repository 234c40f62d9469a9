import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { fillInvitation, type InvitationValues, invitedDay, invitedTime, unknownFields, usualInvitation } from './invitation.ts';

const values: InvitationValues = {
  tên: 'Nguyễn Thị Đào',
  'đơn vị': 'Ấp 3, xã Phước Tân',
  'nội dung': 'Hội nghị BHXH tự nguyện',
  ngày: 'thứ Năm, ngày 05/03/2026',
  giờ: '08 giờ 00',
  'địa điểm': 'Hội trường xã',
  'chủ trì': null,
  'cơ quan': 'BHXH cơ sở Phước Tân',
};
const text = (template: string, more: Partial<InvitationValues> = {}) =>
  fillInvitation(template, { ...values, ...more }).map((line) => line.map((piece) => piece.text).join(''));

describe('the text of an invitation', () => {
  it('takes the values in its braces and leaves out a line about what is not known', () => {
    expect(text(usualInvitation)).toEqual([
      'BHXH cơ sở Phước Tân trân trọng kính mời:',
      'Ông/Bà: Nguyễn Thị Đào',
      'Đơn vị, địa chỉ: Ấp 3, xã Phước Tân',
      'Tới dự: Hội nghị BHXH tự nguyện',
      'Thời gian: 08 giờ 00, thứ Năm, ngày 05/03/2026',
      'Địa điểm: Hội trường xã',
      'Rất mong Ông/Bà thu xếp thời gian đến dự đúng giờ.',
    ]);
  });
  it('leaves dots for name, day, hour and place, to be written by hand', () => {
    expect(text('Ông/Bà: {tên}\n{giờ}', { tên: null, giờ: null })).toEqual(['Ông/Bà: ……………………………………', '……………………………………']);
  });
  it('prints only the name in bold', () => {
    expect(fillInvitation('Mời {tên} dự {nội dung}', values)[0]?.map((piece) => piece.strong)).toEqual([false, true, false, false]);
  });
  it('takes a field in capitals or typed with loose marks, and never fills a value that looks like a field again', () => {
    expect(text('{TÊN} {te\u0302n}', { tên: '{ngày}' })).toEqual(['{ngày} {ngày}']);
  });
  it('names the fields it does not know', () => {
    expect(unknownFields('{tên} {số nhà} {cccd} {số nhà}')).toEqual(['{số nhà}', '{cccd}']);
  });
  it('says day and hour as a person would', () => {
    expect([invitedDay(day('2026-03-05')), invitedDay(day('2026-03-08'))]).toEqual([
      'thứ Năm, ngày 05/03/2026',
      'Chủ nhật, ngày 08/03/2026',
    ]);
    expect([invitedTime('08:00'), invitedTime(null)]).toEqual(['08 giờ 00', null]);
  });
});
