/** How many came to each meeting: "Attendees: 23" beside its day and length. Its hours are the meeting's, and nobody's. */
import type { Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const HEADS =
  /^(num |no |number of )?(attendees|attended|registered|participants|people|visitors)$|^(st |stevilo )?(udelezencev|udelezenk|prisotnih|prijavljenih|obiskovalcev|oseb)$|^(anzahl )?(teilnehmer|teilnehmende|anwesende)$|^(nombre de )?(participants|presents|inscrits)$|^(numero de )?(asistentes|participantes|inscritos)$|^(numero )?(partecipanti|presenti|iscritti)$|^(broj )?(polaznika|prisutnih|sudionika|ucesnika)$|^(pocet )?(ucastniku|ucastnikov|pritomnych)$/;

/** So many hours nobody is anywhere day after day: under "Prisotnost" they are heads. */
const MOST_HOURS = 12;

/** A column that counts heads in most rows, more than one as a rule. */
export function headsAreCounted(grid: Grid, { column, rows }: VerticalRun, { headings }: ValueColumns): boolean {
  return [...headings].some(([at, text]) => {
    if (at === column) return false;
    const counts = rows.map((row) => grid.at(row, at)).filter((value) => typeof value === 'number');
    const areMost = (is: (count: number) => boolean): boolean => counts.filter(is).length > 0.5 * counts.length;
    if (counts.length <= 0.5 * rows.length) return false;
    if (HEADS.test(text.replaceAll('_', ' '))) return areMost((count) => count > 1);
    return speaksOfAttendance(text) && counts.every(Number.isInteger) && areMost((count) => count > MOST_HOURS);
  });
}
