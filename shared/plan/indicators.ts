import { otherTopicBits, topicBit } from '../broadcasts/topics.ts';
import { gatheringKinds } from '../conferences/labels.ts';
import { answerType } from '../outputs/labels.ts';

/** What an indicator may ask of a counted thing: one row of the fact view, its audience by code. */
export interface Fact {
  measure: string;
  form: string | null;
  type: string | null;
  audience: string | null;
  topics: number;
  inCommune: boolean;
  ethnic: boolean;
  own: boolean;
  online: boolean;
  enterprise: boolean;
  handled: boolean;
}

interface Described {
  code: string;
  /** Number of KH166 Phụ lục II; empty where the row has none. */
  tt: string;
  label: string;
  unit: string;
}
/** Amounts of the facts of these measures that pass `where`; lũy kế adds up. */
export interface AddedIndicator extends Described {
  kind: 'added';
  measures: readonly string[];
  where: (fact: Fact) => boolean;
}
/** Recomputed for each span, never added up (∗ in report-workbook §1.1). */
export interface CoverageIndicator extends Described {
  kind: 'coverage';
  of: 'communes' | 'communeShare' | 'weeksJudged' | 'weeksMet' | 'weekShare' | 'themes' | 'topics' | 'campaigns';
}
export type Indicator = AddedIndicator | CoverageIndicator;

/** What carries a wave: activities themselves, not their results or money (domain §3 «Waves»). */
export const activityMeasures: readonly string[] = ['airing', 'conference', 'output', 'approached'];

const everything = () => true;
const within = (code: string | null, branch: string) => code !== null && (code === branch || code.startsWith(`${branch}.`));
const isGathering = (fact: Fact) => (gatheringKinds as readonly (string | null)[]).includes(fact.type);
/** A conference of HN.XA: in a commune and not at an enterprise. */
export const isCommuneGathering = (fact: Fact): boolean => isGathering(fact) && fact.inCommune && !fact.enterprise;
const isAnswer = (fact: Fact) => fact.type === answerType;

const added = (
  code: string,
  tt: string,
  label: string,
  unit: string,
  measures: readonly string[],
  where: (fact: Fact) => boolean = everything,
): AddedIndicator => ({
  kind: 'added',
  code,
  tt,
  label,
  unit,
  measures,
  where,
});
const conference = (code: string, tt: string, label: string, unit: string, where: (fact: Fact) => boolean) =>
  added(code, tt, label, unit, ['conference'], where);
const airing = (code: string, tt: string, label: string, where: (fact: Fact) => boolean = everything) =>
  added(code, tt, label, 'Lượt', ['airing'], where);
const output = (code: string, tt: string, label: string, unit: string, form: string, more: (fact: Fact) => boolean = everything) =>
  added(code, tt, label, unit, ['output'], (fact) => within(fact.form, form) && more(fact));
const coverage = (code: string, tt: string, label: string, unit: string, of: CoverageIndicator['of']): CoverageIndicator => ({
  kind: 'coverage',
  code,
  tt,
  label,
  unit,
  of,
});

