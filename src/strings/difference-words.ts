/** What a rebuild changes, a line a record: who, which day, before → after, and the cell that says so. */
import { displayName, type AttendanceRecord, type LegendRow, type Participant } from '../register';
import type { Words } from './words';

type Said = Pick<AttendanceRecord, 'participant' | 'name' | 'date' | 'mark' | 'minutes' | 'module' | 'source'>;

interface Changes {
  readonly added: readonly Said[];
  readonly changed: readonly { readonly before: Said; readonly after: Said }[];
  readonly removed: readonly Said[];
}

/**
 * The first `most` changes, what changes and goes before what is new.
 *
 * @returns the lines, and how many changes are not among them
 */
export function differenceLines(
  { added, changed, removed }: Changes,
  most: number,
  words: Words,
): { readonly lines: readonly string[]; readonly more: number } {
  const say = (key: string, facts: Record<string, string>): string => words.say(`intake.difference.${key}`, facts);
  const place = ({ name, date, source }: Said): Record<'name' | 'date' | 'cell', string> => ({
    name,
    date: date === null ? say('noDate', {}) : words.date(date),
    cell: source === null ? '' : `${source.sheet} ${source.cell}`,
  });
  const all: (() => string)[] = [
    ...changed.map(({ before, after }) => () => {
      const [was, is] = told(before, after, words);
      return say('changed', { ...place(after), before: was, after: is });
    }),
    ...removed.map((record) => () => say('removed', { ...place(record), before: record.mark })),
    ...added.map((record) => () => say('added', { ...place(record), after: record.mark })),
  ];
  return { lines: all.slice(0, most).map((line) => line()), more: Math.max(0, all.length - most) };
}

/** What of a record is different, before and after. */
function told(before: Said, after: Said, words: Words): readonly [string, string] {
  if (before.participant !== after.participant || before.name !== after.name) {
    if (before.name !== after.name) return [before.name, `${after.name} ${after.mark}`];
    return [`${before.participant} ${before.mark}`, `${after.participant} ${after.mark}`];
  }
  if (before.date !== after.date && before.date !== null)
    return [`${words.date(before.date)} ${before.mark}`, after.mark];
  if (before.mark !== after.mark) return [before.mark, after.mark];
  if (before.minutes !== after.minutes) return [withHours(before, words), withHours(after, words)];
  return [withModule(before, words), withModule(after, words)];
}

const withHours = ({ mark, minutes }: Said, words: Words): string =>
  minutes === null ? mark : words.say('intake.difference.hours', { mark, hours: words.hours(minutes) });

const withModule = ({ mark, module }: Said, words: Words): string =>
  words.say('intake.difference.module', { mark, module: module === '' ? '–' : module });

type Named = Pick<Participant, 'surname' | 'givenName'>;

/** People and marks that come into the registers, and people whose blanks are filled, a line each. */
export function additionLines(
  people: { readonly added: readonly Named[]; readonly filled: readonly Named[] },
  marks: readonly Pick<LegendRow, 'mark'>[],
  words: Words,
): string[] {
  const say = (key: string, facts: Record<string, string>): string => words.say(`intake.difference.${key}`, facts);
  return [
    ...people.added.map((person) => say('newPerson', { name: displayName(person) })),
    ...people.filled.map((person) => say('filledPerson', { name: displayName(person) })),
    ...marks.map(({ mark }) => say('newMark', { mark })),
  ];
}
