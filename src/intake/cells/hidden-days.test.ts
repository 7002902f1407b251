import { date } from '../../programme/calendar';
import { withNeighbours, type DayCell } from './day-cell';

const shown = (day: string): DayCell => ({ kind: 'serial', date: date(day), monthOnly: false });
const hidden = (day: string): DayCell => ({ kind: 'serial', date: date(day), monthOnly: true });

test('a date that is shown without its day is a day among dates that show theirs', () => {
  const cells = [shown('2024-11-04'), hidden('2024-11-11'), shown('2024-11-18')];
  expect(withNeighbours(cells)).toEqual([shown('2024-11-04'), shown('2024-11-11'), shown('2024-11-18')]);
});

test('the first of a month may be the month', () => {
  const cells = [shown('2024-10-28'), hidden('2024-11-01'), shown('2024-11-04')];
  expect(withNeighbours(cells)).toEqual(cells);
});

test('among months, the last day of one is the month', () => {
  const cells = [hidden('2024-09-30'), hidden('2024-10-31'), shown('2024-11-30'), null];
  expect(withNeighbours(cells)).toEqual(cells);
});
