/** How many came to each meeting: "Attendees: 23" beside its day and length. Its hours are the meeting's, and nobody's. */
import type { Grid } from '../cells/grid';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const HEADS =
  /^(num |no |number of )?(attendees|attended|registered|participants|people|visitors)$|^(st |stevilo )?(udelezencev|udelezenk|prisotnih|prijavljenih|obiskovalcev|oseb)$|^(anzahl )?(teilnehmer|teilnehmende|anwesende)$|^(nombre de )?(participants|presents|inscrits)$|^(numero de )?(asistentes|participantes|inscritos)$|^(numero )?(partecipanti|presenti|iscritti)$|^(broj )?(polaznika|prisutnih|sudionika|ucesnika)$|^(pocet )?(ucastniku|ucastnikov|pritomnych)$/;

/** A column that counts heads in most rows, more than one as a rule. */
export function headsAreCounted(grid: Grid, { column, rows }: VerticalRun, { headings }: ValueColumns): boolean {
  return [...headings].some(([at, text]) => {
    if (at === column || !HEADS.test(text.replaceAll('_', ' '))) return false;
    const counts = rows.map((row) => grid.at(row, at)).filter((value) => typeof value === 'number');
    return counts.length > 0.5 * rows.length && counts.filter((count) => count > 1).length > 0.5 * counts.length;
  });
}
