import type { Day } from '../../kernel/dates.ts';
import { type CommuneUnit, unitOn } from '../../office/communes.ts';
import { formatDay } from '../../kernel/dates.ts';
import { districtStationLabel } from '../labels.ts';
import type { Block, DataRow } from './blocks.ts';
import { said } from './cells.ts';
import { plain, shortened, words } from '../../sheets/words.ts';
import { type CommuneNames, type Mention, unitsMeant } from '../../office/commune-names.ts';
import type { Decisions, Spec } from '../../intake/decisions.ts';
import type { CellSaid, Choice } from '../../intake/questions.ts';
import { ask, error, type Outcome, skip, value } from './outcome.ts';

export const district = 'district';
export const leaveOut = 'skip';
const mostNames = 60;
const longestKey = 120;

/** Which commune a row is of: its cell, the line above a group, the title, the sheet's or the file's name; else the user says. */
export class Places {
  readonly #names: CommuneNames;
  readonly #decisions: Decisions;
  readonly #fileName: string;
  /** The commune that sent the list, where the user or an earlier list says so. */
  readonly #sender: CommuneUnit | undefined;
  readonly #ofBlock = new Map<Block, Mention | 'open' | undefined>();

  constructor(names: CommuneNames, decisions: Decisions, fileName: string, sender: CommuneUnit | undefined) {
    this.#names = names;
    this.#decisions = decisions;
    this.#fileName = fileName;
    this.#sender = sender;
  }

