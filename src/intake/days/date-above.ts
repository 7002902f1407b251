/** The one day of a sign-in sheet: beside its label above the table, in the title, or in the sheet's name. */
import { isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { CellRef, CellValue } from '../../sheet/cells';
import { onlyMonth } from '../words/calendar-words';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { parseDayText } from '../cells/day-text';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Claims } from '../cells/account';
import type { Heading } from '../words/headings';

export interface FoundDate {
  readonly date: IsoDate;
  readonly at: CellRef;
  readonly label: string;
}

const FORM_DATE =
  /emision|izdaj|issue|revision|revizij|version|print|edition|generat|export|created|vigencia|aprob|birth|rojst/;

/** Null where no complete date stands above, or two that differ. */
export function dateAbove(grid: Grid, headingRow: number, claims: Claims): FoundDate | null {
  const labelled: { found: FoundDate; row: number; column: number }[] = [];
  const loose: { found: FoundDate; row: number; column: number }[] = [];
  for (let row = 0; row < headingRow; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (blankAt(grid, row, column)) continue;
      const label = labelOf(grid, row, column);
      const isSaid = label.isDate || label.folded === '';
      const date = dateIn(grid, row, column) ?? (isSaid ? dateOfDigits(grid.at(row, column)) : null);
      if (date === null || FORM_DATE.test(label.folded)) continue;
      const hit = {
        found: { date, at: grid.ref(row, column), label: textAt(grid, row, column).text || date },
        row,
        column,
      };
      (label.isDate ? labelled : loose).push(hit);
    }
  }
  for (const hits of [labelled, loose]) {
    const [first] = hits;
    if (!first) continue;
    if (new Set(hits.map(({ found }) => found.date)).size > 1) return null;
    for (const { row, column } of hits) claims.read(row, column);
    return first.found;
  }
  return null;
}

const isDateLabel = (heading: Heading | undefined): boolean =>
  heading === 'date' || heading === 'dateTime' || heading === 'session' || heading === 'time';

function dateIn(grid: Grid, row: number, column: number): IsoDate | null {
  const whole = completeDate(dayCellAt(grid, row, column));
  if (whole !== null) return whole;
  return dateInText(textAt(grid, row, column).text);
}

/** 20112015 is 20 November 2015; 5112015 and 11052015 may be anything, or of two days. */
function dateOfDigits(value: CellValue): IsoDate | null {
  const [, day = '', month = '', year = ''] = /^(1[3-9]|2\d|3[01])(0[1-9]|1[0-2])(20\d{2})$/.exec(String(value)) ?? [];
  return day === '' ? null : isoDate(Number(year), Number(month), Number(day));
}

/** The complete date in a text (a title, the name of a sheet or file); null where there is none or its order is open. */
export function dateInText(text: string): IsoDate | null {
  if (text === '' || text.length > 200) return null;
  const inside =
    /\d{4}[-_.]\d{2}[-_.]\d{2}|\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s|del\s)?\d{4}|\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.exec(
      text,
    );
  const day = inside ? parseDayText(inside[0]) : null;
  if (day === null || day.day === null || day.year === null || day.swappable || day.rest !== '') return null;
  const month = onlyMonth(day.months);
  return month === null ? null : isoDate(day.year, month, day.day);
}

/** The label to the left (or above), or the words before the date in the same cell. */
function labelOf(grid: Grid, row: number, column: number): { folded: string; isDate: boolean } {
  const own = /^([^\d]{2,40}?)\s*[:\-–]?\s*\d/.exec(textAt(grid, row, column).text)?.[1];
  if (own !== undefined) {
    const facts = grid.cache.text(own);
    return { folded: facts.folded, isDate: isDateLabel(facts.heading?.heading) };
  }
  for (let at = column - 1; at >= Math.max(0, column - 8); at--) {
    const facts = textAt(grid, row, at);
    if (facts.folded !== '') return { folded: facts.folded, isDate: isDateLabel(facts.heading?.heading) };
  }
  const above = row > 0 ? textAt(grid, row - 1, column) : null;
  return { folded: above?.folded ?? '', isDate: isDateLabel(above?.heading?.heading) };
}
