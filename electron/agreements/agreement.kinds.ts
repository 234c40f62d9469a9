import { refuse } from '../../shared/kernel/errors.ts';
import { linkAgreement } from '../store/agreement-links.ts';
import type { RecordKind } from '../store/kinds.ts';
import { agreementOfKey, numberKeyOf } from './agreements.queries.ts';

export const partnerKind: RecordKind<'partner'> = {
  table: 'partner',
  area: 'agreements',
  word: 'đối tác',
  coded: true,
  label: 'r.name',
  parts: [{ table: 'partnerSuccessor', owner: 'partnerId', names: { successorId: { uses: 'đối tác được kế thừa' } } }],
  ifHeld: 'Nếu đối tác không còn, hãy ghi ngày hết hiệu lực.',
};

export const agreementKind: RecordKind<'agreement'> = {
  table: 'agreement',
  area: 'agreements',
  word: 'CT/HĐ',
  label: `r.number || coalesce(' – ' || r.title, '')`,
  day: 'validFrom',
  parts: [{ table: 'agreementPartner', owner: 'agreementId' }],
  names: { renewsId: { uses: 'CT/HĐ gia hạn' } },
  // Its records keep their number and belong to no agreement; they are its own again when it comes back.
  beforeRemove: (writer, id) => {
    linkAgreement(writer, id, null);
    return 0;
  },
  beforeRestore: (reader, id) => {
    const taken = agreementOfKey(reader, numberKeyOf(reader, id) ?? '', id);
    if (taken) throw refuse(`Không khôi phục được: số «${taken.number}» nay đã dùng cho một CT/HĐ khác. Đổi số của CT/HĐ đó trước.`);
  },
  afterRestore: (writer, id) => void linkAgreement(writer, id, numberKeyOf(writer, id)),
};
