import { airingSources, airingStatusLabels, confirmationBases, languageSuggestions } from '../broadcasts/labels.ts';
import { type Topic, topicBits, topicLabels, topicsOf } from '../broadcasts/topics.ts';
import { conferenceKinds, conferenceStatusLabels, costSources } from '../conferences/labels.ts';
import { type ResultKind, resultLabels, sexes } from '../people/results.ts';
import { communeKindSuggestions } from '../office/labels.ts';
import { answerType, channelSuggestions, outputTypeSuggestions, stockType } from '../outputs/labels.ts';
import { type TeamKind, teamLabels } from '../people/visits/teams.ts';
import { indicatorCodes } from '../plan/indicators.ts';
import * as column from '../sheets/columns.ts';
import { outputFormCodes } from './output-forms.ts';

/** The sheets of report-workbook §3, word for word. A new kind of sheet is a definition here and a kind in electron/exchange. */
const required = column.required;
const same = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
const waveCode = () => column.codeColumn('Mã đợt', { hint: 'Mã ở trang Đợt; để trống nếu không thuộc đợt nào.', example: 'D2' });
const agreementNumber = () =>
  column.textColumn('Số CT/HĐ', { hint: 'Số của chương trình, hợp đồng phối hợp nếu có.', width: 18, example: '12/HĐ-BHXH' });
const costSource = () =>
  column.textColumn('Nguồn kinh phí', {
    known: costSources,
    width: 22,
    example: 'Quản lý BHXH, BHYT',
    hint: 'Chọn trong danh sách hoặc ghi khác.',
  });
const commune = (hint: string) => column.codeColumn('Mã xã', { width: 10, example: '26003', hint });

export const communeSheet = column.defineSheet({
  name: 'Xã',
  about: 'Xã, phường, thị trấn, đặc khu, kể cả đơn vị đã sáp nhập.',
  columns: {
    code: required(column.codeColumn('Mã xã', { width: 10, example: '26003', hint: 'Mã riêng của từng đơn vị.' })),
    name: required(column.textColumn('Tên xã', { width: 26, example: 'Xã Tân Lập', hint: 'Tên đầy đủ.' })),
    kind: column.textColumn('Loại', {
      known: communeKindSuggestions,
      width: 12,
      example: 'xã',
      hint: 'Chọn trong danh sách hoặc ghi khác.',
    }),
    validFrom: column.validityColumn('Hiệu lực từ', { example: '01/01/2000', hint: 'Ngày/tháng/năm; để trống nếu không rõ.' }),
    validTo: column.validityColumn('Hiệu lực đến', { example: '30/06/2025', hint: 'Ngày cuối cùng; để trống nếu còn hiệu lực.' }),
    successors: column.textsColumn('Xã kế thừa', { example: '26900', hint: 'Mã xã mới; nhiều mã cách nhau bằng dấu ;' }),
    ethnicArea: column.markColumn('Vùng dân tộc', { hint: 'Ghi x nếu là xã vùng dân tộc.' }),
  },
  identity: ['code'],
});

export const waveSheet = column.defineSheet({
  name: 'Đợt',
  about: 'Đợt truyền thông theo chủ đề, chuyên đề; chiến dịch là một dấu x.',
  columns: {
    code: required(column.codeColumn('Mã đợt', { width: 10, example: 'D2', hint: 'Mã riêng của từng đợt.' })),
    name: required(column.textColumn('Tên đợt', { width: 44, example: 'Tháng vận động BHXH toàn dân', hint: 'Tên đợt.' })),
    kind: required(
      column.choiceColumn(
        'Loại đợt',
        { theme: 'chủ đề', topic: 'chuyên đề' },
        { width: 12, example: 'chủ đề', hint: 'Chọn trong danh sách.' },
      ),
    ),
    campaign: column.markColumn('Chiến dịch', { hint: 'Ghi x nếu là chiến dịch.' }),
    startsOn: column.dayColumn('Từ ngày', { example: '01/05/2026', hint: 'Ngày bắt đầu.' }),
    endsOn: column.dayColumn('Đến ngày', { example: '31/05/2026', hint: 'Ngày kết thúc.' }),
  },
  identity: ['code'],
});

const indicatorCode = () =>
  required(column.codeColumn('Mã chỉ tiêu', { list: indicatorCodes, width: 14, example: 'HN.TT', hint: 'Mã chỉ tiêu của báo cáo tháng.' }));

