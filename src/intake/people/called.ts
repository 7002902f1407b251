/** Whom sheets are called by: "Ana Novak", "Ana", "ANA K.", "Ana 2", and beside sheets of Ana and Marko with the same headings "Muye", too. */
import type { SheetCells } from '../../sheet/cells';
import { otherFileOf } from '../../sheet/other-file';
import type { TextFacts } from '../cells/cell-facts';
import type { CellCache } from '../cells/grid';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { isPlaceOfWork } from '../words/places-of-work';
import { fold, tidy } from '../words/text';
import { nameBesidePeriod } from './name-beside-period';
import { looksLikeName } from './names';
import { isNameOfSheet, isMonth, personOfSheetName } from './person-label';

export interface Called {
  /** As the sheet is called. */
  readonly name: string;
  /** False where it may be the name of somebody or of something else: staff is asked, and the days are read. */
  readonly isSure: boolean;
  /** Sheets with the same headings are of other people: the headings are nobody's names. */
  readonly isOneOfMany: boolean;
}

/** "Ana", "Ana K.", "Ana 2", "Ana (2)"; the number is a page, or tells two of one name apart. */
const GIVEN_NAME = /^(\p{L}[\p{L}'’-]{2,})(?: \p{Lu}\.?| ?\(?\d{1,2}\)?)?$/u;
const ONE_WORD = /^\p{Lu}[\p{L}'’-]{2,}$/u;

const HEADING_ROWS = 15;
const HEADING_COLUMNS = 60;
const FEWEST_HEADINGS = 2;
const MANY = 2;

/** By the name of the sheet; whose name says nothing of people is not in it. */
export function calledSheets(sheets: readonly SheetCells[], cache: CellCache): ReadonlyMap<string, Called> {
  const called = new Map<string, Called>();
  const alike = new Map<string, Alike>();
  for (const { name: sheet, values } of sheets) {
    const title = titleOf(sheet);
    const facts = (text: string): TextFacts => cache.text(text);
    const name =
      personOfSheetName(title, facts) ?? (hasGivenName(title) ? title : null) ?? nameBesidePeriod(title, facts);
    if (name !== null) called.set(sheet, { name, isSure: true, isOneOfMany: false });
    const headings = headingsOf(values, fold(title));
    if (headings === null) continue;
    const group = alike.get(headings) ?? { given: [], open: [], isOfPlaces: false, isOfMonths: false };
    alike.set(headings, group);
    if (hasGivenName(title)) group.given.push(sheet);
    else if (isPlaceOfWork(fold(title))) group.isOfPlaces = true;
    else if (canBeSomebody(title, cache)) group.open.push(sheet);
    else if (isMonth(title)) group.isOfMonths = true;
  }
  for (const { given, open: all, isOfPlaces, isOfMonths } of alike.values()) {
    // Beside "Feb", "Jan" is a month.
    const open = all.filter((sheet) => !isOfMonths || !isMonth(titleOf(sheet)));
    const isSure = given.length >= open.length;
    const named = given.length === 0 || isOfPlaces ? [] : open;
    const isOneOfMany = given.length + (isSure ? named.length : 0) >= MANY;
    for (const sheet of given) called.set(sheet, { name: titleOf(sheet), isSure: true, isOneOfMany });
    for (const sheet of named) called.set(sheet, { name: titleOf(sheet), isSure, isOneOfMany });
  }
  return called;
}

/** Sheets with the same headings. */
interface Alike {
  /** Those that are called by a given name. */
  readonly given: string[];
  /** Those that are called by one word that nothing else is known to be called by. */
  readonly open: string[];
  isOfPlaces: boolean;
  isOfMonths: boolean;
}

const titleOf = (sheet: string): string => tidy(otherFileOf(sheet)?.sheet ?? sheet);

function hasGivenName(title: string): boolean {
  const [, name] = GIVEN_NAME.exec(title) ?? [];
  return name !== undefined && isGivenName(fold(name));
}

/** True for "Muye" and "Rok", not for "Maj", "Skupaj" or "Obrazec". */
function canBeSomebody(title: string, cache: CellCache): boolean {
  if (!ONE_WORD.test(title)) return false;
  if (mayBeGivenName(fold(title))) return true;
  const facts = cache.text(title);
  return facts.heading === null && !isMonth(title) && !isNameOfSheet(facts) && looksLikeName(facts);
}

/** The first row with words beside each other, without the name of the sheet, which may stand among them. */
function headingsOf(values: SheetCells['values'], title: string): string | null {
  for (const row of values.slice(0, HEADING_ROWS)) {
    const words = row
      .slice(0, HEADING_COLUMNS)
      .map((value) => (typeof value === 'string' ? fold(value) : ''))
      .filter((word) => word !== '' && word !== title);
    if (words.length >= FEWEST_HEADINGS) return words.join('|');
  }
  return null;
}

/** Whose name the sheet surely bears; null for nobody's. */
export const surelyCalled = (called: Called | null): string | null => (called?.isSure ? called.name : null);
