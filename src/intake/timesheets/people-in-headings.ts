/** Days down, and people in the headings themselves: "Ure (Ana) | Delo (Ana) | Ure (Bor) | Delo (Bor)", "Ana prihod | Ana odhod | Bor prihod | …". */
import type { ColumnMeaning } from '../tables/columns';
import type { TextFacts } from '../cells/cell-facts';
import { textAt, type Grid } from '../cells/grid';
import { canBeName } from '../people/name-words';
import { looksLikeName } from '../people/names';
import { isGivenName } from '../words/given-names';
import { headingOf } from '../words/heading-of';
import type { Heading } from '../words/headings';
import { fold } from '../words/text';

/** What says when somebody was there, or for how long. */
const TIMES: readonly Heading[] = ['hours', 'timeIn', 'timeOut'];
const LONGEST_HEADING = 60;

export interface PersonInHeadings {
  readonly name: string;
  /** Of this person's columns: what their headings say without the name. */
  readonly meanings: readonly ColumnMeaning[];
}

interface Said {
  readonly name: string;
  readonly heading: string;
}

/** How a heading is parted into a name and what the column holds; a sheet keeps to one of these ways. */
const WAYS: readonly ((text: string) => Said | null)[] = [
  (text) => parted(text, /^(?<heading>.+?)\s*[([]\s*(?<name>.+?)\s*[)\]]$/u),
  (text) => parted(text, /^(?<name>.+?)\s*[([]\s*(?<heading>.+?)\s*[)\]]$/u),
  (text) => parted(text, /^(?<heading>.+?)(?:\s+[-–—]\s*|\s*[|/:_]\s*)(?<name>.+)$/u),
  (text) => parted(text, /^(?<name>.+?)(?:\s+[-–—]\s*|\s*[|/:_]\s*|[’']s\s+)(?<heading>.+)$/u),
  (text) => ofWords(text, (words, at) => ({ name: words.slice(at), heading: words.slice(0, at) })),
  (text) => ofWords(text, (words, at) => ({ name: words.slice(0, at), heading: words.slice(at) })),
];

/** Empty unless everybody has the same columns of times or hours, and most are called as people surely are. */
export function peopleInHeadings(grid: Grid, headingRow: number, first: number, last: number): PersonInHeadings[] {
  const columns = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).filter((column) => {
    const { length } = textAt(grid, headingRow, column).text;
    return length > 0 && length <= LONGEST_HEADING;
  });
  for (const way of WAYS) {
    const people = new Map<string, ColumnMeaning[]>();
    for (const column of columns) {
      const said = way(textAt(grid, headingRow, column).text);
      if (said === null || !canBePerson(grid.cache.text(said.name))) continue;
      const text = fold(said.heading);
      const match = headingOf(text);
      const meaning = {
        column,
        row: headingRow,
        heading: match?.heading ?? null,
        coverage: match?.coverage ?? 0,
        text,
      };
      people.set(said.name, [...(people.get(said.name) ?? []), meaning]);
    }
    const all = [...people].map(([name, meanings]) => ({ name, meanings }));
    const found = all.filter(({ meanings }) => meanings.some(isOfTimes));
    // Whoever is mistyped over a remark, as others have it, is somebody else by name, without a time.
    const remarks = new Set(found.flatMap(({ meanings }) => meanings.map(({ text }) => text)));
    const others = all.filter((each) => !found.includes(each)).flatMap(({ meanings }) => meanings);
    if (others.every(({ text }) => remarks.has(text)) && haveTheSame(found) && areSurelyPeople(found)) return found;
  }
  return [];
}

function parted(text: string, way: RegExp): Said | null {
  const { name, heading } = way.exec(text)?.groups ?? {};
  return name === undefined || heading === undefined ? null : { name, heading };
}

/** "Ure Ana Novak": no sign parts them, but what is left of the name is the whole of a heading. */
function ofWords(
  text: string,
  part: (words: readonly string[], at: number) => Readonly<Record<'name' | 'heading', readonly string[]>>,
): Said | null {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const { name, heading } = part(words, at);
    const said = { name: name.join(' '), heading: heading.join(' ') };
    if (headingOf(fold(said.heading))?.coverage === 1 && headingOf(fold(said.name)) === null) return said;
  }
  return null;
}

const canBePerson = (facts: TextFacts): boolean =>
  looksLikeName(facts) && !/\d/.test(facts.text) && (facts.heading === null || canBeName(facts));

const isOfTimes = ({ heading, coverage }: ColumnMeaning): boolean =>
  coverage >= 0.5 && heading !== null && TIMES.includes(heading);

function haveTheSame([one, ...others]: readonly PersonInHeadings[]): boolean {
  const held = ({ meanings }: PersonInHeadings): string =>
    meanings
      .filter(isOfTimes)
      .map(({ text }) => text)
      .join('|');
  return one !== undefined && others.length > 0 && others.every((other) => held(other) === held(one));
}

/** Projects, places and halves of a day may stand so in headings, too: half of the names are given names. */
function areSurelyPeople(people: readonly PersonInHeadings[]): boolean {
  const given = people.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some((word) => isGivenName(word)),
  );
  return given.length >= 0.5 * people.length;
}
