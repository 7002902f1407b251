/** A month sheet ready to fill: people down, the days of the month across, the plan above them, totals by formula, the legend below. */
import { datesOfMonth, partsOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate, IsoMonth } from '../../programme/units';
import { areaAddress, cellAddress, columnLetters } from '../../sheet/address';
import type { Area, PlanCell, SheetPlan } from '../../sheet/plan';
import { PALETTE } from '../../sheet/styles';
import type { Words } from '../../strings';
import { printFooter } from '../provenance';
import { SheetRows } from '../sheet-rows';
import { freeDaysText, legendText, marksToChoose, plannedHours, type FormProgramme } from './form-programme';
import { spansOf } from './spans';
import { dayTotals, personTotals, type PersonTotal } from './totals';

/** Column of the names; the days begin in the next one. */
const NAME_COLUMN = 1;
const FIRST_DAY_COLUMN = NAME_COLUMN + 1;
const COLUMN_WIDTHS = { number: 4.5, name: 30, day: 4.2 };
/** Points: room for handwriting on the printed sheet. */
const ROW_HEIGHT = 18;
/** Points: two lines. */
const HEADER_HEIGHT = 32;

/** The month as it stands on its sheet. */
interface Layout {
  readonly words: Words;
  readonly month: IsoMonth;
  readonly days: readonly IsoDate[];
  /** Decimal hours by day. */
  readonly planned: readonly number[];
  readonly lastDayColumn: number;
  readonly totals: readonly PersonTotal[];
}

/** The name of a month's sheet, as offices name it: `September 2020`. */
export function monthSheetName(month: IsoMonth, words: Words): string {
  const name = words.month(month);
  return name.charAt(0).toLocaleUpperCase(words.language) + name.slice(1);
}

/**
 * The month sheet (purpose `form`) of a programme.
 *
 * @param people names as they are to stand; the rows below them stay blank for the office to fill
 * @param rowCount rows for people; more where there are more people
 */
export function planMonthForm(
  month: IsoMonth,
  programme: FormProgramme,
  words: Words,
  people: readonly string[] = [],
  rowCount = 30,
): SheetPlan {
  const days = datesOfMonth(month);
  const planned = days.map((day) => plannedHours(day, programme));
  const totals = personTotals(programme.legend);
  const layout = { words, month, days, planned, totals, lastDayColumn: FIRST_DAY_COLUMN + days.length - 1 };
  const rows = new SheetRows([
    COLUMN_WIDTHS.number,
    COLUMN_WIDTHS.name,
    ...days.map(() => COLUMN_WIDTHS.day),
    ...totals.map(({ key }) => longestWord(words.say(`reports.form.${key}`)) + 2),
  ]);
  addTitles(rows, programme, layout);
  const { planRow, weekdayRow, dayRow } = addHeader(rows, programme, layout);
  const marks = addPeople(rows, people, Math.max(rowCount, people.length), planRow, layout);
  addDayTotals(rows, programme, marks, layout);
  rows.skip();
  rows.paragraph(legendText(programme.legend, words), 'footnoteWrapped');
  rows.paragraph(words.say('reports.form.hint'), 'footnoteWrapped');
  rows.skip();
  rows.add([null, { value: words.say('reports.form.signature'), style: 'label' }]);

  const offThePlan = `=N(${columnLetters(FIRST_DAY_COLUMN)}$${planRow + 1})=0`;
  return {
    name: monthSheetName(month, words),
    purpose: 'form',
    cells: rows.cells,
    columnWidths: rows.columnWidths,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    // Without an alert: odd hours (3,5) are right too, and what is wrong the check will find.
    validations: [
      {
        area: marks,
        kind: 'list',
        values: marksToChoose(programme.legend, Math.max(0, ...planned)),
        prompt: { title: words.say('reports.form.promptTitle'), message: words.say('reports.form.prompt') },
      },
    ],
    // By formula over the plan's row, so that a day that staff move on or off the plan is shaded at once.
    conditionalFormats: [
      { area: marks, formula: offThePlan, fill: PALETTE.off },
      {
        area: { ...marks, firstRow: weekdayRow, lastRow: dayRow },
        formula: offThePlan,
        fill: PALETTE.line,
        fontColor: PALETTE.muted,
      },
    ],
    freeze: { rows: marks.firstRow, columns: FIRST_DAY_COLUMN },
    print: {
      orientation: 'landscape',
      titleRows: { first: 0, last: dayRow },
      titleColumns: { first: 0, last: NAME_COLUMN },
      fitToWidth: 1,
      footer: printFooter(titleOf(layout), words),
    },
    tabColor: planned.some((hours) => hours > 0) ? PALETTE.accent : PALETTE.line,
  };
}

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));

