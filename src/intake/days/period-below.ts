/** The month of a form that says it below its people: "Month= September, Year= 2022", "Mesec: | oktober 2020". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { lineIn } from './day-line';
import { NO_PERIOD, combine, isSettled, periodOfCell, periodOfCellText, type PeriodHint } from './period';

const LABEL = /(^| )(mesec|month|monat|mjesec|mois|mes|mese|mesic|mesiac|miesiac|luna|месяц|місяць|месец)(?= |$)/;

/** Nothing that is longer only names a month. */
const LONGEST = 60;

/**
 * Only a label with month and year counts: signatures and dates of printing stand below a form as well. Over further days, it
 * is theirs.
 *
 * @param firstRow the first row below the people
 */
export function periodBelow(grid: Grid, firstRow: number): PeriodHint {
  let found = NO_PERIOD;
  for (let row = firstRow; row < grid.rows; row++) {
    if (lineIn(grid, row) !== null) return NO_PERIOD;
    for (let column = 0; column < grid.columns && found === NO_PERIOD; column++) found = labelledAt(grid, row, column);
  }
  return found;
}

function labelledAt(grid: Grid, row: number, column: number): PeriodHint {
  const facts = textAt(grid, row, column);
  if (facts.text.length > LONGEST || !LABEL.test(facts.folded)) return NO_PERIOD;
  let beside = column + 1;
  while (beside < grid.columns && blankAt(grid, row, beside)) beside++;
  const hint = combine(periodOfCellText(facts), beside < grid.columns ? periodOfCell(grid, row, beside) : NO_PERIOD);
  return isSettled(hint) ? hint : NO_PERIOD;
}
