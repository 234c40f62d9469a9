import type { RecordKind } from '../store/kinds.ts';

export const partnerKind: RecordKind<'partner'> = {
  table: 'partner',
  area: 'agreements',
  word: 'đối tác',
  coded: true,
  label: 'r.name',
  parts: [{ table: 'partnerSuccessor', owner: 'partnerId', names: { successorId: { uses: 'đối tác được kế thừa' } } }],
  ifHeld: 'Nếu đối tác không còn, hãy ghi ngày hết hiệu lực.',
};

/** Its number stands as typed wherever it is named; where it is linked it holds. */
export const agreementKind: RecordKind<'agreement'> = {
  table: 'agreement',
  area: 'agreements',
  word: 'chương trình, hợp đồng',
  label: `r.number || coalesce(' – ' || r.title, '')`,
  day: 'signedOn',
  parts: [{ table: 'agreementPartner', owner: 'agreementId' }],
  names: { renewsId: { uses: 'chương trình, hợp đồng gia hạn nó' } },
};
