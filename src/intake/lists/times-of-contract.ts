/** From when to when somebody is to work each day, as a list of staff says beside since when they are employed: "Začetek | Konec | Ure | Zaposlen od". */
import type { Grid } from '../cells/grid';
import { areRecorded } from './clock-records';
import { holdsClocks, holdsDays } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';

const EMPLOYED =
  /(^| )(zaposlena? od|zaposlitve|zaposlitev od|zacetek dela od|doj|joined|hired|hire date|employed since|eintritt|eingestellt|beschaftigt seit|embauche|contratacion|ingreso|assunzione|admissao|angajarii?|zaposlen od|zatrudniony od|nastup)( |$)/;
const OF_EACH_DAY =
  /(^| )(na dan|dnevno|dnevne ure|per day|a day|daily|pro tag|taglich|par jour|al dia|diarias|al giorno|por dia|dziennie|denne|dnevno)( |$)/;

/** Whether the times are such: no clock took them down, and the list says since when each is employed, or that its hours are those of each day. */
export function areOfContract(grid: Grid, shape: ListShape): boolean {
  const clocks = (column: number | undefined): column is number =>
    column !== undefined && holdsClocks(grid, shape, column);
  const from = columnsOf(shape, 'timeIn', 'entry').find(clocks);
  const until = columnsOf(shape, 'timeOut', 'exit').find(clocks);
  if (from === undefined || until === undefined) return false;
  if ([from, until].some((column) => areRecorded(grid, shape, column))) return false;
  return shape.meanings.some(
    ({ column, heading, text }) =>
      column !== from &&
      column !== until &&
      (OF_EACH_DAY.test(text) || ((heading === 'entry' || EMPLOYED.test(text)) && holdsDays(grid, shape, column))),
  );
}
