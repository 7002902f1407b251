/** Words before a number that count sessions ("Class 3"), and words that count other things ("Quiz 3", "Phone 2"). */
import { headingOf } from './heading-of';
import { fold } from './text';

const SHORT = new Set(['s', 'w', 'l', 'c', 'd', 'wk', 'day', 'dan', 'tag', 'jour', 'dia', 'giorno', 'class', 'lec', 'lect', 'ses', 'sess', 'p', 'pert', 'm', 'h', 'ur', 'ura', 't', 'u', 'b', 'kw', 'а', 'n', 'no']); // prettier-ignore
const SESSION_HEADINGS = new Set(['session', 'week', 'weekday', 'date', 'subject', 'group']);
const OTHERS =
  /quiz|test|exam|hw|home|assign|task|phone|tel|address|naslov|name|ime|mark|score|note|ocena|point|question|^q$|project|room|co$|po$|unit|sheet|team|grade/;

const OF_POINTS =
  /(^| )(quiz|kviz|tests?|exams?|izpit|kolokvij|naloga|prufung|klausur|examen|esame|egzamin|zkouska|hw|homework|assignment|task|marks?|scores?|points?|grade|ocena|tocke|note|project|projekt)( |$)/;

/** @param folded what stands behind a day; true for a test or its points: "12. 3. – kolokvij 2" */
export const countsPoints = (folded: string): boolean => OF_POINTS.test(folded);

/** "Stolpec3": what Excel writes over a column of a table that nobody headed, in its languages. */
const OF_TABLE =
  /^(stolpec|column|spalte|colonne|columna|colonna|coluna|sloupec|stlpec|stupac|kolona|kolumna|oszlop|coloana|kolom|kolumn|kolonne|sarake|sutun|veerg|kolonna|stulpelis|столбец|стовпець|колона|στηλη|列)$/;

const PART_OF_DAY =
  /^((v|in the|in der|am|por la|de la|du|di|w|po|rano|ob) )?(dopoldne|popoldne|dopoldan|popoldan|dop|pop|zjutraj|zvecer|jutro|vecer|morning|afternoon|evening|night|forenoon|am|pm|vm|nm|vormittags?|nachmittags?|morgens?|abends?|manana|tarde|noche|matin|apres midi|soir|mattin[ao]|pomeriggio|sera|manha|noite|rano|poludniu|popoludniu|wieczorem|dopoledne|odpoledne|vecer|prijepodne|poslijepodne|ujutro|navecer|[a-z])$/;

/** @param folded what stands behind a word of presence; true for "dopoldne", "evening", "M" */
export const isPartOfDay = (folded: string): boolean => PART_OF_DAY.test(folded);

/** "2 class p": two meetings at which somebody was. */
const MARK_BEHIND = / (?:p|a|ab|abs|x|present|absent)$/;

/** "Quiz", "phone": what is numbered so is no meeting. */
export function countsOther(prefix: string): boolean {
  const folded = fold(prefix);
  return OTHERS.test(folded) || OF_TABLE.test(folded);
}

export function isSessionPrefix(prefix: string): boolean {
  const folded = fold(prefix);
  if (countsOther(prefix) || MARK_BEHIND.test(folded)) return false;
  if (SHORT.has(folded)) return true;
  const heading = headingOf(folded);
  return heading !== null && SESSION_HEADINGS.has(heading.heading);
}
