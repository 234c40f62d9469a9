import { z } from 'zod';
import { choice, inLines, someOf, whole, yesNo, type SettingDefinition } from '../office/setting-definition.ts';
import { chasePlaces, usualChaseText } from './confirmations/chase.ts';
import { stationKindLabels } from './stations/rules.ts';

export const broadcastsSettings = {
  'R1.perWeek': whole(1, 50, 'Lượt phát BHXH tự nguyện tối thiểu mỗi tuần', 'KH166 III.2.1.4; QĐ294 VI.2.7', 2),
  'R1.scope': choice(
    'Phạm vi tính R1',
    'KH166 III.2.1.4 (mỗi xã); KH166 PL II I.4 (không nói rõ)',
    { commune: 'mỗi xã', office: 'cả cơ quan' },
    'commune',
    'commune = mỗi xã, office = cả cơ quan.',
  ),
  'R1.districtCounts': yesNo('Đài cấp cơ quan tính cho mọi xã', 'Cơ quan tự chọn', false),
  'R1.stationKinds': someOf(
    'Loại đài, cụm loa được tính cho xã',
    'Cơ quan tự chọn',
    { commune: stationKindLabels.commune, zone: stationKindLabels.zone, mobile: stationKindLabels.mobile },
    ['commune'],
    'commune = của xã/phường, zone = khu công nghiệp, mobile = loa lưu động; nhiều loại cách nhau bằng dấu phẩy.',
  ),
  'R10.ethnicShare': whole(0, 100, 'Tỷ lệ lượt phát tiếng dân tộc ở xã vùng dân tộc (%)', 'KH166 III.2.1.4', 0),
  'broadcasts.chaseText': {
    label: 'Lời nhắn Zalo nhắc xã gửi phiếu xác nhận',
    source: 'Cơ quan tự chọn',
    byYear: false,
    schema: z.string().min(1).max(480),
    fallback: usualChaseText,
    ...inLines,
    hint: `Tự điền: ${chasePlaces.join(' ')}. Các dòng cách nhau bằng dấu |. Sửa dễ hơn ở «Xác nhận tháng», «Nhắc qua Zalo».`,
  } satisfies SettingDefinition<string>,
};
