/** Headings over the hours that came of a plan: "Ure | Dejanske ure", "Stunden | tatsächlich", "Hours | Actual". */

const ACTUAL =
  /(^| )(dejansk[aeio]|opravljen[aeio]|realiziran[aeio]|realizacija|actual(ly)?|tatsachliche?|real|reale[sn]?|reais|reali|reel(le)?s?|efectiv[ao]s|effettiv[aeio]|effectives?|efetivas|stvarn[aeio]|rzeczywist[aey]|skutecn[aey]|werkelijke?|фактически|фактическое|фактичні)( |$)/;
/** In longer headings these are parts of other words' meaning. */
const ONLY_ACTUAL = /^(ist|fact|факт)$/;

/** What stands alone over hours of any kind. */
const ANY_HOURS =
  /^((no|number|st|stevilo|anzahl) )*(h|ura?|ure|hours?|hrs?|std|stunden?|uren|ore|horas?|heures?|sati|godziny|hodiny|часы|години|trajanje|duration|dauer)$/;

/** @param text a folded heading */
export const saysActual = (text: string): boolean => ACTUAL.test(text) || ONLY_ACTUAL.test(text);

const DONE =
  /(^| )(opravljen\p{L}*|oddelan\p{L}*|worked|geleistet\p{L}*|trabajad[ao]s|trabalhad[ao]s|travaillees|lavorat[aeio]|odpracovan\p{L}*|przepracowan\p{L}*|odradjen\p{L}*|odraden\p{L}*)( |$)/u;

/** @param text folded; true for words over what came of a plan: "Opravljene ure", "Hours worked", "Ist" */
export const saysDone = (text: string): boolean => saysActual(text) || DONE.test(text);

/** "Dejanske", "Actual": of what, the heading beside it says. */
const isBare = (text: string): boolean => !text.includes(' ');

const isPlanOf = (other: string, actual: string): boolean =>
  isBare(actual) || ANY_HOURS.test(other) || ` ${actual} `.includes(` ${other} `);

/**
 * The columns without those of which another says what came of them: planned hours are nobody's work.
 *
 * @param holdsHours false for a column of words: "Opravljeno delo" heads what was done as well
 */
export function withoutPlanned<Column extends { readonly text: string }>(
  columns: readonly Column[],
  holdsHours: (column: Column) => boolean,
): Column[] {
  const actual = columns.filter((column) => saysActual(column.text) && holdsHours(column));
  return columns.filter((column) => actual.includes(column) || !actual.some(({ text }) => isPlanOf(column.text, text)));
}
