import { largestAttachment } from '../../../shared/kernel/attachments.ts';

/** Texts of the photos and documents of a conference. */
export const filesTexts = {
  choose: 'Chọn tệp',
  adding: (done: number, all: number) => `Đang đính kèm ${done}/${all}…`,
  hint: `Kéo tệp vào đây, hoặc chép ảnh ở Zalo rồi bấm Ctrl+V. Mỗi tệp tối đa ${largestAttachment / 1024 / 1024} MB. Không nhận văn bản đóng dấu MẬT và tệp chương trình.`,
  drop: 'Thả ảnh, văn bản vào đây để đính kèm vào hội nghị này',
  empty: 'Chưa có ảnh, tài liệu nào.',
  photos: 'Ảnh',
  documents: 'Tài liệu',
  open: (name: string) => `Xem ảnh «${name}»`,
  save: (name: string) => `Lưu tệp «${name}» ra máy`,
  saveShort: 'Lưu ra máy',
  remove: (name: string) => `Bỏ tệp «${name}»`,
  added: (count: number) => (count === 1 ? 'Đã đính kèm 1 tệp.' : `Đã đính kèm ${count} tệp.`),
  removed: (name: string) => `Đã bỏ tệp «${name}».`,
  refused: (name: string, reason: string) => `«${name}»: ${reason}`,
  pasted: (at: string) => `Ảnh dán ${at}.png`,
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  close: 'Đóng',
} as const;
