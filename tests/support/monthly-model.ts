import { type Topic, topics } from '../../shared/broadcasts/topics.ts';
import { addDays, day } from '../../shared/kernel/dates.ts';
import type {
  BroadcastLine,
  CommuneLine,
  ConferenceLine,
  IndicatorLine,
  MonthlyWorkbookModel,
  PressLine,
  WeekCell,
} from '../../shared/reports/workbook-model.ts';

export const indicatorLine = (code: string, more: Partial<IndicatorLine> = {}): IndicatorLine => {
  const [before, month, opening] = [more.before ?? 0, more.month ?? 0, more.opening ?? 0];
  return {
    code,
    tt: 'I.1.2',
    label: `Chỉ tiêu ${code}`,
    unit: 'Hội nghị',
    recomputed: false,
    plan: null,
    before,
    month,
    ytd: before + month + opening,
    lastYear: null,
    opening,
    ...more,
  };
};

export const conferenceLine = (more: Partial<ConferenceLine> = {}): ConferenceLine => ({
  day: day('2025-07-08'),
  name: 'Hội nghị truyền thông BHXH tự nguyện, BHYT hộ gia đình cho người lao động tự do',
  kind: 'hội nghị',
  audience: 'Người lao động tự do, tiểu thương',
  commune: 'Xã Xuân Định',
  venue: 'Hội trường UBND xã',
  lead: 'BHXH cơ sở Xuân Lộc',
  partners: 'Hội Liên hiệp Phụ nữ; Hội Nông dân',
  wave: 'Ngày BHYT Việt Nam 1/7',
  invited: 60,
  attended: 52,
  joinedSi: 4,
  joinedHi: 7,
  renewed: 2,
  cost: 3_500_000,
  costSource: 'Quản lý BHXH, BHYT',
  ...more,
});

export const pressLine = (more: Partial<PressLine> = {}): PressLine => ({
  formCode: 'I.2.2',
  formName: 'Truyền thông trên Internet, mạng xã hội',
  day: day('2025-07-03'),
  type: 'bài',
  channel: 'Zalo OA',
  title: 'Những điểm mới của Luật BHYT từ 1/7/2025',
  quantity: 1,
  reach: 1250,
  link: 'https://zalo.me/s/bai-viet-ve-luat-bhyt',
  ...more,
});

const none = Object.fromEntries(topics.map((topic) => [topic, 0])) as Record<Topic, number>;
export const weekCell = (count: number, more: Partial<WeekCell> = {}): WeekCell => ({
  count,
  required: 2,
  judged: true,
  met: count >= 2,
  ...more,
});
export const broadcastLine = (name: string, counts: number[], more: Partial<BroadcastLine> = {}): BroadcastLine => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { name, cells: counts.map((count) => weekCell(count)), total, byTopic: { ...none, bhxhtn: total }, ethnic: 0, own: 0, ...more };
};

export const communeLine = (name: string, more: Partial<CommuneLine> = {}): CommuneLine => ({
  name,
  conferences: 0,
  attendance: 0,
  airings: 10,
  approached: 0,
  joinedSi: 0,
  joinedHi: 0,
  handedOver: 0,
  ...more,
});

/** A small report of July 2025 that has something of everything. */
export const monthlyModel = (more: Partial<MonthlyWorkbookModel> = {}): MonthlyWorkbookModel => {
  const weeks = [0, 1, 2, 3].map((week) => ({ from: addDays(day('2025-06-30'), week * 7), to: addDays(day('2025-07-06'), week * 7) }));
  return {
    office: {
      name: 'Bảo hiểm xã hội cơ sở Xuân Lộc',
      superior: 'Bảo hiểm xã hội tỉnh Đồng Nai',
      place: 'Xuân Lộc',
      symbol: 'BHXH-XL',
      director: 'Trần Thị Hạnh',
      directorTitle: 'Giám đốc',
      preparer: 'Lê Văn Minh',
      checker: '',
    },
    month: { year: 2025, month: 7 },
    period: { from: day('2025-07-01'), to: day('2025-07-31') },
    madeOn: day('2025-08-04'),
    snapshotId: null,
    indicators: [
      indicatorLine('HN.TT', { plan: 24, before: 12, month: 3, lastYear: 10 }),
      indicatorLine('HN.TYLEXA', { unit: '%', recomputed: true, before: 50, month: 25, ytd: 66.66666666666667, lastYear: 0 }),
      indicatorLine('VSSID', { tt: 'I.2.3', before: 1, month: 1 }),
      indicatorLine('KQ.BHXHTN', { tt: 'III', unit: 'Người', plan: 0, before: 60, month: 5, opening: 40, lastYear: 0 }),
      indicatorLine('KP.CHI', { tt: 'III', unit: 'Đồng', before: 46_050_000, month: 3_500_000, lastYear: 33_200_000 }),
    ],
    hiddenCodes: ['VSSID'],
    conferences: [conferenceLine(), conferenceLine({ day: day('2025-07-15'), name: 'Tọa đàm', kind: 'tọa đàm', cost: null, attended: 31 })],
    broadcasts: {
      weeks,
      scope: 'commune',
      communes: [broadcastLine('Xã Xuân Định', [3, 2, 1, 4]), broadcastLine('Xã Xuân Thành', [2, 2, 2, 2], { ethnic: 3, own: 1 })],
      district: {
        ...broadcastLine('Đài cấp cơ quan', []),
        cells: [1, 0, 1, 0].map((count) => weekCell(count, { judged: false })),
        total: 2,
      },
      weekTotals: [6, 4, 4, 6],
    },
    communes: {
      communes: [
        communeLine('Xã Xuân Định', { conferences: 2, attendance: 83, approached: 95, joinedSi: 4 }),
        communeLine('Xã Xuân Thành'),
      ],
      elsewhere: communeLine('', { airings: 2 }),
    },
    press: [
      pressLine(),
      pressLine({ formCode: 'I.3.1', formName: 'Tin, bài, phóng sự', channel: 'Báo Đồng Nai', quantity: 2, reach: null }),
    ],
    ...more,
  };
};