export const targetSheet = column.defineSheet({
  name: 'Kế hoạch',
  about: 'Chỉ tiêu cả năm của từng mã trong báo cáo tháng.',
  columns: {
    year: required(column.yearColumn('Năm', { width: 8, example: 2026, hint: 'Năm kế hoạch.' })),
    indicator: indicatorCode(),
    amount: required(column.amountColumn('Kế hoạch năm', { width: 14, example: 24, hint: 'Số nguyên.' })),
  },
  identity: ['year', 'indicator'],
});

export const openingSheet = column.defineSheet({
  name: 'Số chuyển sang',
  about: 'Số lũy kế đã có trước khi dùng sổ, cộng vào lũy kế từ ngày ghi.',
  columns: {
    year: required(column.yearColumn('Năm', { width: 8, example: 2026, hint: 'Năm của số lũy kế.' })),
    indicator: indicatorCode(),
    until: required(column.dayColumn('Đến ngày', { example: '30/04/2026', hint: 'Ngày cuối của kỳ đã tính, thuộc năm trên.' })),
    amount: required(column.amountColumn('Số lượng', { example: 15, hint: 'Số nguyên.' })),
  },
  identity: ['year', 'indicator', 'until'],
});

export const airingSheet = column.defineSheet({
  name: 'Phát thanh',
  about: 'Mỗi dòng là một tin phát trên một đài trong một ngày.',
  columns: {
    day: required(column.dayColumn('Ngày', { example: '05/03/2026', hint: 'Ngày phát.' })),
    time: column.timeColumn('Giờ', { example: '05:00', hint: '7h, 7:00 hoặc 07:00.' }),
    commune: commune('Để trống là đài cấp cơ quan.'),
    station: column.textColumn('Đài/cụm loa', { width: 20, example: 'Cụm loa ấp 3', hint: 'Để trống là đài thường dùng của xã.' }),
    programme: column.textColumn('Chương trình', { width: 40, example: 'Lợi ích khi tham gia BHXH tự nguyện', hint: 'Tên tin, bài.' }),
    topics: required(
      column.severalColumn<Topic, number | null>(
        'Chủ đề phát',
        topicLabels,
        { blank: null, join: (values) => topicBits(values) || null, part: (bits) => topicsOf(bits ?? 0) },
        { width: 26, example: 'BHXH tự nguyện; BHYT hộ gia đình', hint: 'Một hay nhiều chủ đề, cách nhau bằng dấu ;' },
      ),
    ),
    count: column.withBlank(column.countColumn('Số lượt', { width: 9, example: 1, hint: 'Để trống là 1.' }), 1),
    minutes: column.peopleColumn('Thời lượng phút', { width: 11, example: 10, hint: 'Số phút mỗi lượt.' }),
    language: column.textColumn('Ngôn ngữ', { known: languageSuggestions, width: 12, example: 'Kinh', hint: 'Để trống là tiếng Việt.' }),
    source: column.textColumn('Nguồn', {
      known: airingSources,
      width: 16,
      example: 'BHXH tỉnh',
      hint: 'Chọn trong danh sách hoặc ghi khác.',
    }),
    status: required(
      column.choiceColumn('Trạng thái', airingStatusLabels, { width: 13, example: 'đã phát', hint: 'Chọn trong danh sách.' }),
    ),
    basis: column.textColumn('Căn cứ xác nhận', {
      known: confirmationBases,
      width: 24,
      example: 'phiếu xác nhận có dấu',
      hint: 'Chỉ phiếu có dấu hoặc nhật ký hệ thống mới dùng thanh toán được.',
    }),
    wave: waveCode(),
    agreement: agreementNumber(),
  },
  identity: ['day', 'time', 'commune', 'station', 'programme'],
});

