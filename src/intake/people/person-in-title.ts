/** A title that says whose attendance it is over: "Ana Novak – lista prisotnosti", "Evidenca delovnega časa: Ana Novak", "Ana Novak, maj 2024". */
import type { CellValue } from '../../sheet/cells';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { parseDayText } from '../cells/day-text';
import { speaksOfAttendance, speaksOfHours } from '../cells/language';
import type { Claims } from '../cells/account';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { isPlaceOfWork } from '../words/places-of-work';
import { fold } from '../words/text';
import { namedTogether } from './everybody';
import { isFullName } from './name-words';
import { personOfSheetName, type FoundPerson } from './person-label';

/** Words of what has lists of attendance and is nobody: institutions, courses, places. */
const OF_INSTITUTIONS =
  /(^| )(\p{L}*univerz\p{L}*|zavod|cent(er|re|rum|ar)|drustv\p{L}*|podjetj\p{L}*|doo|program\p{L}*|projekt\p{L}*|project\p{L}*|aktivacij\p{L}*|delavnic\p{L}*|tecaj\p{L}*|usposabljanj\p{L}*|izobrazevanj\p{L}*|dejavnost\p{L}*|modul\p{L}*|skupin\p{L}*|klub|dom|hisa|obcin\p{L}*|sol[ae]|skupnost|institut\p{L}*|fundacij\p{L}*|sprint|faza|association|school|university|college|academy|club|course|workshop|training|team|internship|ltd|llc|inc|gmbh|verein|schule|kurs|kft|egyesulet|iskola|srl|asociatia|fundacja|szkola|spolek|skola|udruga|udruzenje)( |$)/u;
const MOST_WORDS = 3;

/** The only text of its row that names somebody beside a word for attendance or hours, or a month; null for none or two of them. */
export function personInTitle(grid: Grid, firstRow: number, lastRow: number, claims: Claims): FoundPerson | null {
  const found: { readonly name: string; readonly row: number; readonly column: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(
      (column) => !blankAt(grid, row, column),
    );
    const [column, ...others] = filled;
    if (column === undefined || others.length > 0) continue;
    const name = nameIn(grid, textAt(grid, row, column).text) ?? nameInLines(grid, grid.at(row, column));
    if (name !== null) found.push({ name, row, column });
  }
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return null;
  claims.read(only.row, only.column);
  return { name: only.name, surname: '', givenName: '', at: grid.ref(only.row, only.column) };
}

/**
 * "Timesheet" and below it in the same cell "Ana Novak": what is kept, whose, perhaps of when, each in a line of its own.
 * Below a title stands who keeps the list as well, "Rdeči križ": one of the words must be known as a given name.
 */
function nameInLines(grid: Grid, value: CellValue): string | null {
  if (typeof value !== 'string') return null;
  const lines = value.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const name = nameAmong(
    grid,
    lines.filter((line) => line !== ''),
  );
  const words = fold(name ?? '').split(' ');
  return words.some((word) => isGivenName(word) || mayBeGivenName(word)) ? name : null;
}

/** "Evidenca ur – Ana Novak – maj 2024", "Ana Novak: evidenca ur", "Ana Novak, maj 2024". */
const BETWEEN_PARTS = /\s+[-–—]\s+|:\s+|,\s+(?=\p{L}+\.? \d{4}$)/u;
const MOST_PARTS = 3;

function nameIn(grid: Grid, title: string): string | null {
  const parts = title.split(BETWEEN_PARTS);
  if (parts.length === 1) return nameBehind(grid, title.split(' '));
  return parts.length > MOST_PARTS || parts.some((part) => part === '' || /[:–—]/.test(part))
    ? null
    : nameAmong(grid, parts);
}

/** "SEPM", "NPK2": the short name of a course or of a group. */
const SHORT = /^\p{Lu}{2,6}\d*$/u;

const OF_TITLES =
  /^(list[ae]?|seznam|dnevnik|in|delovnega|casa|dela|opravljenih|opravljenega|o|za|log|record|sheet|time|work|of|for|von)$/;

/** "Evidenca ur Ana Novak", "Evidenca ur NPK Ana Novak": what is kept, and whose; in "Evidenca ur mentorica Ana Novak" a word more says what she is. */
function nameBehind(grid: Grid, words: readonly string[]): string | null {
  for (const length of [2, 3]) {
    const name = words.slice(-length);
    const before = words.slice(0, -length);
    while (before.length > 1 && SHORT.test(before.at(-1) ?? '')) before.pop();
    const isTitle = before.every((word) => saysWhat(grid, word) || OF_TITLES.test(fold(word)));
    if (
      isTitle &&
      saysWhat(grid, before.join(' ')) &&
      isGivenName(fold(name[0] ?? '')) &&
      namesSomebody(grid, name.join(' '))
    )
      return name.join(' ');
  }
  return null;
}

/** The only one of the parts that does not say what is kept or of when, if it names somebody. */
function nameAmong(grid: Grid, parts: readonly string[]): string | null {
  const isOfAttendance = (part: string): boolean => {
    const { folded } = grid.cache.text(part);
    return speaksOfAttendance(folded) || speaksOfHours(folded) || isPeriod(part);
  };
  const [name, ...others] = parts.filter((part) => !isOfAttendance(part));
  return name !== undefined && others.length === 0 && parts.length > 1 && areSomebody(grid, name) ? name : null;
}

/** "november 2024", "11/2024". */
function isPeriod(text: string): boolean {
  const day = parseDayText(text);
  return day !== null && day.months !== 0 && day.year !== null && day.day === null && day.rest === '';
}

const saysWhat = (grid: Grid, text: string): boolean => {
  const { folded } = grid.cache.text(text);
  return speaksOfAttendance(folded) || speaksOfHours(folded);
};

/** A word that is known as a given name, alone or among two or three that name somebody: "Ana", "Ana Novak", but not "Zavod Ana". */
export function namesGiven(grid: Grid, text: string): boolean {
  const words = fold(text).split(' ');
  if (words.length === 1) return isGivenName(words[0] ?? '');
  return namesSomebody(grid, text) && words.some((word) => isGivenName(word)) && !saysWhat(grid, text);
}

/** One, or several who kept it together. */
const areSomebody = (grid: Grid, text: string): boolean =>
  namedTogether(text, (part) => grid.cache.text(part)).every((name) => namesSomebody(grid, name));

/** Two or three words that all begin with a capital and are of no institution. */
function namesSomebody(grid: Grid, text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => /^\p{Lu}[\p{L}'’.]*(-\p{Lu}[\p{L}'’]*)?$/u.test(word)) &&
    (grid.cache.text(text).heading === null || isFullName(grid.cache.text(text))) &&
    !OF_INSTITUTIONS.test(grid.cache.text(text).folded) &&
    !words.some((word) => isPlaceOfWork(grid.cache.text(word).folded)) &&
    personOfSheetName(text, (part) => grid.cache.text(part)) !== null
  );
}
