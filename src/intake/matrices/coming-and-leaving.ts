/** Two lines of clock times under one name, without a word for coming and going: "Ana" over 9:00 and 17:00, "Bor" over 9:30 and 16:00. */
import { timeAt } from '../cells/clock';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isPlaceOfWork } from '../words/places-of-work';
import { isPartOfDay } from '../words/session-words';
import { isTown } from '../words/town-words';
import type { MatrixPerson } from './rows-of-person';
import type { MatrixShape } from './matrix-shape';

/** So many of what is filled are times, or pairs of them in their order; beside them stands why somebody did not come. */
const TIMES_SHARE = 0.5;
const IN_ORDER = 0.6;

/** Nobody comes for less; trains and classes go on after a few minutes. */
const SHORTEST_STAY = 60;
/** People come when they come; shops and the like open at one and the same time, or two. */
const FEWEST_TIMES = 3;
/** People write full five minutes; the sun and a clock do not. */
const ROUNDED = 5;

/** In pairs of rows, the second without a name, of which both hold times: the first says when somebody came, the second when they left. */
export const areComingAndLeaving = (grid: Grid, { people, days }: Pick<MatrixShape, 'people' | 'days'>): boolean => {
  const paired = people.filter(({ more }) => more.length > 0);
  if (paired.length === 0 || paired.some(({ more }) => more.length !== 1)) return false;
  const columns = days.map((day) => day.columns);
  if (columns.some((own) => own.length !== 1)) return false;
  const [all, whole] = [filledIn(grid, paired, columns.flat()), spansOf(grid, paired, columns.flat())];
  const ordered = whole.filter(({ from, to }) => to > from);
  return all.times >= TIMES_SHARE * all.filled && whole.length > 0 && ordered.length >= IN_ORDER * whole.length;
};

/** The same where the name is written over both: everybody once, with both rows; the matrix as it is where anybody stands there otherwise. */
export function namedOnce(grid: Grid, shape: MatrixShape): MatrixShape {
  const { people } = shape;
  if (people.length % 2 !== 0 || people.some(({ more }) => more.length > 0)) return shape;
  const once = people.flatMap((person, index) => {
    const next = people[index + 1];
    return index % 2 === 0 && next?.row === person.row + 1 && next.name === person.name
      ? [{ ...person, more: [next.row] }]
      : [];
  });
  const merged = { ...shape, people: once };
  return 2 * once.length === people.length && areComingAndLeaving(grid, merged) ? merged : shape;
}

/** Such times, where nobody is called as people surely are: as people come and go, and neither trains nor shops nor the sun. */
export function comeAsPeople(grid: Grid, shape: MatrixShape): boolean {
  const { people, days, nameColumns } = shape;
  const columns = days.flatMap((day) => day.columns);
  if (people.length < 2 || people.some(({ more }) => more.length === 0) || !areComingAndLeaving(grid, shape))
    return false;
  const isOther = ({ row }: MatrixPerson): boolean =>
    nameColumns.some((column) => {
      const { text, folded, heading } = textAt(grid, row, column);
      return isPartOfDay(folded) || isTown(text) || isPlaceOfWork(folded) || heading !== null;
    });
  if (people.some(isOther)) return false;
  const spans = spansOf(grid, people, columns);
  const stays = spans.filter(({ from, to }) => to - from >= SHORTEST_STAY);
  const rounded = spans.filter(({ from, to }) => from % ROUNDED === 0 && to % ROUNDED === 0);
  const beginnings = people.map((person) => new Set(spansOf(grid, [person], columns).map(({ from }) => from)).size);
  return (
    stays.length >= IN_ORDER * spans.length &&
    rounded.length >= 0.9 * spans.length &&
    Math.max(...beginnings) >= FEWEST_TIMES
  );
}

function filledIn(grid: Grid, people: readonly MatrixPerson[], columns: readonly number[]) {
  let [filled, times] = [0, 0];
  for (const row of people.flatMap((person) => [person.row, ...person.more])) {
    for (const column of columns) {
      if (blankAt(grid, row, column)) continue;
      filled++;
      if (timeAt(grid, row, column) !== null) times++;
    }
  }
  return { filled, times };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where both stand there. */
function spansOf(grid: Grid, people: readonly MatrixPerson[], columns: readonly number[]): Span[] {
  return people.flatMap(({ row, more: [other] }) =>
    columns.flatMap((column) => {
      const [from, to] = [timeAt(grid, row, column), other === undefined ? null : timeAt(grid, other, column)];
      return from === null || to === null ? [] : [{ from, to }];
    }),
  );
}
