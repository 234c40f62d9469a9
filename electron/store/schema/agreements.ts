import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { Kept, Named } from './columns.ts';

export interface AgreementTables {
  partner: Kept<
    Named & {
      code: string;
      codeKey: string;
      name: string;
      kind: string | null;
      contact: string | null;
      phone: string | null;
      address: string | null;
      representative: string | null;
      representativeTitle: string | null;
      /** The paper by which the representative signs. */
      authorization: string | null;
      taxCode: string | null;
      accountNumber: string | null;
      accountBank: string | null;
      validFrom: Day | null;
      validTo: Day | null;
    }
  >;
  partnerSuccessor: { partnerId: string; successorId: string; position: number };
  agreement: Kept<{
    number: string;
    numberKey: string;
    kind: 'programme' | 'contract' | 'regulation' | 'plan';
    title: string | null;
    signedOn: Day | null;
    validFrom: Day;
    validTo: Day;
    value: Dong | null;
    /** The one that it continues. */
    renewsId: string | null;
    settledOn: Day | null;
    searchKey: string;
  }>;
  agreementPartner: { agreementId: string; partnerId: string; position: number };
}
