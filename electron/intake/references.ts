import type { Day } from '../../shared/kernel/dates.ts';
import { quoted } from '../../shared/sheets/read-cell.ts';
import { tidy, valueKey } from '../../shared/kernel/text.ts';
import { type AgreementFinder, agreementFinder } from '../store/agreement-links.ts';
import { query } from '../store/connection.ts';
import type { Reader } from '../store/store.ts';

/** Something rows name by its code; `id` is null until the row that makes it is written. */
interface Named {
  id: string | null;
  code: string;
}
export interface CommuneRef extends Named {
  validFrom: Day | null;
  validTo: Day | null;
}
export interface WaveRef extends Named {
  startsOn: Day | null;
  endsOn: Day | null;
}
export interface ConferenceRef extends Named {
  status: string;
}

/** Records of one kind by the key of their code: those in the store, those the file brings, and those the file fails to bring. */
export class Register<Ref extends Named> {
  readonly #known: Map<string, Ref>;
  readonly #broken = new Set<string>();
  readonly #keyOf: (text: string) => string;
  readonly #word: string;

  constructor(word: string, stored: readonly Ref[], keyOf: (text: string) => string) {
    this.#word = word;
    this.#keyOf = keyOf;
    this.#known = new Map(stored.map((ref) => [keyOf(ref.code), ref]));
  }

  find(code: string): Ref | undefined {
    return this.#known.get(this.#keyOf(code));
  }
  set(ref: Ref): void {
    this.#known.set(this.#keyOf(ref.code), ref);
  }
  /** The row that should bring it is in error. */
  forget(code: string): void {
    this.#known.delete(this.#keyOf(code));
    this.#broken.add(this.#keyOf(code));
  }
  /** Why a code is not found. */
  missing(code: string): string {
    return this.#broken.has(this.#keyOf(code))
      ? `Dòng khai báo ${this.#word} mã ${quoted(tidy(code))} trong tệp đang có lỗi.`
      : `Không có ${this.#word} mã ${quoted(tidy(code))} trong sổ và trong tệp.`;
  }
  idOf(code: string | null): string | null {
    return code === null ? null : (this.find(code)?.id ?? null);
  }
}

/** All that rows of a file may name. */
export class References {
  readonly communes: Register<CommuneRef>;
  readonly waves: Register<WaveRef>;
  readonly conferences: Register<ConferenceRef>;
  readonly forms: Map<string, Named>;
  readonly #audiences: Map<string, string>;
  /** The columns of a record for an agreement's number. */
  readonly agreements: AgreementFinder;
  readonly #keys = new Map<string, string>();

  constructor(reader: Reader) {
    const communes = query.selectFrom('commune').where('deletedAt', 'is', null).select(['id', 'code', 'validFrom', 'validTo']);
    const waves = query.selectFrom('wave').where('deletedAt', 'is', null).select(['id', 'code', 'startsOn', 'endsOn']);
    const conferences = query.selectFrom('conference').where('deletedAt', 'is', null).select(['id', 'code', 'status']);
    const forms = query.selectFrom('form').where('deletedAt', 'is', null).select(['id', 'code']);
    const audiences = query.selectFrom('audience').where('deletedAt', 'is', null).select('code');
    this.communes = new Register('xã', reader.all(communes), this.key);
    this.waves = new Register('đợt', reader.all(waves), this.key);
    this.conferences = new Register('hội nghị', reader.all(conferences), this.key);
    this.forms = new Map(reader.all(forms).map((ref) => [this.key(ref.code), ref]));
    this.#audiences = new Map(reader.all(audiences).map(({ code }) => [this.key(code), code]));
    this.agreements = agreementFinder(reader);
  }

  /** valueKey of a text that comes again and again. */
  readonly key = (text: string): string => {
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    const key = valueKey(text);
    this.#keys.set(text, key);
    return key;
  };

  /** The code of an audience group as the office writes it. Any branch below a known one is accepted (report-workbook §3). */
  audience(code: string): string | undefined {
    const key = this.key(code);
    const known = this.#audiences.get(key);
    if (known !== undefined) return known;
    if (!/^[\p{L}\d]+(\.[\p{L}\d]+)+$/u.test(key)) return undefined;
    for (let above = key; above.includes('.'); ) {
      above = above.slice(0, above.lastIndexOf('.'));
      if (!this.#audiences.has(above)) continue;
      this.#audiences.set(key, tidy(code));
      return tidy(code);
    }
    return undefined;
  }
}
