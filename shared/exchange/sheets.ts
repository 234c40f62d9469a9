/** Sheets of the contract that a later version takes in; until then their rows are named in a warning, never dropped in silence. */
export const laterSheets = ['Đối tác', 'CT-HĐ phối hợp', 'Nội dung phối hợp'] as const;
/** Sheets of the template that hold no records. */
export const guideSheet = 'Hướng dẫn';
export const listsSheet = 'Danh mục';