export const conferenceSheet = column.defineSheet({
  name: 'Hội nghị',
  about: 'Hội nghị, tọa đàm, tư vấn, tập huấn, lồng ghép, nhóm nhỏ …',
  columns: {
    code: required(column.codeColumn('Mã hội nghị', { width: 12, example: 'HN001', hint: 'Mã riêng của từng hội nghị.' })),
    name: required(
      column.textColumn('Tên hội nghị', { width: 44, example: 'Đối thoại chính sách BHXH tự nguyện với tiểu thương', hint: 'Tên đầy đủ.' }),
    ),
    kind: required(column.choiceColumn('Loại', same(conferenceKinds), { width: 12, example: 'đối thoại', hint: 'Chọn trong danh sách.' })),
    audience: column.codeColumn('Chủ thể', { width: 9, example: '3.2', hint: 'Mã chủ thể được truyền thông; được thêm nhánh, ví dụ 6.1.' }),
    day: required(column.dayColumn('Ngày', { example: '12/03/2026', hint: 'Ngày tổ chức.' })),
    time: column.timeColumn('Giờ', { example: '08:00', hint: '7h, 7:00 hoặc 07:00.' }),
    venue: column.textColumn('Địa điểm', { width: 28, example: 'Nhà văn hóa ấp 3', hint: 'Nơi tổ chức.' }),
    commune: commune('Xã nơi tổ chức; để trống nếu không thuộc xã nào.'),
    lead: column.textColumn('Chủ trì', { width: 22, example: 'BHXH cơ sở', hint: 'Đơn vị hoặc người chủ trì.' }),
    partners: column.textsColumn('Phối hợp', { width: 28, example: 'Hội Nông dân; UBND xã', hint: 'Nhiều đơn vị cách nhau bằng dấu ;' }),
    atEnterprise: column.markColumn('Tại doanh nghiệp', { hint: 'Ghi x nếu tổ chức tại doanh nghiệp.' }),
    online: column.markColumn('Trực tuyến', { hint: 'Ghi x nếu họp trực tuyến.' }),
    status: required(
      column.choiceColumn('Trạng thái', conferenceStatusLabels, { width: 13, example: 'đã tổ chức', hint: 'Chọn trong danh sách.' }),
    ),
    invited: column.peopleColumn('Số mời', { example: 60, hint: 'Số người được mời.' }),
    attended: column.peopleColumn('Số dự', { example: 52, hint: 'Dùng khi không đánh dấu có mặt ở trang Người tham dự.' }),
    joinedSi: column.peopleColumn('BHXH TN mới', { example: 4, hint: 'Dùng khi không ghi kết quả từng người.' }),
    joinedHi: column.peopleColumn('BHYT HGĐ mới', { example: 6, hint: 'Dùng khi không ghi kết quả từng người.' }),
    renewed: column.peopleColumn('Tái tục', { example: 3, hint: 'Dùng khi không ghi kết quả từng người.' }),
    cost: column.moneyColumn('Kinh phí', { example: 3_500_000, hint: 'Số đồng, ví dụ 3.500.000.' }),
    costSource: costSource(),
    wave: waveCode(),
    agreement: agreementNumber(),
  },
  identity: ['code'],
});

export const attendeeSheet = column.defineSheet({
  name: 'Người tham dự',
  about: 'Danh sách người dự của từng hội nghị.',
  columns: {
    conference: required(column.codeColumn('Mã hội nghị', { width: 12, example: 'HN001', hint: 'Mã ở trang Hội nghị.' })),
    position: required(column.countColumn('TT', { width: 6, example: 1, hint: 'Số thứ tự trong hội nghị, không trùng.' })),
    name: required(column.textColumn('Họ và tên', { width: 28, example: 'Trần Thị Hạnh', hint: 'Họ và tên đầy đủ.' })),
    birth: column.birthColumn('Ngày sinh', { width: 13, example: '12/04/1985', hint: 'Ngày/tháng/năm hoặc chỉ năm.' }),
    sex: column.choiceColumn('Giới tính', same(sexes), { width: 9, example: 'Nữ', hint: 'Nam hoặc Nữ.' }),
    citizenId: column.citizenIdColumn('CCCD', { hint: 'Không bắt buộc; 12 chữ số (CMND 9 chữ số).' }),
    phone: column.phoneColumn('Điện thoại', { example: '0912000111', hint: 'Giữ số 0 ở đầu.' }),
    unit: column.textColumn('Đơn vị, địa chỉ', { width: 32, example: 'Ấp 3, xã Tân Lập', hint: 'Nơi làm việc hoặc nơi ở.' }),
    present: column.markColumn('Có mặt', { hint: 'Ghi x nếu có mặt.' }),
    results: column.severalColumn<ResultKind, string | null>(
      'Kết quả',
      resultLabels,
      { blank: null, join: (values) => values.join(';') || null, part: (joined) => (joined?.split(';') ?? []) as ResultKind[] },
      { width: 22, example: 'BHXH TN', hint: 'Một hay nhiều kết quả, cách nhau bằng dấu ;' },
    ),
    joinedOn: column.dayColumn('Ngày tham gia', { example: '20/03/2026', hint: 'Để trống là ngày hội nghị.' }),
    handedOver: column.markColumn('Chuyển TCDVT', { hint: 'Ghi x nếu chuyển tổ chức dịch vụ thu vận động tiếp.' }),
  },
  identity: ['conference', 'position'],
});

