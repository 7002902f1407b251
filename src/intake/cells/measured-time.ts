/** How long something took, as programs measure it: "08:49:03" is 8 hours and 49 whole minutes. */
import { minutes, type Minutes } from '../../programme/units';
import { textAt, type Grid } from './grid';

const MEASURED = /^(\d{1,2}):([0-5]\d):[0-5]\d$/;

/** Only for a column that is headed as one of hours: elsewhere it is a time of the day. Null for less than a minute, too: that is no nothing. */
export function measuredAt(grid: Grid, row: number, column: number): Minutes | null {
  const parts = MEASURED.exec(textAt(grid, row, column).text);
  const time = parts ? Number(parts[1]) * 60 + Number(parts[2]) : 0;
  return time > 0 && time <= 1440 ? minutes(time) : null;
}
