/** Whether what stands in the columns of names is somebody. */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, firstFilled, isAnyText, isBlank, textAt, writtenAt, type Grid } from '../cells/grid';
import { isEverybody, saysTogether } from '../people/everybody';
import { partNote } from '../people/name-note';
import { canBeName } from '../people/name-words';
import { isNoPerson, isTotalLabel, joinName } from '../people/names';
import { meaningOfWord } from '../words/mark-words';
import { PERSON } from './captions';
import type { PeopleTable } from './people-table';

export function isPerson(grid: Grid, row: number, table: PeopleTable): boolean {
  const first = firstFilled(grid, row, table.nameColumns);
  if (first === undefined) return false;
  if (table.idsAsNames) return !isTotalLabel(textAt(grid, row, first));
  const name = writtenAt(grid, row, first);
  if (isNumber(name) && (name === codeAt(grid, row, table, first) || isOfClock(grid, row, table))) return true;
  if (typeof grid.at(row, first) !== 'string') return false;
  const facts = textAt(grid, row, first);
  if (isNameInParts(grid, row, table)) return true;
  const clearMark = meaningOfWord(facts.folded) !== null && facts.folded.length > 3;
  // The heading again, over the next page or section; who has a number may be called like one.
  const again =
    facts.heading?.coverage === 1 &&
    !isNumber(codeAt(grid, row, table, first)) &&
    (PERSON.includes(facts.heading.heading) ? facts.folded.length > 2 : isPhraseOfForm(facts));
  return !isNoPerson(facts) && !clearMark && !again;
}

/** A clock to which only the number of somebody is known writes it where the name should be. */
const codeAt = (grid: Grid, row: number, { codeColumn }: PeopleTable, nameColumn: number): string =>
  codeColumn === undefined || codeColumn === null || codeColumn === nameColumn ? '' : writtenAt(grid, row, codeColumn);

const isOfClock = (grid: Grid, row: number, { clockColumns = [] }: PeopleTable): boolean =>
  clockColumns.length > 0 && clockColumns.every((column) => !blankAt(grid, row, column));

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** "Date of birth" in a form; two words that are each somebody's name are not meant. */
const isPhraseOfForm = (facts: TextFacts): boolean => facts.folded.includes(' ') && !canBeName(facts);

/** "Vsi" in a cell of names; whose given name is "Allen" has a surname beside it. */
export const isOfEverybody = (grid: Grid, row: number, { nameColumns }: PeopleTable, inParts: boolean): boolean =>
  inParts
    ? isEverybody(grid.cache.text(joinName(nameColumns.map((column) => writtenAt(grid, row, column)))))
    : isAnyText(grid, row, nameColumns, isEverybody);

/** A day of its own tells it from the sum of a day that others have rows on. */
export function isTogether(grid: Grid, row: number, { nameColumns, dayColumn = null }: PeopleTable): boolean {
  if (dayColumn === null || !isAnyText(grid, row, nameColumns, saysTogether)) return false;
  const day = grid.at(row, dayColumn);
  return !isBlank(day) && grid.at(row - 1, dayColumn) !== day && grid.at(row + 1, dayColumn) !== day;
}

/** Surname and given name in two cells name somebody, whatever else one of them means: "Vang", "Legend", "Kis-Ab". */
export function isNameInParts(grid: Grid, row: number, { nameColumns }: PeopleTable): boolean {
  if (nameColumns.length < 2) return false;
  const parts = nameColumns
    .map((column) => grid.cache.text(partNote(writtenAt(grid, row, column)).name))
    .filter(({ text }) => text !== '');
  return (
    parts.length >= 2 &&
    parts.every((part) => looksLikeWord(part)) &&
    // "Rok | Antal" are words of headings, both.
    (parts.some(({ heading }) => heading === null) || parts.every((part) => canBeName(part)))
  );
}

const looksLikeWord = ({ text }: TextFacts): boolean => /^[\p{L}\p{M}.'’ -]{2,40}$/u.test(text);
