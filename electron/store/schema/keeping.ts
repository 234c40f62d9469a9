import type { Day } from '../../../shared/kernel/dates.ts';
import type { AgreementColumns, Flag, Kept, Maybe } from './columns.ts';

export interface KeepingTables {
  attachment: { sha256: string; size: number; addedAt: string } & Maybe<string, 'mediaType'>;
  attachmentLink: Kept<{ sha256: string; area: string; recordId: string; name: string } & Maybe<string, 'original'>>;
  intakeMapping: Kept<{ kind: string; sender: string; signature: string; mapping: string }>;
  audit: { id: number; at: string; door: string; area: string; action: string; changes: string } & Maybe<
    string,
    'who' | 'batch' | 'recordId'
  >;
  /**
   * The view of counted things: see fact-view.ts. basis: of payment, how an airing is known to have been aired; rootKind and rootId: the
   * record that a user opens for it (the conference of an attendee, the visit of someone met), else the record itself.
   */
  fact: AgreementColumns &
    Maybe<string, 'form' | 'type' | 'audienceId' | 'waveId' | 'communeId' | 'hamletId' | 'moneySource' | 'basis'> &
    Record<'ethnic' | 'own' | 'online' | 'enterprise' | 'handled', Flag> &
    Record<'measure' | 'kind' | 'recordId' | 'rootKind' | 'rootId', string> & { day: Day; amount: number; topics: number };
}
