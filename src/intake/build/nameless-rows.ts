/** Rows of a sheet whose marks were left aside because no name stands beside them. */
import type { NamelessRows } from '../../register/source';
import { cellAddress, parseCellAddress } from '../../sheet/address';
import type { SheetReading } from '../reading';
import type { Match } from './people';

/** Only of sheets with the names in one column: elsewhere nobody can say where a name is missing. */
export function namelessRowsOf(sheet: SheetReading, matches: readonly Match[]): NamelessRows[] {
  const columns = new Set(sheet.people.map(({ at }) => parseCellAddress(at.cell)?.column));
  const [column] = columns;
  if (column === undefined || columns.size > 1) return [];
  const days = sheet.days.flatMap(({ date }) => (date === null ? [] : [date]));
  const others = matches.flatMap(({ id }) => (id === null ? [] : [id]));
  return sheet.ignored.flatMap(({ rows, why }) => {
    if (why !== 'withoutName' || rows === undefined) return [];
    const [first = 0, last = first] = rows.split(':').map(Number);
    const cell = { sheet: sheet.sheet, cell: cellAddress(first - 1, column) };
    return [{ cell, rows: last - first + 1, days, others }];
  });
}
