/** Reads one sheet as the first of the things that it can be. */
import type { SheetCells } from '../sheet/cells';
import { Ledger } from './cells/account';
import { gridOf } from './cells/grid';
import { isOfHolidays } from './cells/language';
import { isRegister } from './cells/register-sheet';
import { close, closeUnread, emptyTable } from './close-sheet';
import { contextOf, type WorkbookContext } from './context-of-sheet';
import { withDatesOfSerials } from './days/bare-serials';
import { withDatesInParts } from './days/dates-in-parts';
import { withDaysOf1900 } from './days/days-of-1900';
import { withDaysUnderMonths } from './days/days-under-months';
import { withMonthsBeside } from './days/months-beside';
import { withMonthsOfYear } from './days/months-of-year';
import { withWeekdaysOfHeadings } from './days/weekdays-in-headings';
import { withDatesOfWeeks } from './days/weeks-down';
import { tellsHoursAndDays } from './lists/list-shape';
import { withPartsBelow } from './lists/parts-beside';
import { isOnlyPlanned } from './plan-sheet';
import { SHEET_KINDS, type SheetKind, type SheetReading } from './reading';
import { seenIn, type SeenInSheet } from './seen-in-sheet';
import { READERS } from './sheet-readers';
import { fold } from './words/text';

export function readSheet(sheet: SheetCells, workbook: WorkbookContext): SheetReading {
  const dated = withDatesOfWeeks(
    withDatesInParts(
      withDaysOf1900(withDatesOfSerials(withMonthsOfYear(withPartsBelow(gridOf(sheet, workbook.cache))))),
    ),
  );
  const grid = withDaysUnderMonths(withMonthsBeside(withWeekdaysOfHeadings(dated)));
  if (isRegister(sheet)) return close(grid, new Ledger(grid), [emptyTable('register')], [], () => 'registerTable');
  if (grid.rows === 0) return closeUnread(grid);
  const answered = SHEET_KINDS.find((kind) => kind === workbook.answers[`kind:${sheet.name}`]) ?? null;
  if (answered === 'other' || (answered === null && isOfHolidays(fold(grid.title)))) return closeUnread(grid);
  const context = contextOf(grid, workbook);
  // A sheet that cannot be read as what staff took it for is read as what it is.
  const asTold = answered === null ? null : read(seenIn(grid, context, answered));
  if (asTold !== null) return asTold;
  const reading = read(seenIn(grid, context, null));
  return reading === null || isOnlyPlanned(reading, grid, context) ? closeUnread(grid) : reading;
}

function read(seen: SeenInSheet): SheetReading | null {
  for (const [kind, reader] of READERS) {
    if (seen.wanted === null && seen.context.isOfOther && !isToldBeside(seen, kind)) continue;
    const reading = kind === null || seen.may(kind) ? reader(seen) : null;
    if (reading !== null) return reading;
  }
  return null;
}

/** Of payments or answers it is not told who came, though perhaps who somebody is, or for how many hours and days of a month they were paid. */
function isToldBeside(seen: SeenInSheet, kind: SheetKind | null): boolean {
  if (kind !== 'monthly-totals') return kind === 'participants';
  const list = seen.list();
  return list !== null && tellsHoursAndDays(list);
}
