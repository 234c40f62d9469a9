import { type Topic, topicBits, topicLabels, topics } from '../topics.ts';
import type { Block, DataRow } from './blocks.ts';
import { said } from './cells.ts';
import { plain, shortened, words } from '../../sheets/words.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { CellSaid, Choice } from '../../intake/questions.ts';
import { ask, type Outcome, skip, value } from './outcome.ts';
import { leaveOut } from './place.ts';
import { columnOf, type RowContext } from './row-days.ts';
import { mentionsInsurance, topicsIn, topicsNamed } from './topic-words.ts';

/** Topics of the office's own programmes by the key of their title. */
export type KnownProgrammes = ReadonlyMap<string, number>;
const mostContents = 30;
const longestKey = 120;

const choices: Choice[] = [
  ...topics.map((topic) => ({ value: topic, label: topicLabels[topic] })),
  { value: leaveOut, label: 'Không phải của BHXH, không lấy' },
];

/** What a row is about: its topic column, the office's programme of that title, the words of its content; else the user says. */
export function topicsOfRow(context: RowContext, known: KnownProgrammes, decisions: Decisions): Outcome<number> {
  const { roles, row, block } = context;
  if (roles.topic === 'open' || roles.programme === 'open') return ask;
  const [topicAt, contentAt] = [columnOf(roles, 'topic'), columnOf(roles, 'programme')];
  const [named, content] = [textAt(row, topicAt), textAt(row, contentAt)];
  if (named !== '') {
    const bits = topicsNamed(named) || topicsIn(content);
    return bits > 0 ? value(bits) : asked(decisions, named, said(block.sheet, row.row, topicAt ?? null, named));
  }
  if (content !== '') {
    const cell = said(block.sheet, row.row, contentAt ?? null, content);
    const bits = known.get(words(content)) ?? topicsIn(content);
    if (bits > 0) return value(bits);
    return mentionsInsurance(content) ? asked(decisions, content, cell) : unrelated(decisions, content, cell);
  }
  return ofTitle(block, row, decisions);
}

const textAt = (row: DataRow, at: number | undefined): string => (at === undefined ? '' : plain(row.cells[at]).trim());

function asked(decisions: Decisions, text: string, cell: CellSaid): Outcome<number> {
  const own = `topic:${words(text).slice(0, longestKey)}`;
  const many = !decisions.has(own) && decisions.count('topic:') >= mostContents;
  const id = many ? 'topic:*' : own;
  const answer = decisions.settle(
    id,
    () => ({
      title: many ? 'Các nội dung còn lại không rõ chủ đề: là chủ đề nào?' : `«${shortened(text)}» là chủ đề nào?`,
      choices,
      several: true,
      once: many,
    }),
    cell,
  );
  return bitsOf(answer);
}

function bitsOf(answer: readonly string[] | undefined): Outcome<number> {
  if (!answer) return ask;
  if (answer.includes(leaveOut)) return skip('nội dung không phải của BHXH');
  return value(topicBits(answer.filter((one): one is Topic => (topics as readonly string[]).includes(one))));
}

/** A commune's whole programme of the day: what is not about insurance is asked about once. */
function unrelated(decisions: Decisions, content: string, cell: CellSaid): Outcome<number> {
  const [answer] =
    decisions.settle(
      'unrelated',
      () => ({
        title: 'Có nội dung không nhắc đến BHXH, BHYT, BHTN: lấy không?',
        choices: [
          { value: leaveOut, label: 'Không lấy các dòng đó' },
          { value: 'each', label: 'Hỏi từng nội dung' },
        ],
      }),
      cell,
    ) ?? [];
  if (answer === undefined) return ask;
  return answer === leaveOut ? skip('nội dung không nhắc đến BHXH, BHYT') : asked(decisions, content, cell);
}

/** A list that names a topic in its title alone. */
function ofTitle(block: Block, row: DataRow, decisions: Decisions): Outcome<number> {
  const titles = [...row.groups].reverse().concat(block.titles);
  const title = titles.find(({ text }) => topicsIn(text) > 0);
  const taken = title ? topics.filter((topic) => (topicsIn(title.text) & topicBits([topic])) !== 0) : undefined;
  const answer = decisions.settle(
    title ? `topic-of-title:${words(title.text).replace(/\d+/g, '#').slice(0, longestKey)}` : 'topic-of-file',
    () => ({ title: 'Danh sách không ghi nội dung của từng lượt: phát chủ đề nào?', choices, several: true, taken }),
    title
      ? said(block.sheet, title.row, null, title.text)
      : said(block.sheet, row.row, null, plain(row.cells.find((cell) => cell !== undefined))),
  );
  return bitsOf(answer);
}
