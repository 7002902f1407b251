/** The one day of a sign-in sheet: beside its label above the table, in the title, or in the sheet's name. */
import { isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { CellRef, CellValue } from '../../sheet/cells';
import { onlyMonth, weekdaysOf } from '../words/calendar-words';
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
  /emision|izdaj|issue|revision|revizij|version|print|edition|generat|export|created|vigencia|aprob|birth|rojst|datum (?:prijav|vpis)|(?:prijav\p{L}* |^)(?:do|rok)(?: |$)|rok (?:za )?prijav/u;

/** "Pogodba z dne 3. 2. 2025", "Sklep št. 12 (3. 2. 2025)": when a paper was written on which everything else rests. */
const OF_PAPER =
  /(^| )(pogodb\p{L}*|dogovor(a|u|om|i)?|aneks\p{L}*|narocilnic\p{L}*|ponudb\p{L}*|racun(a|u|om|i)?|sklep(a|u|om|i)?|odlocb\p{L}*|odredb\p{L}*|zakon(a|u|om)?|pravilnik\p{L}*|uradn(i|em|ega) list\p{L}*|ur l|razpis\p{L}*|dopis(a|u|om|i)?|potrdil\p{L}*|contracts?|agreements?|decisions?|invoices?|vertrag(e?s)?|vereinbarung\p{L}*|bescheid\p{L}*|rechnung\p{L}*|ugovor\p{L}*)( |$)/u;

/** Null where no complete date stands above, or two that differ, or several in one cell under their label. */
export function dateAbove(grid: Grid, headingRow: number, claims: Claims): FoundDate | null {
  const labelled: { found: FoundDate; row: number; column: number }[] = [];
  const loose: { found: FoundDate; row: number; column: number }[] = [];
  for (let row = 0; row < headingRow; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (blankAt(grid, row, column)) continue;
      const label = labelOf(grid, row, column);
      const isSaid = label.isDate || label.folded === '';
      if (label.isDate && saysSeveral(grid, row, column)) return null;
      const date = dateIn(grid, row, column) ?? (isSaid ? dateOfDigits(grid.at(row, column)) : null);
      if (date === null || FORM_DATE.test(label.folded) || isOfPaper(grid, row, column, label)) continue;
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
  const inside = DATE_INSIDE.exec(text);
  if (inside === null || endsSeveral(text, inside.index)) return null;
  const day = parseDayText(inside[0]);
  if (day === null || day.day === null || day.year === null || day.swappable || day.rest !== '') return null;
  const month = onlyMonth(day.months);
  return month === null ? null : isoDate(day.year, month, day.day);
}

const DATE_INSIDE =
  /\d{4}[-_.]\d{2}[-_.]\d{2}|\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s|del\s)?\d{4}|\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/u;

/** "12.–14. marec 2025", "11. in 12. 3. 2025", "sreda, 12. 3. do petek, 14. 3. 2025": the day at the end is one of several; "Skupina 2 – 12. 3. 2025" is of one. */
const endsSeveral = (text: string, at: number): boolean => DAY_BEFORE.test(text.slice(0, at));

const DAY_BEFORE =
  /(?<!\d)\d{1,2}(?:[-–—/]|\.\s*(?:[-–—,+&/]|(?:in|do|und|bis|and|to|et|i)\s)\s*(?:\p{L}{2,12}\.?,?\s+)?)$/u;

function saysSeveral(grid: Grid, row: number, column: number): boolean {
  const { text } = textAt(grid, row, column);
  const inside = DATE_INSIDE.exec(text);
  return inside !== null && endsSeveral(text, inside.index);
}

interface Label {
  readonly folded: string;
  readonly isDate: boolean;
}

/** A sheet's own paper is dated with its day: "Datum sklepa" beside a date is not, nor is whatever the words before the date in its cell name. */
function isOfPaper(grid: Grid, row: number, column: number, label: Label): boolean {
  const [before = ''] = textAt(grid, row, column).folded.split(DATE_AT_END);
  return OF_PAPER.test(label.folded) || OF_PAPER.test(before);
}

const DATE_AT_END = / \d{1,2} (?:\d{1,2}|\p{L}+) \d{4}/u;

/** The label to the left (or above), or the words before the date in the same cell; "sreda" before it is a part of the date. */
function labelOf(grid: Grid, row: number, column: number): Label {
  const own = /^([^\d]{2,40}?)\s*[:\-–]?\s*\d/.exec(textAt(grid, row, column).text)?.[1];
  if (own !== undefined && weekdaysOf(grid.cache.text(own).folded).size === 0) {
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