/** Every figure of the monthly report, in its order (report-workbook §1.1; TT follows KH166 Phụ lục II). */
export const indicators: readonly Indicator[] = [
  conference('HN.TT', 'I.1.2', 'Hội nghị truyền thông, tọa đàm, tư vấn, đối thoại', 'Hội nghị', isGathering),
  conference('HN.TAPHUAN', 'I.1.2', 'Hội nghị tập huấn', 'Hội nghị', (fact) => fact.type === 'tập huấn'),
  conference('HN.DN', '', 'Truyền thông, đối thoại tại doanh nghiệp', 'Cuộc', (fact) => fact.type !== 'tập huấn' && fact.enterprise),
  conference('HN.XA', '', 'Hội nghị truyền thông tại xã, phường', 'Hội nghị', isCommuneGathering),
  conference(
    'HN.CTV',
    '',
    'Hội nghị cho cộng tác viên, nhân viên tổ chức dịch vụ thu',
    'Hội nghị',
    (fact) => (isGathering(fact) || fact.type === 'tập huấn') && within(fact.audience, '6'),
  ),
  conference('HN.LONGGHEP', '', 'Truyền thông lồng ghép', 'Buổi', (fact) => fact.type === 'lồng ghép'),
  conference('HN.NHOMNHO', '', 'Truyền thông nhóm nhỏ', 'Buổi', (fact) => fact.type === 'nhóm nhỏ'),
  added('HN.NGUOIDU', '', 'Người dự các hội nghị', 'Lượt người', ['attendance']),
  coverage('HN.SOXA', '', 'Số xã, phường có hội nghị', 'Xã', 'communes'),
  coverage('HN.TYLEXA', '', 'Tỷ lệ xã, phường có hội nghị', '%', 'communeShare'),
  output('CONG', 'I.2.1', 'Cổng Thông tin điện tử', 'Tin, bài', 'I.2.1'),
  conference('MXH.HN', 'I.2.2', 'Hội nghị truyền thông trực tuyến', 'Hội nghị', (fact) => fact.online),
  output('MXH.DANG', 'I.2.2', 'Sản phẩm đăng trên mạng xã hội', 'Sản phẩm', 'I.2.2', (fact) => !isAnswer(fact)),
  output('MXH.TRALOI', 'I.2.2', 'Trả lời, giải đáp trên mạng xã hội', 'Câu hỏi', 'I.2.2', isAnswer),
  output('VSSID', 'I.2.3', 'Ứng dụng VssID', 'Sản phẩm', 'I.2.3'),
  output('BC.TIN', 'I.3.1', 'Tin, bài, phóng sự trên báo, đài', 'Tin bài', 'I.3.1'),
  output('BC.CHUYENMUC', 'I.3.2', 'Chuyên trang, chuyên mục', 'Chuyên mục', 'I.3.2'),
  output('BC.GIOVANG', 'I.3.3', 'Phát sóng khung giờ vàng', 'Lượt', 'I.3.3'),
  output('BC.TOADAM', 'I.3.4', 'Tọa đàm, giao lưu trực tuyến', 'Tọa đàm', 'I.3.4'),
  output('BC.CUNGCAP', 'I.3.5', 'Cung cấp thông tin cho báo chí', 'Lần', 'I.3.5'),
  airing('LOA.TONG', 'I.4', 'Phát thanh trên loa truyền thanh cơ sở'),
  airing('LOA.BHXHTN', '', 'Trong đó: BHXH tự nguyện', (fact) => (fact.topics & topicBit('bhxhtn')) !== 0),
  airing('LOA.BHYTHGD', '', 'Trong đó: BHYT hộ gia đình', (fact) => (fact.topics & topicBit('bhythgd')) !== 0),
  airing('LOA.HSSV', '', 'Trong đó: BHYT HSSV', (fact) => (fact.topics & topicBit('hssv')) !== 0),
  airing('LOA.KHAC', '', 'Trong đó: chủ đề khác', (fact) => (fact.topics & otherTopicBits) !== 0),
  airing('LOA.DANTOC', '', 'Trong đó: bằng tiếng dân tộc', (fact) => fact.ethnic),
  airing('LOA.TUSX', '', 'Trong đó: tự sản xuất', (fact) => fact.own),
  coverage('LOA.XATUAN', '', 'Số xã-tuần được đánh giá', 'Xã-tuần', 'weeksJudged'),
  coverage('LOA.DAT', '', 'Số xã-tuần đạt mức phát tối thiểu', 'Xã-tuần', 'weeksMet'),
  coverage('LOA.TYLE', '', 'Tỷ lệ xã-tuần đạt', '%', 'weekShare'),
  output('SP.TOROI', 'I.5.1', 'Tờ rơi, tờ gấp', 'Tờ', 'I.5.1'),
  output('SP.HIENDAI', 'I.5.2', 'Sản phẩm truyền thông hiện đại', 'Sản phẩm', 'I.5.2'),
  output('SP.KHAC', 'I.5.3', 'Sản phẩm mang thông điệp khác', 'Sản phẩm', 'I.5.3'),
  output('TQ', 'I.5', 'Tuyên truyền trực quan', 'Sản phẩm', 'TQ'),
  output('TV.LUOT', 'I.6', 'Tư vấn, giải đáp', 'Lượt', 'I.6'),
  output('NT.LUOT', 'I.6', 'Nhắn tin, gọi điện', 'Lượt', 'NT'),
  output('KS', 'I.6', 'Phiếu khảo sát', 'Phiếu', 'KS'),
  coverage('CD.CHUDE', 'II.1', 'Đợt truyền thông theo chủ đề', 'Đợt', 'themes'),
  coverage('CD.CHUYENDE', 'II.2', 'Truyền thông theo chuyên đề', 'Chuyên đề', 'topics'),
  coverage('CD.CHIENDICH', 'II', 'Đợt chiến dịch', 'Đợt', 'campaigns'),
  added('KQ.TIEPCAN', 'III', 'Người được tiếp cận trực tiếp', 'Lượt người', ['attendance', 'approached']),
  added('KQ.BHXHTN', 'III', 'Người tham gia mới BHXH tự nguyện', 'Người', ['joinedSi']),
  added('KQ.BHYTHGD', 'III', 'Người tham gia mới BHYT hộ gia đình', 'Người', ['joinedHi']),
  added('KQ.TAITUC', 'III', 'Người tái tục tham gia', 'Người', ['renewedSi', 'renewedHi', 'renewed']),
  added('KQ.CHUYENDVT', 'III', 'Người chuyển tổ chức dịch vụ thu vận động tiếp', 'Người', ['handover']),
  output('KQ.TANGSO', 'III', 'Tặng sổ BHXH', 'Sổ', 'TANGSO'),
  output('KQ.TANGTHE', 'III', 'Tặng thẻ BHYT', 'Thẻ', 'TANGTHE'),
  output('TM.VANBAN', 'III', 'Văn bản tham mưu cho cấp ủy, chính quyền', 'Văn bản', 'TM'),
  output('VB.TUBAN', 'III', 'Văn bản tự ban hành', 'Văn bản', 'VB'),
  output('CC.TUYENGIAO', 'III', 'Cung cấp thông tin cho Ban Tuyên giáo - Dân vận', 'Lần', 'CC'),
  output('BD', 'III', 'Biểu dương, khen thưởng', 'Tập thể, cá nhân', 'BD'),
  output('CK', 'III', 'Công khai đơn vị chậm đóng', 'Đơn vị', 'CK'),
  output('DL.TONG', 'III', 'Thông tin dư luận nắm được', 'Tin', 'DL'),
  output('DL.XULY', 'III', 'Trong đó: đã xử lý', 'Tin', 'DL', (fact) => fact.handled),
  added('KP.CHI', 'III', 'Kinh phí đã chi', 'Đồng', ['money']),
];

const byCode = new Map(indicators.map((indicator) => [indicator.code.toLowerCase(), indicator]));

export const indicatorCodes: readonly string[] = indicators.map((indicator) => indicator.code);
/** The indicator of this code, whatever its case; undefined where there is none. */
export const findIndicator = (code: string): Indicator | undefined => byCode.get(code.trim().toLowerCase());
