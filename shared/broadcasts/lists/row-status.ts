import type { Day } from '../../kernel/dates.ts';
import type { AiringStatus } from '../labels.ts';
import type { Block, DataRow } from './blocks.ts';
import { said } from './cells.ts';
import { folded, plain, shortened, words } from '../../sheets/words.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { Choice } from '../../intake/questions.ts';
import { ask, error, type Outcome, value } from './outcome.ts';
import { columnOf, type RowContext } from './row-days.ts';

const mostTexts = 30;
const yes = /^(?:x|co|da phat|da|roi|v|dat|ok|phat|da phat song|da thuc hien|hoan thanh|xong|dung lich|day du|dung|true|1)$/;
const no = /^(?:khong|khong phat|chua|chua phat|o|0|false|mat dien|nghi|hong|hong loa|hoan|huy|khong thuc hien)$/;
const plan = /^(?:ke hoach|du kien|se phat|dang ky)$/;
/** Words of a remark that speak of an airing that did not happen. */
const failing = /\b(?:mat dien|cup dien|khong phat|hong|su co|ngung phat|tam nghi|tam dung|khong hoat dong|nghi phat|khong thuc hien)\b/;
const choices: Choice[] = [
  { value: 'aired', label: 'Đã phát' },
  { value: 'notAired', label: 'Không phát' },
  { value: 'planned', label: 'Mới là kế hoạch' },
];
const isStatus = (text: string | undefined): text is AiringStatus => text === 'aired' || text === 'notAired' || text === 'planned';

/** Aired, not aired or only planned: by the row's own column, by its remark, else by what the list is. */
export function statusOf(context: RowContext, decisions: Decisions): Outcome<AiringStatus> {
  const { roles, row, block } = context;
  if (roles.aired === 'open' || roles.note === 'open') return ask;
  const at = columnOf(roles, 'aired');
  const own = at === undefined ? ofList(block, decisions) : ofCell(row, at, block, decisions);
  const noteAt = columnOf(roles, 'note');
  const note = noteAt === undefined ? '' : plain(row.cells[noteAt]);
  if (own.is !== 'value' || own.value !== 'aired' || !failing.test(folded(note))) return own;
  return askStatus(
    decisions,
    `note:${words(note).slice(0, 80)}`,
    `Ghi chú «${shortened(note)}»: lượt đó có phát không?`,
    choices.slice(0, 2),
    context,
    noteAt ?? 0,
  );
}

function ofCell(row: DataRow, at: number, block: Block, decisions: Decisions): Outcome<AiringStatus> {
  const text = plain(row.cells[at]);
  const key = text.trim() === '✓' || text.trim() === '√' || text.trim() === '+' ? 'x' : words(text);
  if (key === '') {
    const [answer] =
      decisions.settle(
        'aired:',
        () => ({ title: 'Ô «đã phát» để trống nghĩa là gì?', choices }),
        said(block.sheet, row.row, at, '(trống)'),
      ) ?? [];
    return isStatus(answer) ? value(answer) : ask;
  }
  if (yes.test(key)) return value('aired');
  if (no.test(key) || text.trim() === '-') return value('notAired');
  if (plan.test(key)) return value('planned');
  return askStatus(decisions, `aired:${key.slice(0, 80)}`, `«${shortened(text)}» là đã phát hay chưa?`, choices, { row, block }, at);
}

function askStatus(
  decisions: Decisions,
  id: string,
  title: string,
  offered: Choice[],
  { row, block }: Pick<RowContext, 'row' | 'block'>,
  at: number,
): Outcome<AiringStatus> {
  const kind = `${id.split(':')[0] ?? ''}:`;
  if (!decisions.has(id) && decisions.count(kind) >= mostTexts)
    return error(`Không rõ đã phát hay chưa: «${shortened(plain(row.cells[at]))}».`);
  const [answer] = decisions.settle(id, () => ({ title, choices: offered }), said(block.sheet, row.row, at, row.cells[at])) ?? [];
  return isStatus(answer) ? value(answer) : ask;
}

const done = /\b(?:ket qua|bao cao|da phat|nhat ky|xac nhan|thong ke|tong hop)\b/;
const ahead = /\b(?:ke hoach|lich phat|du kien|dang ky|lich tuyen truyen|lich phat thanh)\b/;

/** What the whole list is, by its title. */
function ofList(block: Block, decisions: Decisions): Outcome<AiringStatus> {
  const title = block.titles.map(({ text }) => folded(text)).join(' ');
  const [isDone, isAhead] = [done.test(title), ahead.test(title)];
  const taken = isDone && !isAhead ? ['aired'] : isAhead && !isDone ? ['planned'] : undefined;
  const named = block.titles.find(({ text }) => done.test(folded(text)) || ahead.test(folded(text))) ?? block.titles[0];
  const [answer] =
    decisions.settle(
      taken ? `status:${taken[0] ?? ''}` : 'status',
      () => ({
        title: 'Danh sách này ghi những lượt đã phát, hay mới là kế hoạch?',
        choices: [
          { value: 'aired', label: 'Đã phát' },
          { value: 'planned', label: 'Kế hoạch' },
        ],
        taken,
        fileFirst: true,
      }),
      named && said(block.sheet, named.row, null, named.text),
    ) ?? [];
  return isStatus(answer) ? value(answer) : ask;
}

/** A day that has not come cannot have been aired: it is kept as planned. */
export const statusOn = (status: AiringStatus, day: Day, today: Day): AiringStatus =>
  status === 'aired' && day > today ? 'planned' : status;
