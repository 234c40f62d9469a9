import type { Content, TableCell } from 'pdfmake/interfaces';
import type { CompliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import { drawTrend } from '../../../shared/broadcasts/compliance/trend-drawing.ts';
import { formatDay, formatDayShort } from '../../../shared/kernel/dates.ts';
import type { PdfDocument } from '../pdf.ts';
import { paperHead, paperSigners, paperTitle as titleOf } from '../pdf-paper.ts';
import { centred, pdfTable, type PdfHeading, right } from '../pdf-parts.ts';
import {
  type Column,
  columnGroup,
  columnHeading,
  isCount,
  lookOf,
  notes,
  paperTitle,
  percent,
  type Row,
  rowName,
  shortSign,
} from './table-words.ts';

/** Columns that stand beside each other on a page in landscape; longer spans go on in a second table. */
const mostColumns = { week: 14, month: 12, quarter: 12 };

/** «Mức phát» as a paper in landscape A4, one page across, headings repeated on every page. */
export function compliancePrint(paper: CompliancePaper): PdfDocument {
  const { office, madeOn, overview, period } = paper;
  const { columns, span, sum, lastYear } = overview;
  const most = mostColumns[overview.step];
  const parts = Array.from({ length: Math.max(1, Math.ceil(columns.length / most)) }, (_, at) => columns.slice(at * most, (at + 1) * most));
  const before =
    lastYear.judged === 0 ? '' : `; cùng kỳ năm trước ${percent(lastYear.met, lastYear.judged)} % (${lastYear.met}/${lastYear.judged})`;
  return {
    title: `${paperTitle}, ${period}`,
    author: office.name,
    landscape: true,
    content: [
      paperHead({ office, day: madeOn }),
      titleOf(paperTitle, [period, `(từ ${formatDay(span.from)} đến ${formatDay(span.to)})`]),
      { text: `Đạt mức: ${percent(sum.met, sum.judged)} % (${sum.met}/${sum.judged} xã-tuần được xét)${before}.`, margin: [0, 0, 0, 6] },
      ...parts.flatMap((part, at) => [
        ...(at > 0 ? [{ text: '', margin: [0, 8, 0, 0] } as Content] : []),
        table(paper, part, at === parts.length - 1),
      ]),
      { stack: notes(paper), fontSize: 10, italics: true, margin: [0, 6, 0, 0] },
      trend(paper),
      running(paper),
      paperSigners([
        { title: 'NGƯỜI LẬP BIỂU', name: office.preparer },
        ...(office.checker ? [{ title: 'NGƯỜI KIỂM TRA', name: office.checker }] : []),
        { title: office.directorTitle || 'GIÁM ĐỐC', name: office.director },
      ]),
    ],
  };
}

const shades = { met: '#e6f4ea', short: '#fde7e3' };

/** Some of the columns; the figures of the whole period stand with the last of them. */
function table({ overview }: CompliancePaper, columns: readonly Column[], isLast: boolean): Content {
  const { rows, step } = overview;
  const groups = columns.map((column) => columnGroup(column, overview));
  const sizeOf = (at: number) => groups.slice(at).findIndex((group) => group !== groups[at]);
  const figures = isLast ? ['Tuần đạt', 'Tỷ lệ (%)', 'Tiếng dân tộc (%)', 'Tự sản xuất (%)'] : [];
  const width = step === 'week' ? 27 : 33;
  const over = (text: string): PdfHeading => ({ text, rowSpan: 2 });
  const place = (column: Column) => overview.columns.indexOf(column);
  return pdfTable({
    widths: [14, '*', ...columns.map(() => width), ...figures.map((_, at) => (at === 0 ? 38 : 33))],
    size: 9,
    dense: true,
    head: [
      [
        over('TT'),
        over('Xã, phường'),
        ...groups.map((group, at): PdfHeading => {
          if (group === groups[at - 1]) return '';
          const size = sizeOf(at);
          return { text: group, colSpan: size < 0 ? groups.length - at : size };
        }),
        ...figures.map(over),
      ],
      ['', '', ...columns.map((column) => columnHeading(column, overview)), ...figures.map(() => '')],
    ],
    rows: [
      ...rows.map((row, at): TableCell[] => [
        centred(at + 1),
        rowName(row),
        ...columns.map((column) => cellOf(row.cells[place(column)] ?? null, step)),
        ...(isLast ? figuresOf(row) : []),
      ]),
      [
        { text: step === 'week' ? 'Số xã đạt / được xét' : 'Tổng cộng', colSpan: 2, bold: true },
        '',
        ...columns.map((column): TableCell => ({ ...bold(column.sum.judged === 0 ? '–' : `${column.sum.met}/${column.sum.judged}`) })),
        ...(isLast ? figuresOf(overview).map((cell): TableCell => ({ ...(cell as object), bold: true }) as TableCell) : []),
      ],
    ],
  });
}

const bold = (text: string) => ({ text, bold: true, alignment: 'center' as const });
const figuresOf = ({ sum, airings }: Pick<Row, 'sum' | 'airings'>): TableCell[] => [
  centred(sum.judged === 0 ? '–' : `${sum.met}/${sum.judged}`),
  right(percent(sum.met, sum.judged)),
  right(percent(airings.areaEthnic, airings.areaTotal)),
  right(percent(airings.own, airings.total)),
];

function cellOf(cell: Row['cells'][number], step: CompliancePaper['overview']['step']): TableCell {
  const look = lookOf(cell);
  if (cell === null) return centred('–');
  const said = isCount(cell, step)
    ? look === 'waiting'
      ? `(${cell.count})`
      : String(cell.count)
    : cell.judged === 0
      ? ''
      : `${cell.met}/${cell.judged}`;
  if (look === 'short') return { ...bold(`${said} ${shortSign}`), fillColor: shades.short };
  return { text: said, alignment: 'center', ...(look === 'met' ? { fillColor: shades.met } : {}) };
}

const chart = { width: 520, height: 150 };

/** The lines of the screen, drawn for paper. */
function trend({ overview }: CompliancePaper): Content {
  const drawing = drawTrend(overview.trend, chart.width, chart.height);
  if (drawing.now.length === 0 && drawing.lastYear.length === 0) return '';
  const words = 'font-family="Tinos" font-size="10" fill="#333"';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chart.width}" height="${chart.height}" viewBox="0 0 ${chart.width} ${chart.height}">`,
    ...drawing.levels.map(
      ({ y, label }) =>
        `<line x1="${drawing.left}" x2="${drawing.right}" y1="${y}" y2="${y}" stroke="#ccc" stroke-width="0.6"/><text x="${drawing.left - 5}" y="${y + 3}" text-anchor="end" ${words}>${label}</text>`,
    ),
    ...drawing.months.flatMap(({ x, label, year }) => [
      `<text x="${x}" y="${drawing.foot + 13}" text-anchor="middle" ${words}>${label}</text>`,
      ...(year ? [`<text x="${x}" y="${drawing.foot + 25}" text-anchor="middle" ${words}>${year}</text>`] : []),
    ]),
    ...drawing.lastYear.map((points) => `<polyline points="${points}" fill="none" stroke="#777" stroke-width="1" stroke-dasharray="4 3"/>`),
    ...drawing.now.map((points) => `<polyline points="${points}" fill="none" stroke="#1c5fb0" stroke-width="1.8"/>`),
    ...drawing.dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.4" fill="#1c5fb0"/>`),
    '</svg>',
  ].join('');
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    stack: [
      { text: 'Tỷ lệ xã-tuần đạt mức theo tháng (nét liền); cùng kỳ năm trước (nét đứt)', bold: true, fontSize: 11 },
      { svg, margin: [0, 4, 0, 0] },
    ],
  };
}

function running({ overview: { week, chronic } }: CompliancePaper): Content {
  const short = week.rows.map((row) => `${row.name} ${row.count}/${row.required}`).join('; ');
  const often = chronic.rows.map((row) => `${row.name} ${row.missed}/${row.judged}`).join('; ');
  return {
    fontSize: 11,
    margin: [0, 8, 0, 0],
    stack: [
      {
        text: [
          { text: `Còn thiếu trong tuần ${formatDayShort(week.from)} - ${formatDayShort(week.to)}: `, bold: true },
          short ? `${short}.` : 'không có.',
        ],
      },
      { text: [{ text: `Thiếu từ ba tuần trong ${chronic.weeks.length} tuần gần nhất: `, bold: true }, often ? `${often}.` : 'không có.'] },
    ],
  };
}
