/** Whose timesheet it is: a label with a name beside, below or in the same cell; else a sheet named after the person. */
import type { CellRef } from '../../sheet/cells';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { HeadingMatch } from '../words/heading-of';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { saysWhose } from '../words/whose-details';
import { parseDayText } from '../cells/day-text';
import { speaksOfAttendance, speaksOfHours } from '../cells/language';
import { isGivenName } from '../words/given-names';
import { withoutAddress } from './address-beside-name';
import { canBeName } from './name-words';
import { nameOrder, type NameOrder } from './name-order';
import { looksLikeName } from './names';
import { namesUnderLabels } from './names-under-labels';
import type { Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';
import { isTown } from '../words/town-words';

const WHOSE: HeadingMatch = { heading: 'name', coverage: 1 };
export interface FoundPerson {
  readonly name: string;
  readonly surname: string;
  readonly givenName: string;
  readonly at: CellRef;
  /** Where the label says it: "Ime in priimek:". */
  readonly order?: NameOrder | null;
}

/** The person named in the given rows (both ends included); surname and given name may stand behind two labels. */
export function personInRows(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
  claims: Claims,
): FoundPerson | null {
  const found: LabelledName[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      found.push(...labelledIn(grid, row, column, lastColumn));
    }
  }
  if (found.length === 0) {
    const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, step) => firstColumn + step);
    found.push(
      ...namesUnderLabels(grid, firstRow, lastRow, columns, NAME_HEADINGS).map((each) => ({
        ...each,
        label: '',
        coverage: 1,
        place: 0,
      })),
    );
  }
  // "Employee name" says whose it is, "Client name" beside it who pays for it.
  found.sort((a, b) => b.coverage - a.coverage);
  const whole = found.find(({ heading }) => heading === 'name');
  const surname = found.find(({ heading }) => heading === 'surname');
  const given = found.find(({ heading }) => heading === 'givenName');
  // "Name: Novak" over "Vorname: Ana" is the surname.
  const other = surname ?? (whole && given && isPartBeside(whole.name, given.name) ? whole : undefined);
  const parts =
    other && given
      ? [other, given].sort((a, b) => a.row - b.row || a.column - b.column || a.place - b.place)
      : [whole ?? surname ?? given].flatMap((part) => part ?? []);
  const [first] = parts;
  if (!first) return null;
  for (const { row, column } of parts) claims.read(row, column);
  const both = parts.length === 2;
  return {
    name: parts.map(({ name }) => name).join(' '),
    surname: both && other ? other.name : '',
    givenName: both && given ? given.name : '',
    at: grid.ref(first.row, first.column),
    order: both ? null : nameOrder(first.name, first.label),
  };
}

const isPartBeside = (name: string, given: string): boolean => !/[ ,]/.test(name) && fold(name) !== fold(given);

/** The name behind a label in the row, folded. */
export function nameLabelIn(grid: Grid, row: number, firstColumn: number, lastColumn: number): string | null {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const hit = labelled(grid, row, column, lastColumn);
    if (hit) return grid.cache.text(hit.name).folded;
  }
  return null;
}

/** The sheet is called by a name that is or may be a person's, or one stands behind its label above the row `end`. */
export function isOfSomebody(grid: Grid, end: number, { called }: SheetContext): boolean {
  if (called !== null) return true;
  const right = Math.min(grid.columns, FORM_WIDTH) - 1;
  for (let row = 0; row < Math.min(end, FORM_HEIGHT); row++) if (nameLabelIn(grid, row, 0, right) !== null) return true;
  return false;
}

/** Labels of a form stand in its first rows and columns. */
const FORM_HEIGHT = 40;
const FORM_WIDTH = 40;

/** A number behind or before the name is the office's own: "Ana Novak (17)", "Ana Novak s3806690", "00103 Ana Novak". */
export const withoutNumber = (text: string): string =>
  text.replace(/\s*[（(]\d+[)）]$|(?<=\S\s+\S+)\s+[（(]?[a-z]{0,3}\d{4,}[)）]?$|^\d{2,8}\s*[-–]?\s+(?=\p{L})/iu, '');

/** The number alone, in a cell between the label and the name: "Delavec: | 00103 | Ana Novak". */
const NUMBER = /^\p{L}{0,3}[-/ ]?\d{1,8}$/u;

const LONGEST_CELL = 150;

