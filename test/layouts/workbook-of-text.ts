/** Workbooks for tests of reading, written as text tables: one line a row, cells parted by `|`. */
import { date } from '../../src/programme/calendar';
import type { CellValue, SheetCells, TableArea, WorkbookCells } from '../../src/sheet/cells';
import { serialOf } from '../../src/sheet/serial';

/**
 * A sheet of a text table. In a cell: `12` and `4.5` are numbers, `'12` is a text, `@2020-09-01` a true date, `@4:30` a time
 * serial, `TRUE`/`FALSE` a box, `\n` a line break; `12*P` repeats the content over 12 cells.
 */
export function sheetOf(name: string, table: string, tables: readonly TableArea[] = []): SheetCells {
  const lines = table
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const rows = lines.map((line) => line.split('|').flatMap((cell) => cellsOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
  return {
    name,
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values: padded.map((row) => row.map(({ value }) => value)),
    numberFormats: padded.map((row) => row.map(({ format }) => format)),
    tables,
  };
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const BLANK: Cell = { value: '', format: 'General' };

function cellsOf(text: string): Cell[] {
  const repeated = /^(\d+)\*(.*)$/.exec(text);
  if (repeated) return Array.from({ length: Number(repeated[1]) }, () => cellOf(repeated[2] ?? ''));
  const series = /^(\d+)\.\.(\d+)$/.exec(text);
  if (!series) return [cellOf(text)];
  const first = Number(series[1]);
  return Array.from({ length: Number(series[2]) - first + 1 }, (_, index) => ({
    value: first + index,
    format: 'General',
  }));
}

function cellOf(text: string): Cell {
  const day = /^@(\d{4}-\d{2}-\d{2})(?: (\d{1,2}):(\d{2}))?$/.exec(text);
  if (day) {
    const clock = day[2] === undefined ? 0 : (Number(day[2]) * 60 + Number(day[3])) / 1440;
    return { value: serialOf(date(day[1] ?? '')) + clock, format: clock === 0 ? 'd. m. yyyy' : 'd. m. yyyy h:mm' };
  }
  const time = /^@(\d{1,2}):(\d{2})$/.exec(text);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE', format: 'General' };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), format: 'General' };
  return { value: text.replace(/^'/, '').replaceAll('\\n', '\n'), format: 'General' };
}

/** A workbook of one or more sheets. */
export const workbookOf = (name: string, sheets: readonly SheetCells[], date1904 = false): WorkbookCells => ({
  name,
  sheets,
  date1904,
});
