/** A sheet called by one name of somebody whom another sheet of the workbook names in full: "Vidic", where "Petra Vidic" is a participant. */
import { otherFileOf } from '../../sheet/other-file';
import { parseDayText } from '../cells/day-text';
import type { PersonReading, SheetReading } from '../reading';
import { fold } from '../words/text';

const SHORTEST = 3;

/** The sheets as they were read; whose days nobody but the name of the sheet said, another sheet says in full where only one person can be meant. */
export function withPeopleElsewhere(sheets: readonly SheetReading[]): readonly SheetReading[] {
  return sheets.map((sheet) => {
    const title = otherFileOf(sheet.sheet)?.sheet ?? sheet.sheet;
    const [question, ...others] = sheet.questions.filter(({ kind }) => kind === 'person');
    // Blocks of several people are not all of whom the sheet is called by.
    if (others.length > 0) return sheet;
    if (sheet.people.length > 0 ? !isOfOneCalled(sheet, title) : question === undefined) return sheet;
    const person = personCalled(
      fold(title),
      sheets.filter((other) => other !== sheet),
    );
    return person === null
      ? sheet
      : { ...sheet, people: [person], questions: sheet.questions.filter((other) => other !== question) };
  });
}

/** The days of one person of whom no more is known than what the sheet is called. */
const isOfOneCalled = ({ kind, people }: SheetReading, title: string): boolean =>
  kind === 'person-month' && people.length === 1 && people.every(({ name }) => name === title && !/ /.test(name));

function personCalled(title: string, sheets: readonly SheetReading[]): PersonReading | null {
  // "Jan" beside "Feb" is a month, whoever is called Jan.
  if (title.length < SHORTEST || /\d/.test(title) || (parseDayText(title)?.months ?? 0) !== 0) return null;
  const found = new Map<string, PersonReading>();
  for (const { people } of sheets) {
    for (const person of people) {
      const words = fold(person.name).split(' ');
      // "Novak Ana" is "Ana Novak".
      const name = [...words].sort().join(' ');
      if (!found.has(name) && (words.join(' ') === title || words.includes(title))) found.set(name, person);
    }
  }
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0 ? null : only;
}
