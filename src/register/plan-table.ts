/** A register table on its sheet: title, a line of guidance, the table, its drop-downs and its print. */
import type { CellValue } from '../sheet/cells';
import type { Area, PlanCell, PlanValidation, SheetPlan } from '../sheet/plan';
import type { StyleName } from '../sheet/styles';
import type { Draft } from './content';
import type { AsTyped } from './row';
import type { RegisterTable, WritingContext } from './tables';
import { textStyleOf, type ColumnLook } from './tables/table';
import type { RegisterTexts } from './texts';

export type PlanRow = readonly (PlanCell | null)[];

export interface TableSheet {
  readonly name: string;
  readonly tabColor: string;
  /** Rows between the guidance and the table. */
  readonly above?: readonly PlanRow[];
  /** Headings of staff's own columns, right of the table's. */
  readonly ownHeadings?: readonly string[];
  /** The ranges of drop-downs, in Excel's syntax with `=`. */
  readonly choices: { readonly marks: string; readonly meanings: string };
  readonly texts: RegisterTexts | undefined;
}

/** 0-based row of the headings where nothing but title and guidance stands above them; the first row of what else does. */
export const FIRST_ROW = 3;
/** Of the line above a table, in characters. */
const GUIDANCE_WIDTH = 110;
/** A4 upright holds about as many characters. */
const PORTRAIT_WIDTH = 100;
const OWN_COLUMN: ColumnLook = { width: 16, style: 'plain' };
/** Points; two lines of heading. */
const HEADER_HEIGHT = 32;

/** What the record says, and over it what its place knows to be unreadable, as it was found. */
export function rowOf<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  record: Draft<R>,
  context: WritingContext,
): readonly PlanCell[] {
  const written: AsTyped<Column> = table.write(record, context);
  const unreadable = record.at?.unreadable ?? [];
  return table.headings.map((heading) => {
    const { style } = table.columns[heading];
    const value: CellValue = unreadable.find(({ column }) => column === heading)?.found ?? written[heading] ?? '';
    if (value === '') return { style };
    // A text in a column of numbers or dates is to stay a text.
    return { value, style: typeof value === 'string' ? textStyleOf(style) : style };
  });
}

export function planTable<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  rows: readonly PlanRow[],
  { name, tabColor, above = [], ownHeadings = [], choices, texts }: TableSheet,
): SheetPlan {
  const headings: readonly string[] = [...table.headings, ...ownHeadings];
  const looks = [...table.headings.map((heading) => table.columns[heading]), ...ownHeadings.map(() => OWN_COLUMN)];
  const headerRow = above.length > 0 ? FIRST_ROW + above.length + 1 : FIRST_ROW;
  const body = rows.length > 0 ? rows : [looks.map(({ style }) => ({ style }))];
  const lastColumn = looks.length - 1;
  const width = looks.reduce((sum, look) => sum + look.width, 0);
  const frozen = table.frozenColumns ?? 0;
  const sentence = texts?.guidance(table.name) ?? '';
  const guidance = guidanceOf(sentence, looks);
  const area: Area = { firstRow: headerRow, firstColumn: 0, lastRow: headerRow + body.length, lastColumn };
  return {
    name,
    purpose: 'register',
    cells: [
      [{ value: table.sheet, style: 'title' }],
      [{ value: sentence, style: 'footnoteWrapped' }],
      [],
      ...(above.length > 0 ? [...above, []] : []),
      headings.map((heading, column) => ({ value: heading, style: headerStyle(looks[column] ?? OWN_COLUMN) })),
      ...body,
    ],
    columnWidths: looks.map(({ width }) => width),
    rowHeights: new Map([
      [1, guidance.height],
      [headerRow, HEADER_HEIGHT],
    ]),
    merges: [guidance.area],
    tables: [{ name: table.name, area }],
    validations: validationsOf(table, area, { choices, texts }),
    ...(above.length === 0 && { freeze: { rows: headerRow + 1, columns: frozen } }),
    print: {
      orientation: width > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
      ...(above.length === 0 && { titleRows: { first: headerRow, last: headerRow } }),
      ...(frozen > 0 && { titleColumns: { first: 0, last: frozen - 1 } }),
      fitToWidth: looks.length > 20 ? 3 : 1,
      footer: { left: '&A', right: '&P / &N' },
    },
    tabColor,
  };
}

const headerStyle = ({ style }: ColumnLook): StyleName =>
  style === 'plainCenter' || style === 'textCenter' ? 'headerCenter' : 'header';

/** The line above a table runs over as many columns as it needs to be read, on as many lines as they make of it. */
function guidanceOf(sentence: string, looks: readonly ColumnLook[]): { readonly area: Area; readonly height: number } {
  let [width, lastColumn] = [looks[0]?.width ?? 0, 0];
  while (width < GUIDANCE_WIDTH && lastColumn + 1 < looks.length) {
    lastColumn += 1;
    width += looks[lastColumn]?.width ?? 0;
  }
  // Small italics are narrower than the digits by which Excel counts a column's width.
  const lines = Math.ceil((sentence.length * 0.95) / width);
  return { area: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn }, height: lines * 13 + 4 };
}

function validationsOf<R extends { readonly at: unknown }, Column extends string>(
  table: RegisterTable<R, Column>,
  area: Area,
  { choices: ranges, texts }: Pick<TableSheet, 'choices' | 'texts'>,
): PlanValidation[] {
  return table.headings.flatMap((heading, column): PlanValidation[] => {
    const { choices, choicesFrom, upTo, hint, style } = table.columns[heading];
    const base = {
      area: { firstRow: area.firstRow + 1, firstColumn: column, lastRow: area.lastRow, lastColumn: column },
      ...(hint !== undefined && texts && { prompt: { title: heading, message: texts.hint(hint) } }),
    };
    if (choices) return [{ ...base, kind: 'list', values: choices, onError: 'warning' }];
    if (choicesFrom === 'meanings') return [{ ...base, kind: 'listFrom', source: ranges.meanings, onError: 'warning' }];
    // Hours may be typed where the list has only marks.
    if (choicesFrom === 'marks') return [{ ...base, kind: 'listFrom', source: ranges.marks }];
    if (upTo !== undefined) return [{ ...base, kind: 'decimal', min: 0, max: upTo, onError: 'warning' }];
    if (style === 'date') return [{ ...base, kind: 'date', onError: 'warning' }];
    return [];
  });
}
