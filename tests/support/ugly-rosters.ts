import type { RosterSheet } from './roster-books.ts';

/** A list as someone sends it, and how many of its rows are what. `ignored` + rows = all rows down to the last filled one. */
export interface UglyRoster {
  what: string;
  sheets: RosterSheet[];
  expected: { new: number; ask: number; same: number; error: number; ignored: number };
  /** A few people as they must come out, by sheet row. */
  people?: Record<number, object>;
}

const plainHeader = ['STT', 'Họ và tên', 'Năm sinh', 'CCCD', 'SĐT', 'Địa chỉ'];
const title = ['DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ'];

export const uglyRosters: UglyRoster[] = [
  {
    what: 'titles, a total and signatures around the list',
    sheets: [
      {
        rows: [
          ['UBND XÃ PHÚ LỘC', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['BAN CHỈ ĐẠO', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          [],
          title,
          ['(Kèm theo Giấy mời số 12/GM-UBND ngày 02/3/2026)'],
          plainHeader,
          [1, 'NGUYỄN THỊ ĐÀO', 1980, 75180001234, 912345678, 'Ấp 1'],
          [2, 'lê văn tài', '1/5/1975', '075075001234', '+84 987 654 321', 'Ấp 2'],
          [3, 'Điểu Bảo', '01-05-80', null, null, 'Ấp 3'],
          ['Tổng cộng: 03 người'],
          [],
          [null, null, null, null, 'Phú Lộc, ngày 05 tháng 3 năm 2026'],
          [null, 'NGƯỜI LẬP', null, null, 'CHỦ TỊCH'],
          [null, '(Ký, ghi rõ họ tên)', null, null, '(Ký tên, đóng dấu)'],
          [],
          [null, 'Trần Văn Bé', null, null, 'Hồ Thị Lan'],
        ],
        merges: ['A4:F4', 'A10:F10'],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 0, ignored: 13 },
    people: {
      7: { name: 'Nguyễn Thị Đào', birth: '1980', id: '075180001234', phone: '0912345678' },
      8: { name: 'Lê Văn Tài', birth: '1975-05-01', phone: '0987654321' },
      9: { birth: '1980-05-01', id: null, phone: null },
    },
  },
  {
    what: 'headings in two merged rows, births in columns Nam and Nữ, a unit merged over several people',
    sheets: [
      {
        rows: [
          ['DANH SÁCH'],
          ['TT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị công tác', 'Ghi chú'],
          [null, null, 'Nam', 'Nữ', null, null],
          [1, 'Trần Văn Một', 1961, null, 'Chi hội Nông dân ấp 4'],
          [2, 'Trần Thị Hai', null, 1962],
          [3, 'Trần Văn Ba', '12/1963'],
          ['Cộng', null, 2, 1],
        ],
        merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'E4:E6'],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 0, ignored: 4 },
    people: {
      4: { sex: 'Nam', birth: '1961', unit: 'Chi hội Nông dân ấp 4' },
      5: { sex: 'Nữ', birth: '1962', unit: 'Chi hội Nông dân ấp 4' },
      6: { sex: 'Nam', birth: '1963' },
    },
  },
  {
    what: 'TCVN3 throughout, capitals of .VnTimeH',
    sheets: [
      {
        rows: [
          ['DANH S¸CH HéI VI£N'],
          ['STT', 'Hä vµ tªn', 'N¨m sinh', '§iÖn tho¹i', '§Þa chØ'],
          [1, 'NguyÔn ThÞ §µo', 1980, 912345678, 'Êp 1, x· Xu©n Léc'],
          [2, 'TRÇN V¡N DòNG', 1975, null, 'ÊP 2'],
          [3, 'Lª Hång Ph­¬ng', '3/2/1990', '0251.3822.999', 'thÞ trÊn'],
          ['Tæng céng: 3 ng­êi'],
        ],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 0, ignored: 3 },
    people: {
      3: { name: 'Nguyễn Thị Đào', unit: 'ấp 1, xã Xuân Lộc', phone: '0912345678' },
      4: { name: 'Trần Văn Dũng', unit: 'ẤP 2' },
      5: { name: 'Lê Hồng Phương', phone: '02513822999' },
    },
  },
  {
    what: 'VNI throughout',
    sheets: [
      {
        rows: [
          ['Stt', 'Hoï teân', 'Naêm sinh', 'Giôùi tính', 'Ñôn vò'],
          [1, 'Ñöôøng Thò Hoàng', 1980, 'Nöõ', 'AÁp 1'],
          [2, 'LEÂ VAÊN TOÁN', 1975, 'Nam', 'Khu phoá 2'],
          [3, 'Nguyeãn Thò Myõ Linh', 1990, 'nöõ', 'Coâng ty Hoàng Phaùt'],
        ],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 0, ignored: 1 },
    people: {
      2: { name: 'Đường Thị Hồng', sex: 'Nữ', unit: 'Ấp 1' },
      3: { name: 'Lê Văn Tốn', sex: 'Nam', unit: 'Khu phố 2' },
      4: { name: 'Nguyễn Thị Mỹ Linh', unit: 'Công ty Hồng Phát' },
    },
  },
  {
    what: 'births in every way people type them, some of them impossible',
    sheets: [
      {
        rows: [
          ['TT', 'Họ tên', 'Ngày, tháng, năm sinh'],
          [1, 'Lê Một', '1/5/1980'],
          [2, 'Lê Hai', '01-05-80'],
          [3, 'Lê Ba', 1980],
          [4, 'Lê Bốn', 29342],
          [5, 'Lê Năm', new Date(Date.UTC(1980, 4, 1))],
          [6, 'Lê Sáu', '31/02/1980'],
          [7, 'Lê Bảy', '12/25/1980'],
          [8, 'Lê Tám', 'không nhớ'],
          [9, 'Lê Chín', 80],
          [10, 'Lê Mười', '10/10/2030'],
          [11, 'Lê Mười Một', '...'],
        ],
      },
    ],
    expected: { new: 7, ask: 0, same: 0, error: 4, ignored: 1 },
    people: {
      2: { birth: '1980-05-01' },
      3: { birth: '1980-05-01' },
      4: { birth: '1980' },
      5: { birth: '1980-05-01' },
      6: { birth: '1980-05-01' },
      10: { birth: '1980' },
      12: { birth: null },
    },
  },
  {
    what: 'numbers that lost their zeros, numbers with points and blanks, wrong ones, rows without a name',
    sheets: [
      {
        rows: [
          ['STT', 'Họ và tên', 'SN', 'Số định danh cá nhân', 'Đ/T', 'ĐC'],
          [1, 'Phạm Một', 1980, 1080001234, 84912345678, 'Tổ 1'],
          [2, 'Phạm Hai', 1981, '075 081 001 234', '0912.345.679', 'Tổ 1'],
          [3, 'Phạm Ba', 1982, '75082001234', '0912345680 - 0987654321', 'Tổ 1'],
          [4, 'Phạm Bốn', 1983, 271234567, 'không có', 'Tổ 1'],
          [5, null, 1984, null, 912345681, 'Tổ 1'],
          [6, 'Phạm Sáu', 1985, 12345, null, 'Tổ 1'],
          [7],
          [8],
        ],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 3, ignored: 3 },
    people: {
      2: { id: '001080001234', phone: '0912345678' },
      3: { id: '075081001234', phone: '0912345679' },
      5: { id: '271234567', phone: null },
      6: { name: null, phone: '0912345681' },
    },
  },
  {
    what: 'repeats within the file',
    sheets: [
      {
        rows: [
          plainHeader,
          [1, 'Võ Thị Hoa', 1980, '075180000001', '0912345678', 'Ấp 1'],
          [2, 'VO THI HOA', 1980, '075180000001', null, null],
          [3, 'Võ Văn Hòa', 1981, null, '0912345679', 'Ấp 1'],
          [4, 'Võ Văn Hoà', 1981, null, '0912345679', 'Ấp 1'],
          [5, 'Võ Văn Hòa', 1990, null, '0912345679', 'Ấp 1'],
          [6, 'Hồ Khác Tên', 1980, '075180000001', null, null],
          [7, 'Võ Văn Hòa', 1981, null, null, 'Ấp 9'],
        ],
      },
    ],
    expected: { new: 4, ask: 2, same: 1, error: 0, ignored: 1 },
  },
  {
    what: 'groups between the people, headings again on each page, family and given names apart',
    sheets: [
      {
        rows: [
          ['TT', 'Họ và tên', null, 'NS', 'SĐT'],
          ['I', 'ẤP 1'],
          [1, 'NGUYỄN VĂN', 'AN', 1980, 912345678],
          [2, 'TRẦN THỊ', 'BÌNH', 1981, 912345679],
          ['TT', 'Họ và tên', null, 'NS', 'SĐT'],
          ['II', 'ẤP 2'],
          [1, 'LÊ', 'CHI', 1982, 912345680],
          ['Tổng số: 3 người'],
        ],
        merges: ['A8:E8'],
      },
    ],
    expected: { new: 3, ask: 0, same: 0, error: 0, ignored: 5 },
    people: { 3: { name: 'Nguyễn Văn An', unit: 'ẤP 1' }, 7: { name: 'Lê Chi', unit: 'ẤP 2' } },
  },
  {
    what: 'several sheets, one without a list, two lists side by side, formulas',
    sheets: [
      { name: 'Chương trình', rows: [['Chương trình hội nghị'], [], ['8h00', 'Đón tiếp đại biểu']] },
      {
        name: 'Ấp 1',
        rows: [
          ['STT', 'Họ tên', 'NS', null, 'STT', 'Họ tên', 'NS'],
          [1, 'Đỗ Một', 1980, null, 3, 'Đỗ Ba', 1982],
          [2, 'Đỗ Hai', 1981, null, 4, { formula: 'UPPER("Đỗ Bốn")', result: 'ĐỖ BỐN' }, 1983],
        ],
      },
      {
        name: 'Ấp 2',
        rows: [
          ['Họ và tên', 'Ngày sinh', 'Nam/Nữ'],
          ['Đỗ Năm', '2/3/1984', 'nam'],
          ['=HYPERLINK("http://x.vn";"Đỗ Sáu")', '4/5/1985', 'nữ'],
        ],
      },
    ],
    expected: { new: 6, ask: 0, same: 0, error: 0, ignored: 5 },
  },
  {
    what: 'blank rows everywhere, non-breaking blanks, marks of sex, day month and year apart, columns nobody asked for',
    sheets: [
      {
        rows: [
          [],
          [],
          ['Số TT', 'Họ và tên đại biểu', 'Ngày sinh', null, null, 'Giới tính', null, 'Chức vụ', 'Cơ quan/Đơn vị', 'Ký tên'],
          [null, null, 'Ngày', 'Tháng', 'Năm', 'Nam', 'Nữ'],
          [],
          ['1', '\u00a0bùi   văn một ', 1, 5, 1980, 'x', null, 'Trưởng ấp', 'Ấp\u00a01'],
          [],
          ['2', 'BÙI THỊ HAI', null, null, '1981', null, 'x', null, ' Ấp 2 '],
          [],
          ['3', "K'BRỂU", 30, 2, 1982, 'x', null, null, 'Ấp 3'],
          [null, null, null, null, null, null, null, null, null, null],
          ['Ghi chú: mời đúng thành phần'],
        ],
        merges: ['C3:E3', 'F3:G3', 'A3:A4', 'B3:B4'],
      },
    ],
    expected: { new: 2, ask: 0, same: 0, error: 1, ignored: 9 },
    people: {
      6: { name: 'Bùi Văn Một', birth: '1980-05-01', sex: 'Nam', unit: 'Ấp 1' },
      8: { name: 'Bùi Thị Hai', birth: '1981', sex: 'Nữ', unit: 'Ấp 2' },
      10: { name: "K'Brểu", state: 'error' },
    },
  },
];