  /** `at` = the commune column, `above` = the cell it was last filled in. Null = the district station. */
  of(block: Block, key: string, row: DataRow, at: number | undefined, above: DataRow | undefined, on: Day): Outcome<string | null> {
    const own = at === undefined ? '' : plain(row.cells[at]).trim();
    if (at !== undefined && own !== '') return this.#meant(this.#names.cell(own), on, said(block.sheet, row.row, at, own));
    const group = this.#ofGroup(block, row);
    if (group) return this.#meant(group.mention, on, group.cell);
    if (at !== undefined && above) {
      const [answer] =
        this.#decisions.settle(
          `fill:commune:${key}`,
          () => fillQuestion('xã, đơn vị'),
          said(block.sheet, row.row, at, `(trống, phía trên là «${plain(above.cells[at])}»)`),
        ) ?? [];
      if (!answer) return ask;
      if (answer !== 'yes') return error('Ô xã, đơn vị để trống.');
      return this.of(block, key, { ...above, groups: [] }, at, undefined, on);
    }
    return this.#ofFile(block, row, on);
  }

  #ofGroup(block: Block, row: DataRow): { mention: Mention; cell: CellSaid } | undefined {
    for (const group of [...row.groups].reverse()) {
      const [mention] = this.#names.inText(group.text);
      if (mention) return { mention, cell: said(block.sheet, group.row, null, group.text) };
    }
    return undefined;
  }

  #ofFile(block: Block, row: DataRow, on: Day): Outcome<string | null> {
    if (!this.#ofBlock.has(block)) this.#ofBlock.set(block, this.#find(block));
    const mention = this.#ofBlock.get(block);
    if (mention === 'open') return ask;
    if (mention) return this.#meant(mention, on, this.#whereSaid(block, mention));
    const generic = isGeneric(block.sheet);
    const id = generic ? 'commune:file' : `commune:sheet:${words(block.sheet).slice(0, longestKey)}`;
    const taken = this.#sender ? [this.#sender.id] : undefined;
    return this.#answered(
      id,
      () => ({
        title: generic ? 'Danh sách này của xã nào?' : `Trang «${block.sheet}» của xã nào?`,
        hint: 'Không thấy tên xã nào trong danh sách.',
        choices: [...(this.#sender ? [choiceOf(this.#sender)] : []), ...outside],
        other: 'commune',
        taken,
        // Another commune may send the same form next month.
        once: true,
      }),
      said(block.sheet, row.row, null, block.titles[0]?.text ?? block.sheet),
      on,
    );
  }

  /** The one commune that title, sheet and file name agree on. */
  #find(block: Block): Mention | 'open' | undefined {
    const inTitles = block.titles.flatMap(({ text }) => this.#names.inText(text));
    const near = [...inTitles, ...this.#names.inText(block.sheet)];
    const mentions = near.length > 0 ? near : this.#names.inText(this.#fileName.replace(/[_-]/g, ' '));
    const [first] = mentions;
    if (!first) return undefined;
    const groups = new Map(mentions.map((mention) => [mention.units.map(({ id }) => id).join() || mention.key, mention]));
    if (groups.size === 1) return mentions.find(({ exact }) => exact) ?? first;
    const [answer] =
      this.#decisions.settleOnce(
        `commune:where:${words(block.sheet).slice(0, longestKey)}`,
        () => ({
          title: `Trang «${block.sheet}» nêu tên nhiều xã: danh sách là của xã nào?`,
          choices: [...groups.values()].map((mention) => ({ value: mention.key, label: `«${shortened(mention.text)}»` })),
        }),
        [...groups.values()].map((mention) => this.#whereSaid(block, mention)),
      ) ?? [];
    return answer === undefined ? 'open' : [...groups.values()].find(({ key }) => key === answer);
  }

  #whereSaid(block: Block, mention: Mention): CellSaid {
    const title = block.titles.find(({ text }) => words(text).includes(mention.key));
    return said(block.sheet, title?.row ?? block.layout.rows[0] ?? 1, null, title?.text ?? mention.text);
  }

  #meant(mention: Mention, on: Day, cell: CellSaid): Outcome<string | null> {
    const { sure, maybe, old } = unitsMeant(mention, this.#names.units, on);
    if (sure) return value(sure.id);
    const [only, second] = maybe;
    const id = `commune:${mention.key.slice(0, longestKey)}`;
    if (!this.#decisions.has(id) && this.#decisions.count('commune:') >= mostNames)
      return error(`Không có xã, phường nào tên «${shortened(mention.text)}».`);
    return this.#answered(
      id,
      () => ({
        title: only && !second ? `Hiểu «${shortened(mention.text)}» là ${only.name}?` : `«${shortened(mention.text)}» là xã, phường nào?`,
        ...(old
          ? { hint: `«${mention.units[0]?.name ?? mention.text}» không còn là đơn vị vào ngày ${formatDay(on)}.` }
          : maybe.length === 0
            ? { hint: 'Không có xã, phường nào tên như vậy.' }
            : {}),
        choices: [...maybe.map(choiceOf), ...outside],
        other: 'commune',
      }),
      cell,
      on,
    );
  }

  #answered(id: string, spec: () => Spec, cell: CellSaid, on: Day): Outcome<string | null> {
    const [answer] = this.#decisions.settle(id, spec, cell) ?? [];
    if (answer === undefined) return ask;
    if (answer === leaveOut) return skip('xã, đơn vị không lấy');
    if (answer === district) return value(null);
    const unit = unitOn(this.#names.units, answer, on);
    if (unit) return value(unit.id);
    const named = this.#names.units.find((one) => one.id === answer);
    return error(`${named?.name ?? 'Xã đã chọn'} không phải là đơn vị vào ngày ${formatDay(on)}.`);
  }
}

/** A sheet's name that says nothing of a commune: «Sheet1», «Tháng 7». */
export const isGeneric = (sheet: string): boolean =>
  /^(?:sheet|trang|trang tinh|bang|tong hop|du lieu)? ?\d*$|^t(?:hang)? ?\d/.test(words(sheet));

const choiceOf = (unit: CommuneUnit): Choice => ({ value: unit.id, label: unit.name });
const outside: Choice[] = [
  { value: district, label: districtStationLabel },
  { value: leaveOut, label: 'Không lấy các dòng này' },
];

export const fillQuestion = (word: string): Spec => ({
  title: `Ô ${word} để trống: hiểu như ô gần nhất phía trên?`,
  choices: [
    { value: 'yes', label: 'Có, như dòng trên' },
    { value: 'no', label: 'Không, các dòng đó là lỗi' },
  ],
});
