import type { ConferenceKind } from '../labels.ts';

/** Words that say the kind; the first that stands in the sentence, «hội nghị» only where nothing closer is said. */
export const kindWords: readonly [ConferenceKind, readonly string[]][] = [
  ['lễ ra quân', ['lễ ra quân', 'ra quân']],
  ['nhóm nhỏ', ['nhóm nhỏ', 'gặp nhóm']],
  ['lồng ghép', ['lồng ghép', 'họp tổ dân phố', 'họp chi bộ', 'sinh hoạt chi hội', 'sinh hoạt ấp', 'họp ấp', 'họp thôn']],
  ['tập huấn', ['tập huấn']],
  ['hội thi', ['hội thi', 'cuộc thi']],
  ['hội thảo', ['hội thảo']],
  ['tọa đàm', ['tọa đàm']],
  ['đối thoại', ['đối thoại']],
  ['tư vấn', ['tư vấn']],
  ['hội nghị', ['hội nghị', 'hn']],
];

/** Words by which the audience groups of KB-ĐN are known; of several the longest counts. */
export const audienceWords: readonly [string, readonly string[]][] = [
  ['1', ['cấp ủy', 'chính quyền', 'ban chỉ đạo', 'lãnh đạo xã']],
  ['2', ['người lao động', 'công nhân', 'doanh nghiệp', 'công ty', 'người sử dụng lao động', 'khu công nghiệp', 'công đoàn']],
  ['3.1', ['nông dân', 'hội nông dân', 'nhà nông', 'hộ trồng', 'hộ chăn nuôi']],
  ['3.2', ['tiểu thương', 'hộ kinh doanh', 'bán hàng online', 'buôn bán nhỏ', 'người bán hàng']],
  ['3.3', ['thợ thủ công', 'làng nghề', 'hợp tác xã', 'htx', 'xã viên']],
  ['3.4', ['hộ nghèo', 'cận nghèo', 'hộ cận nghèo', 'diêm nghiệp']],
  ['3.5', ['ngừng đóng', 'bảo lưu', 'nghỉ việc', 'thất nghiệp']],
  ['3.6', ['tạm hoãn hợp đồng', 'hoãn hợp đồng']],
  ['3.7', ['hội nghề nghiệp', 'không hưởng lương']],
  ['3.8', ['không chuyên trách', 'bán chuyên trách', 'tổ dân phố', 'trưởng ấp', 'hội phụ nữ', 'phụ nữ']],
  ['3.9', ['có đạo', 'giáo dân', 'giáo xứ', 'phật tử', 'tín đồ', 'chức sắc', 'dân tộc thiểu số', 'đồng bào dân tộc']],
  ['4', ['phụ huynh', 'sinh viên', 'hssv']],
  ['4.1', ['học sinh']],
  ['4.2', ['nhà trường', 'giáo viên', 'hiệu trưởng', 'cơ sở giáo dục']],
  ['5', ['cơ sở khám chữa bệnh', 'bệnh viện', 'trạm y tế', 'khám chữa bệnh']],
  ['6', ['cộng tác viên', 'ctv', 'nhân viên thu', 'dịch vụ thu', 'đại lý thu', 'già làng', 'người có uy tín', 'tuyên truyền viên']],
];