const titleOf = ({ words, month }: Layout): string => words.say('reports.form.title', { month: words.month(month) });

function addTitles(rows: SheetRows, programme: FormProgramme, layout: Layout): void {
  const { title, unit, location } = programme;
  const freeDays = programme.freeDays.filter(({ date }) => layout.days.includes(date));
  rows.add([{ value: titleOf(layout), style: 'title' }], 24);
  rows.add([{ value: [title, unit, location].filter((part) => part !== '').join(' · '), style: 'subtitle' }]);
  rows.add([{ value: freeDaysText(freeDays, layout.words), style: 'label' }]);
}

/** Module or phase, planned hours, weekday, day: the last row is the one that a reader takes for the header. */
function addHeader(
  rows: SheetRows,
  programme: FormProgramme,
  { words, days, planned, totals }: Layout,
): { planRow: number; weekdayRow: number; dayRow: number } {
  const say = (key: string): string => words.say(`reports.form.${key}`);
  const spanCells: (PlanCell | null)[] = Array.from({ length: FIRST_DAY_COLUMN + days.length }, () => null);
  for (const span of spansOf(days, programme, words)) {
    const [first, last] = [FIRST_DAY_COLUMN + span.first, FIRST_DAY_COLUMN + span.last];
    spanCells.fill({ style: 'gridCenter' }, first, last + 1);
    spanCells[first] = { value: span.text, style: 'gridCenter' };
    rows.merge(rows.next, first, rows.next, last);
  }
  rows.add(spanCells);
  const planRow = rows.add([
    null,
    { value: say('plannedHours'), style: 'gridLabel' },
    ...planned.map((hours): PlanCell => (hours > 0 ? { value: hours, style: 'gridHours' } : { style: 'gridHours' })),
  ]);
  const weekdayRow = rows.add([
    { style: 'header' },
    { style: 'header' },
    ...days.map((day): PlanCell => ({
      value: words.say(`reports.shared.weekday.${weekdayOf(day)}`),
      style: 'headerCenter',
    })),
    ...totals.map((): PlanCell => ({ style: 'headerCenter' })),
  ]);
  const dayRow = rows.add(
    [
      { value: say('number'), style: 'header' },
      { value: say('name'), style: 'header' },
      ...days.map((day): PlanCell => ({ value: partsOf(day).day, style: 'headerNumber' })),
      ...totals.map(({ key }): PlanCell => ({ value: say(key), style: 'headerCenter' })),
    ],
    HEADER_HEIGHT,
  );
  return { planRow, weekdayRow, dayRow };
}

/** @returns the area of the marks */
function addPeople(
  rows: SheetRows,
  people: readonly string[],
  count: number,
  planRow: number,
  { days, totals, lastDayColumn }: Layout,
): Area {
  const firstRow = rows.next;
  const plan = `${columnLetters(FIRST_DAY_COLUMN)}$${planRow + 1}:${columnLetters(lastDayColumn)}$${planRow + 1}`;
  for (let index = 0; index < count; index++) {
    const row = rows.next;
    const name = people[index];
    const marks = areaAddress(row, FIRST_DAY_COLUMN, row, lastDayColumn);
    rows.add(
      [
        { value: index + 1, style: 'gridOrdinal' },
        name === undefined ? { style: 'gridText' } : { value: name, style: 'gridText' },
        ...days.map((): PlanCell => ({ style: 'gridInput' })),
        ...totals.map(({ formula, style }): PlanCell => ({
          formula: `=IF($${cellAddress(row, NAME_COLUMN)}="","",${formula(marks, plan)})`,
          style,
        })),
      ],
      ROW_HEIGHT,
    );
  }
  return { firstRow, firstColumn: FIRST_DAY_COLUMN, lastRow: firstRow + count - 1, lastColumn: lastDayColumn };
}

function addDayTotals(rows: SheetRows, programme: FormProgramme, marks: Area, { words, days, totals }: Layout): void {
  const presentOn = dayTotals(programme.legend);
  const column = (index: number): string => areaAddress(marks.firstRow, index, marks.lastRow, index);
  rows.add(
    [
      { style: 'totalText' },
      { value: words.say('reports.form.presentThatDay'), style: 'totalText' },
      ...days.map((_, index): PlanCell => ({
        formula: `=${presentOn(column(FIRST_DAY_COLUMN + index))}`,
        style: 'totalCount',
      })),
      ...totals.map(({ totalStyle }, index): PlanCell => ({
        formula: `=SUM(${column(marks.lastColumn + 1 + index)})`,
        style: totalStyle,
      })),
    ],
    ROW_HEIGHT,
  );
}
