import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { Coded, Kept, Maybe, Named, Valid } from './columns.ts';

export interface AgreementTables {
  /** authorization: the paper by which the representative signs. */
  partner: Kept<
    Named &
      Coded &
      Valid & { name: string } & Maybe<string, 'kind' | 'contact' | 'phone' | 'address' | 'representative' | 'representativeTitle'> &
      Maybe<string, 'authorization' | 'taxCode' | 'accountNumber' | 'accountBank'>
  >;
  partnerSuccessor: { partnerId: string; successorId: string; position: number };
  /** renewsId: the one that it continues. */
  agreement: Kept<
    Maybe<string, 'title' | 'renewsId'> &
      Maybe<Day, 'signedOn' | 'settledOn'> &
      Maybe<Dong, 'value'> & {
        number: string;
        numberKey: string;
        kind: 'programme' | 'contract' | 'regulation' | 'plan';
        validFrom: Day;
        validTo: Day;
        searchKey: string;
      }
  >;
  agreementPartner: { agreementId: string; partnerId: string; position: number };
}