/** "Udeleženec: Ana Novak      Mesec: maj 2024", "Ime: Ana, Priimek: Novak": what is kept apart in a cell is said apart. */
const BETWEEN_LABELS = /\s{3,}|\s*[,;|]\s*(?=\p{L}[\p{L} .]{1,24}:)/u;

interface SaidName {
  readonly heading: Heading;
  /** The label, folded. */
  readonly label: string;
  /** How much of its label is known. */
  readonly coverage: number;
  readonly name: string;
}

export interface LabelledName extends SaidName {
  readonly row: number;
  readonly column: number;
  /** Which of the parts of its cell it is. */
  readonly place: number;
}

function meaningOfLabel(grid: Grid, label: string): HeadingMatch | null {
  const { folded, heading } = grid.cache.text(label);
  // "Namen: delavnica" says what for, and in German it would head a list of names.
  if (folded === 'namen') return null;
  return saysWhose(folded) ? WHOSE : heading;
}

/** The name that a text says behind its label: "Ime: Ana Novak", "Ime in priimek Ana Novak". */
function saidIn(grid: Grid, text: string): SaidName | null {
  const [, before = '', behind = ''] = BEHIND_COLON.exec(text) ?? BEHIND_PHRASE.exec(text) ?? [];
  const match = meaningOfLabel(grid, before);
  if (!match || match.coverage < (/[:=]/.test(text) ? 0.5 : 1) || !NAME_HEADINGS.includes(match.heading)) return null;
  const name = grid.cache.text(withoutAddress(withoutNumber(behind)));
  return looksLikeName(name) ? { ...match, label: fold(before), name: name.text } : null;
}

const BEHIND_COLON = /^([^:=]{2,40}?)\s*[:=]\s*(.{2,60})$/;
/** "Ime in priimek", "Priimek in ime", without a colon behind it. */
const BEHIND_PHRASE = /^(\p{L}+ (?:in|and|und|i) \p{L}+) (\p{Lu}\p{L}+ \p{Lu}[\p{L} ]+)$/u;

/** The name in a cell behind its label, or beside a label; the first where it has several. */
export const labelled = (grid: Grid, row: number, column: number, lastColumn: number): LabelledName | null =>
  labelledIn(grid, row, column, lastColumn)[0] ?? null;

function labelledIn(grid: Grid, row: number, column: number, lastColumn: number): LabelledName[] {
  const { text } = textAt(grid, row, column);
  if (text === '' || text.length > LONGEST_CELL) return [];
  const parts = String(grid.at(row, column)).trim().split(BETWEEN_LABELS);
  const said = parts.map((part) => saidIn(grid, part));
  const told = said.flatMap((part, place) => (part === null ? [] : [{ ...part, row, column, place }]));
  if (parts.length > 1 || told.length > 0) return told;
  const found = BEHIND_COLON.test(text) ? null : besideLabel(grid, row, column, lastColumn);
  return found === null ? [] : [found];
}

function besideLabel(grid: Grid, row: number, column: number, lastColumn: number): LabelledName | null {
  const { text } = textAt(grid, row, column);
  const match = meaningOfLabel(grid, text.replace(/[:：]\s*$/, ''));
  if (!match || match.coverage < 0.5 || !NAME_HEADINGS.includes(match.heading)) return null;
  const colon = /[:：]\s*$/.test(text);
  for (let at = column + 1; at <= Math.min(lastColumn, column + 6); at++) {
    if (blankAt(grid, row, at) || isNumberOfName(grid, row, at)) continue;
    // ": Ana Novak" has the colon of its label.
    const facts = grid.cache.text(withoutAddress(withoutNumber(textAt(grid, row, at).text.replace(/^[:：]\s*/, ''))));
    // Who is said again beside is a project, over its columns.
    if (speaksOfAttendance(facts.folded) || facts.folded === textAt(grid, row, at + 1).folded) return null;
    const isHeading = (facts.heading?.coverage ?? 0) >= 0.3;
    // "Ime | Dan | Plan" heads columns; "Ime: | Dan" says whose they are.
    if (isHeading && !colon && headsColumns(grid, row, [column, at])) return null;
    if (looksLikeName(facts) && (!isHeading || canBeName(facts)))
      return { ...match, label: fold(text), name: facts.text, row, column: at, place: 0 };
    break;
  }
  const below = textAt(grid, row + 1, column);
  return colon && looksLikeName(below) && (below.heading?.coverage ?? 0) < 1 && !blankAt(grid, row + 1, column)
    ? {
        ...match,
        label: fold(text),
        name: withoutAddress(writtenAt(grid, row + 1, column)),
        row: row + 1,
        column,
        place: 0,
      }
    : null;
}

