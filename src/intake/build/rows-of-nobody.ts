/** Rows of a sheet whose marks are nobody's: left aside because no name stands beside them, or under a name that nobody has. */
import type { NamelessRows, UnknownPerson } from '../../register/source';
import { cellAddress, parseCellAddress } from '../../sheet/address';
import type { SheetReading } from '../reading';
import type { Match } from './people';

/** Only of sheets with the names in one column: elsewhere nobody can say where a name is missing. */
export function namelessRowsOf(sheet: SheetReading, matches: readonly Match[]): NamelessRows[] {
  const columns = new Set(sheet.people.map(({ at }) => parseCellAddress(at.cell)?.column));
  const [column] = columns;
  if (column === undefined || columns.size > 1) return [];
  return sheet.ignored.flatMap(({ rows, why }) => {
    if (why !== 'withoutName' || rows === undefined) return [];
    const [first = 0, last = first] = rows.split(':').map(Number);
    const cell = { sheet: sheet.sheet, cell: cellAddress(first - 1, column) };
    return [{ cell, rows: last - first + 1, ...besideOthers(sheet, matches) }];
  });
}

/** Names of a sheet that nobody has, or more than one. */
export function unknownPeopleOf(sheet: SheetReading, matches: readonly Match[]): UnknownPerson[] {
  const beside = besideOthers(sheet, matches);
  return sheet.people.flatMap(({ at, name }, index) => {
    const match = matches[index];
    return match?.id === null ? [{ cell: at, name, candidates: match.candidates, ...beside }] : [];
  });
}

function besideOthers({ days }: SheetReading, matches: readonly Match[]): Pick<NamelessRows, 'days' | 'others'> {
  return {
    days: [...new Set(days.flatMap(({ date }) => date ?? []))],
    others: [...new Set(matches.flatMap(({ id }) => id ?? []))],
  };
}
