import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import { airingSources } from '../../../shared/broadcasts/labels.ts';
import { topicBits } from '../../../shared/broadcasts/topics.ts';
import { knownSpelling, tidy } from '../../../shared/kernel/text.ts';
import type { AgreementColumns } from '../../store/schema.ts';

const tidied = (text: string | null) => (text === null ? null : tidy(text) || null);

/**
 * What an airing's row holds of the values sent; one place for single save and bulk import. The source takes its known spelling,
 * for «Tự sản xuất» is counted by it (indicator LOA.TUSX).
 */
export const airingColumns = (
  values: Omit<AiringValues, 'communeId' | 'station' | 'stationId' | 'relayCommuneIds' | 'agreementNumber'> & AgreementColumns,
  stationId: string,
) => ({
  stationId,
  day: values.day,
  time: values.time,
  programme: tidied(values.programme),
  topics: topicBits(values.topics),
  count: values.count,
  minutes: values.minutes,
  language: tidied(values.language),
  source: values.source === null ? null : knownSpelling(values.source, airingSources) || null,
  status: values.status,
  basis: tidied(values.basis),
  waveId: values.waveId,
  agreementNumber: values.agreementNumber,
  agreementId: values.agreementId,
  note: values.note,
});
