/** Which part of a name is the surname: the given names of a sheet tell, whatever its heading says, for staff write over printed forms as they speak. */
import type { ParticipantRow, PersonReading, SheetReading } from '../reading';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import { partNote } from './name-note';
import { nameOrder, type NameOrder } from './name-order';

/** So large a share of names with one part that is surely given is more than what a heading says. */
const TELLING = 0.5;
/** Here and there a surname is a given name, too. */
const ALIKE = 0.8;

interface Votes {
  /** Names whose order neither a comma nor capitals show. */
  readonly open: number;
  readonly surnameFirst: number;
  readonly givenFirst: number;
}

/** The sheets with the order of all names that can be told: by the sheet's own, by its heading, by those of the whole workbook. */
export function withOrdersOfNames(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const votes = sheets.map((sheet) => votesOf(peopleOf(sheet)));
  const sum = (part: keyof Votes): number => votes.reduce((all, each) => all + each[part], 0);
  const ofAll = orderBy({ open: 0, surnameFirst: sum('surnameFirst'), givenFirst: sum('givenFirst') });
  return sheets.map((sheet, index) => {
    const own = votes[index];
    if (own === undefined || own.open === 0) return sheet;
    const told = own.surnameFirst + own.givenFirst >= TELLING * own.open ? orderBy(own) : null;
    const inOrder = (person: PersonReading): PersonReading =>
      isOpen(person) ? { ...person, order: told ?? person.order ?? ofAll } : person;
    return {
      ...sheet,
      people: sheet.people.map(inOrder),
      participants: sheet.participants.map((row): ParticipantRow => ({ ...row, person: inOrder(row.person) })),
    };
  });
}

const peopleOf = ({ people, participants }: SheetReading): readonly PersonReading[] => [
  ...people,
  ...participants.map(({ person }) => person),
];

/** Few names have signs that may show it. */
const MAY_SHOW = /,|\p{Lu}{2}/u;

const isOpen = ({ name, surname, givenName }: PersonReading): boolean =>
  surname === '' && givenName === '' && !(MAY_SHOW.test(name) && nameOrder(name, '') !== null);

/** Nothing but words: no note stands around it. */
const PLAIN = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u;

function votesOf(people: readonly PersonReading[]): Votes {
  let [open, surnameFirst, givenFirst] = [0, 0, 0];
  for (const person of people.filter(isOpen)) {
    open++;
    const name = PLAIN.test(person.name) ? person.name : partNote(person.name).name;
    const [before, behind] = [name.indexOf(' '), name.lastIndexOf(' ')];
    if (before < 0) continue;
    const [first, last] = [mayBeGiven(fold(name.slice(0, before))), mayBeGiven(fold(name.slice(behind + 1)))];
    if (first === last) continue;
    if (first) givenFirst++;
    else surnameFirst++;
  }
  return { open, surnameFirst, givenFirst };
}

const mayBeGiven = (folded: string): boolean => folded !== '' && (isGivenName(folded) || mayBeGivenName(folded));

/** Null where nothing tells, or too many tell otherwise. */
function orderBy({ surnameFirst, givenFirst }: Votes): NameOrder | null {
  const all = surnameFirst + givenFirst;
  if (all === 0) return null;
  if (surnameFirst >= ALIKE * all) return 'surnameFirst';
  return givenFirst >= ALIKE * all ? 'givenFirst' : null;
}