/** Where no name follows, the number is all that is said of whose it is. */
function isNumberOfName(grid: Grid, row: number, column: number): boolean {
  const behind = textAt(grid, row, column + 1);
  return NUMBER.test(writtenAt(grid, row, column)) && (behind.heading?.coverage ?? 0) < 0.3 && looksLikeName(behind);
}

/** So many words of headings beside others are the heading of a table. */
const FEWEST_HEADINGS = 2;

function headsColumns(grid: Grid, row: number, without: readonly number[]): boolean {
  const others = Array.from({ length: grid.columns }, (_, at) => at).filter((at) => !without.includes(at));
  return others.filter((at) => textAt(grid, row, at).heading?.coverage === 1).length >= FEWEST_HEADINGS;
}

/** The name above the days of which the sheet's name is one word: "Petra Vidic" on the sheet "Petra". */
export function personOfSheet(grid: Grid, firstRow: number, lastRow: number, claims: Claims): FoundPerson | null {
  const word = grid.cache.text(grid.name).folded;
  if (word.length < 3 || speaksOfAttendance(word) || speaksOfHours(word)) return null;
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const facts = textAt(grid, row, column);
      const words = facts.folded.split(' ');
      if (words.length < 2 || words.length > 5 || !words.includes(word) || !looksLikeName(facts)) continue;
      if (isOfWords(facts.text.split(' '))) continue;
      claims.read(row, column);
      return { name: facts.text, surname: '', givenName: '', at: grid.ref(row, column) };
    }
  }
  return null;
}

const NO_NAME =
  /^(sheet|list|tabelle|feuil|hoja|foglio|planilha|arkusz|лист|blad|munka|foaie|sayfa|taul|시트|工作表|table|template|predloga|vzorec|obrazec|osnova|primer|original|kopija|master|example|sample|blank|prazno|muster|vorlage|data|podatki)\s*\d*$/i;

/** Words of sheets that hold what offices keep, and no person. */
const OF_OFFICES =
  /^(daily|weekly|monthly|yearly|annual|summary|report|overview|dashboard|tracker|tracking|details|analysis|chart|charts|pivot|dnevni|dnevno|tedenski|tedensko|mesecni|mesecno|letni|letno|povzetek|pregled|porocilo|analiza|graf|grafi|gunluk|haftalik|aylik|rapor|raporlar)$/;

/** A sheet named after a person: two words or more, no town, none of them a month, a heading or a number. */
export function personOfSheetName(name: string, facts: (text: string) => TextFacts): string | null {
  const text = name.replace(/[_.\s]+/g, ' ').trim();
  const words = text.split(/\s+/);
  // "Markus" says "note" in Estonian.
  const isHeading = (word: string): boolean =>
    (facts(word).heading?.coverage ?? 0) >= 1 && !canBeName(facts(word)) && !isGivenName(facts(word).folded);
  if (
    words.length < 2 ||
    words.length > 5 ||
    /[()（）]/.test(text) ||
    NO_NAME.test(text) ||
    isTown(text) ||
    /\d/.test(text) ||
    !looksLikeName(facts(text))
  )
    return null;
  if (words.some((word) => (isMonth(word) && !canBeName(facts(word))) || isHeading(word))) return null;
  if (isOfWords(words)) return null;
  if (words.some((word) => OF_OFFICES.test(facts(word).folded))) return null;
  return text;
}

/** "Predloga", "Povzetek": what offices call sheets of nobody. */
export const isNameOfSheet = ({ text, folded }: TextFacts): boolean => NO_NAME.test(text) || OF_OFFICES.test(folded);

export const isMonth = (word: string): boolean => (parseDayText(word)?.months ?? 0) !== 0;

const SMALL = /^(de|del|della|di|da|do|dos|van|von|der|den|la|le|el|bin|al|ter|zu|y|e)$/;

/** "Journal de travail": what begins with a capital and goes on in small words is no name. */
const isOfWords = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0] ?? '') && words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word));
