import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import { airingSources } from '../../../shared/broadcasts/labels.ts';
import { topicBits } from '../../../shared/broadcasts/topics.ts';
import { knownSpelling, tidy } from '../../../shared/kernel/text.ts';
import type { AgreementColumns, Schema } from '../../store/schema.ts';

const tidied = (text: string | null) => (text === null ? null : tidy(text) || null);

/** What is played where, however it came into the log: an airing of a pattern and one copied from another week take just this over. */
export const playedColumns = (row: Schema['pattern'] | Schema['airing']) => ({
  stationId: row.stationId,
  programmeId: row.programmeId,
  programme: row.programme,
  topics: row.topics,
  count: row.count,
  minutes: row.minutes,
  language: row.language,
  source: row.source,
  agreementNumber: row.agreementNumber,
  agreementId: row.agreementId,
});

/**
 * What an airing's row holds of the values sent; one place for single save and bulk import. The source takes its known spelling,
 * for «Tự sản xuất» is counted by it (indicator LOA.TUSX).
 */
export const airingColumns = (
  values: Omit<AiringValues, 'communeId' | 'station' | 'stationId' | 'relayCommuneIds' | 'agreementNumber'> & AgreementColumns,
  stationId: string,
) => ({
  ...values,
  stationId,
  programme: tidied(values.programme),
  topics: topicBits(values.topics),
  language: tidied(values.language),
  source: values.source === null ? null : knownSpelling(values.source, airingSources) || null,
  basis: tidied(values.basis),
});