export const outputSheet = column.defineSheet({
  name: 'Hoạt động khác',
  about: 'Tin bài, bài đăng mạng xã hội, ấn phẩm, tư vấn, văn bản, dư luận …',
  columns: {
    code: required(column.codeColumn('Mã hoạt động', { width: 13, example: 'HD001', hint: 'Mã riêng của từng hoạt động.' })),
    day: required(column.dayColumn('Ngày', { example: '09/03/2026', hint: 'Ngày thực hiện.' })),
    form: required(
      column.codeColumn('Hình thức', { list: outputFormCodes, width: 11, example: 'I.2.2', hint: 'Mã hình thức, chọn trong danh sách.' }),
    ),
    type: column.textColumn('Loại', {
      known: outputTypeSuggestions,
      width: 13,
      example: 'infographic',
      hint: `«${stockType}» không tính vào số đã phát; «${answerType}» là trả lời bình luận, tin nhắn.`,
    }),
    channel: column.textColumn('Kênh', { known: channelSuggestions, example: 'Zalo OA', hint: 'Chọn trong danh sách hoặc ghi khác.' }),
    title: column.textColumn('Tiêu đề', { width: 46, example: '5 quyền lợi khi tham gia BHXH tự nguyện', hint: 'Tên tin, bài, văn bản …' }),
    quantity: column.countColumn('Số lượng', { width: 10, example: 1, hint: 'Để trống là 1.' }),
    reach: column.peopleColumn('Lượt tiếp cận', { example: 1200, hint: 'Lượt xem, lượt tiếp cận nếu có.' }),
    link: column.textColumn('Đường dẫn', { width: 30, hint: 'Địa chỉ bài đăng nếu có.' }),
    wave: waveCode(),
    cost: column.moneyColumn('Kinh phí', { hint: 'Số đồng, ví dụ 500.000.' }),
    costSource: costSource(),
    handled: column.markColumn('Đã xử lý', { hint: 'Với dư luận: ghi x khi đã xử lý.' }),
  },
  identity: ['code'],
});

export const visitSheet = column.defineSheet({
  name: 'Tiếp cận',
  about: 'Mỗi dòng là một lần tổ đi gặp dân; số này chỉ tính vào kết quả (KQ).',
  columns: {
    day: required(column.dayColumn('Ngày', { example: '14/03/2026', hint: 'Ngày đi.' })),
    commune: commune('Xã đến; để trống nếu không thuộc xã nào.'),
    audience: column.codeColumn('Chủ thể', { width: 9, example: '3.2', hint: 'Mã chủ thể được truyền thông; được thêm nhánh, ví dụ 6.1.' }),
    team: column.choiceColumn<TeamKind>('Tổ', teamLabels, { width: 14, example: 'tổ tư vấn', hint: 'Chọn trong danh sách.' }),
    members: column.textsColumn('Người đi', { width: 32, example: 'Lê Thị Hoa; Trần Văn Bình', hint: 'Nhiều tên cách nhau bằng dấu ;' }),
    approached: required(column.peopleColumn('Số người tiếp cận', { example: 12, hint: 'Số người đã gặp, ghi 0 nếu không gặp ai.' })),
    joinedSi: column.peopleColumn('BHXH TN mới', { example: 2, hint: 'Số người tham gia mới.' }),
    joinedHi: column.peopleColumn('BHYT HGĐ mới', { example: 3, hint: 'Số người tham gia mới.' }),
    renewed: column.peopleColumn('Tái tục', { example: 1, hint: 'Số người đóng tiếp.' }),
    wave: waveCode(),
    agreement: agreementNumber(),
  },
  identity: ['day', 'commune', 'team'],
});

/** Sheets of the contract that a later version takes in; until then their rows are named in a warning, never dropped in silence. */
export const laterSheets = ['Đối tác', 'CT-HĐ phối hợp', 'Nội dung phối hợp'] as const;
/** Sheets of the template that hold no records. */
export const guideSheet = 'Hướng dẫn';
export const listsSheet = 'Danh mục';
