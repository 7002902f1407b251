/** What the names of sheet and file, its titles and the workbook say about a sheet before it is read. */
import type { IsoDate } from '../programme/units';
import { textAt, type CellCache, type Grid } from './cells/grid';
import {
  isSlovenianOrSilent,
  speaksIberian,
  speaksOfAbsence,
  speaksOfAttendance,
  speaksOfDuties,
  speaksOfHours,
  speaksOfPlans,
} from './cells/language';
import { linesAbove, titlesAbove } from './cells/lines-above';
import { dateInText } from './days/date-above';
import { combine, NO_PERIOD, periodOfCellText, periodOfSheetName } from './days/period';
import type { Explained } from './marks/mark-context';
import { surelyCalled, type Called } from './people/called';
import type { Answers } from './reading';
import type { SheetContext } from './sheet-context';
import { saysDone } from './words/actual-hours';
import { isKeptForOther, withoutRecord } from './words/kept-for';
import { isCalledPlan, speaksOfExpected } from './words/plan-words';
import { fold } from './words/text';

/** What the workbook says to each of its sheets. */
export interface WorkbookContext {
  /** File name. */
  readonly workbook: string;
  readonly today: IsoDate;
  readonly answers: Answers;
  /** The workbook's legend (tblOznake, other sheets). */
  readonly legends: readonly (readonly Explained[])[];
  readonly cache: CellCache;
  /** Whom the sheet's name names; null for nobody. */
  readonly called: Called | null;
  /** True where something stands on other sheets, too: what the file is called says little of each. */
  readonly isOneOfSeveral: boolean;
}

/** Titles stand in the first rows and columns; a word of attendance may stand further down. */
const TITLE = { rows: 8, columns: 6 };
const ROWS = 25;

export function contextOf(grid: Grid, context: WorkbookContext): SheetContext {
  const { workbook, today, answers, legends, called, isOneOfSeveral } = context;
  const file = workbook.replace(/\.[^.]+$/, '');
  const names = [fold(grid.title), fold(file)];
  const titles = titleTexts(grid);
  return {
    today,
    answers,
    called,
    // The sheet of Maja says no month.
    names: combine(
      surelyCalled(called) === null ? periodOfSheetName(grid.cache.text(grid.title)) : NO_PERIOD,
      periodOfCellText(grid.cache.text(file.replace(/(?<=\p{L})[-.](?=\d{4}(?!\d))/gu, ' '))),
    ),
    dayOfNames: dateInText(grid.title) ?? dateInText(file),
    legends,
    defaultsHold: isSlovenianOrSilent(grid),
    faltaLanguage: [...titles, fold(file)].some(speaksIberian),
    speaksOfAttendance: names.some(speaksOfAttendance) || hasWord(grid, speaksOfAttendance),
    speaksOfHours: names.some(speaksOfHours),
    speaksOfAbsence: [fold(grid.title), ...titles].some(speaksOfAbsence),
    speaksOfDuties: [...names, ...titles].some(speaksOfDuties),
    speaksOfPlans: [...names, ...titles].some(speaksOfPlans),
    isCalledPlan: isOfPlan(grid, isOneOfSeveral && isCalledPlan(fold(grid.title), grid.title) ? null : file),
    isOfOther: isOfOther(grid, file),
  };
}

function titleTexts(grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(grid.rows, TITLE.rows); row++) {
    for (let column = 0; column < Math.min(grid.columns, TITLE.columns); column++)
      texts.push(textAt(grid, row, column).folded);
  }
  return texts;
}

function hasWord(grid: Grid, isWord: (folded: string) => boolean): boolean {
  for (let row = 0; row < Math.min(grid.rows, ROWS); row++) {
    for (let column = 0; column < grid.columns; column++) if (isWord(textAt(grid, row, column).folded)) return true;
  }
  return false;
}

/** What Excel calls a sheet until somebody does: then it is the file that bears the title. */
const UNNAMED = /^(list|sheet|tabelle|table|feuil|hoja|foglio|plan|arkusz|munka|blatt) ?\d*$/;

/** Whether name or title say that the sheet is kept for something else than attendance, and no word in it speaks of that. */
function isOfOther(grid: Grid, file: string): boolean {
  const name = fold(grid.title);
  const titles = [UNNAMED.test(name) ? fold(file) : name, ...linesAbove(grid)];
  if (!titles.some(isKeptForOther)) return false;
  const speaks = (text: string): boolean => speaksOfAttendance(withoutRecord(text));
  return !titles.some(speaks) && !hasWord(grid, speaks);
}

/**
 * Whether name or title call it a plan; what the file is called says too little of each of its sheets.
 *
 * @param file null where its name speaks of other sheets: "Razpored" in a file of attendance; "Shift:" in a form of one says less
 */
function isOfPlan(grid: Grid, file: string | null): boolean {
  const name = { folded: fold(grid.title), text: grid.title };
  if (![name, ...titlesAbove(grid)].some(({ folded, text }) => isCalledPlan(folded, text))) return false;
  const speaks = (folded: string): boolean =>
    (speaksOfAttendance(folded) && !speaksOfExpected(folded)) || saysDone(folded);
  return ![name.folded, fold(file ?? '')].some(speaks) && !hasWord(grid, speaks);
}
