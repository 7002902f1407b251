/** Columns of a table and what they mean: by their headings first, by what stands in them where no heading tells. */
import type { TextFacts } from '../cells/cell-facts';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { areCompanies, headsDescription } from '../words/company-names';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { headsLeave } from '../words/leave-headings';
import { isFullName } from '../people/name-words';
import { isFullNameInSmall, isTotalLabel, isWeekNumber, looksLikeName } from '../people/names';
import { headsMarksOfPeople } from '../words/people-words';
import { isDeadline, namesTasks, saysResponsible, saysWork } from '../words/task-words';
import { withoutSuperiors } from './superiors';

export interface ColumnMeaning {
  readonly column: number;
  readonly heading: Heading | null;
  /** How much of the heading's words the vocabulary knew; 0 without a heading. */
  readonly coverage: number;
  /** Folded heading text; '' without one. */
  readonly text: string;
  /** Row of the heading cell; −1 without one. */
  readonly row: number;
}

/** What each column of a span is headed by: the lowest cell of the heading rows that is understood, else the lowest filled one. */
export function columnMeanings(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): ColumnMeaning[] {
  const meanings: ColumnMeaning[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    let fallback: ColumnMeaning = { column, heading: null, coverage: 0, text: '', row: -1 };
    let found: ColumnMeaning | null = null;
    for (let row = lastRow; row >= firstRow && found === null; row--) {
      if (blankAt(grid, row, column)) continue;
      const facts = textAt(grid, row, column);
      const match = facts.heading;
      // "Črt Kos" behind its label above the headings heads nothing, though Č. R. T. may count something.
      if (match && match.coverage >= 0.3 && !(match.coverage < 1 && isFullName(facts)))
        found = { column, heading: match.heading, coverage: match.coverage, text: facts.folded, row };
      else if (fallback.row < 0) {
        fallback = { column, heading: null, coverage: 0, text: facts.folded, row };
        // The label of a form may stand above.
        if (headsLeave(facts.folded)) found = fallback;
      }
    }
    meanings.push(found ?? fallback);
  }
  return grid.transposed ? meanings.map(cornerLabel) : withoutSuperiors(withContext(meanings));
}

/** Seen from the side, what heads the people is the label of the days ("Datum"): it says nothing about the line of names. */
const cornerLabel = (meaning: ColumnMeaning): ColumnMeaning =>
  meaning.heading === 'name' ? meaning : { ...meaning, heading: null, coverage: 0, text: '' };

/** Slovenian headings: among them "Namen" says what for, not who. */
const IN_SLOVENIAN =
  /^(prostor|rezerviral\p{L}*|znesek|donator|kraj|ura|od|do|vozilo|relacija|opomb\p{L}|odobril\p{L}*|stranka|prejemnik|izvajalec|udelezen\p{L}*|priimek|ime|vrsta|dejavnost)( |$)/u;

/** How many days somebody was there. */
const OF_DAYS = /^((st|stevilo) )?dni( skupaj)?$/;

/** What tells how long somebody worked. */
const OF_WORK: readonly Heading[] = ['hours', 'timeIn', 'timeOut'];

const WHO: readonly Heading[] = [...NAME_HEADINGS, 'personId'];

/** Some headings mean what their neighbours leave: "F.Name" is the father beside "Name", the first name beside "L.Name". */
function withContext(meanings: ColumnMeaning[]): ColumnMeaning[] {
  const has = (heading: Heading): boolean => meanings.some((meaning) => meaning.heading === heading);
  // Tasks with their day and the hours that they took are done; with a deadline or a state they are to be done by somebody.
  const isDone =
    has('date') &&
    has('hours') &&
    !has('name') &&
    meanings.some(({ text }) => namesTasks(text)) &&
    !meanings.some(({ heading, text }) => heading === 'status' || heading === 'percent' || isDeadline(text));
  const isOfWork = ({ heading, text }: ColumnMeaning): boolean =>
    heading !== null && OF_WORK.includes(heading) && !headsLeave(text);
  const isKept = meanings.some(isOfWork);
  return meanings.map((meaning) => {
    // "Ure LD", "Praznik" beside the hours or times of work: a column of both, alone, has work in it.
    if (isKept && (meaning.heading === null || meaning.heading === 'hours') && headsLeave(meaning.text))
      return { ...meaning, heading: 'leave', coverage: 1 };
    // Polish "L.p." counts rows, Indonesian "L/P" is man or woman: beside another count it is the latter.
    if (meaning.text === 'l p' && meanings.some(({ heading, text }) => heading === 'ordinal' && text !== 'l p')) {
      return { ...meaning, heading: 'sex' };
    }
    if (meaning.text === 'namen' && meanings.some(({ text }) => IN_SLOVENIAN.test(text)))
      return { ...meaning, heading: null, coverage: 0 };
    // "DNI" is the number of a person in Spain.
    if (OF_DAYS.test(meaning.text) && meanings.some(({ text }) => IN_SLOVENIAN.test(text)))
      return { ...meaning, heading: 'presentCount' };
    // "Reg" is short for a registration, and beside "OT" for the regular hours.
    if (meaning.text === 'reg' && (has('overtime') || meanings.some(({ text }) => /^ot ?\d?$/.test(text))))
      return { ...meaning, heading: 'hours' };
    // Elsewhere "oznaka" heads marks.
    if (headsMarksOfPeople(meaning.text) && meaning === meanings[0] && !WHO.some(has))
      return { ...meaning, heading: null, coverage: 0 };
    if (isDone && saysResponsible(meaning.text)) return { ...meaning, heading: 'name', coverage: 1 };
    // The state of a country, or of a clock: in or out.
    if (meaning.text === 'state' && (has('time') || has('dateTime'))) return { ...meaning, heading: 'event' };
    if (meaning.text === 'l name' || meaning.text === 'lname') return { ...meaning, heading: 'surname' };
    if (meaning.text === 'f name' || meaning.text === 'fname') {
      const given =
        !has('name') &&
        (meanings.some(({ text }) => text === 'l name' || text === 'lname') || (has('surname') && !has('givenName')));
      return given ? { ...meaning, heading: 'givenName' } : meaning;
    }
    // "Št. otrok" counts them.
    if (meaning.heading === 'givenName' && /^(st|stevilo) /.test(meaning.text))
      return { ...meaning, heading: null, coverage: 0 };
    // "Družina" is a surname beside the names of its members; alone it is whom somebody visited.
    if (meaning.heading === 'surname' && meaning.text === 'druzina' && !has('givenName'))
      return { ...meaning, heading: null, coverage: 0 };
    // "Noms" are whole names, and surnames beside "Prénoms".
    if (meaning.text === 'noms' && has('givenName') && !has('surname')) return { ...meaning, heading: 'surname' };
    // "Last" and "First" are also counts of other things; only together they are names.
    if (
      (meaning.text === 'last' || meaning.text === 'first') &&
      !meanings.some(({ text }) => text === (meaning.text === 'last' ? 'first' : 'last'))
    ) {
      return { ...meaning, heading: null, coverage: 0 };
    }
    return meaning;
  });
}

/**
 * The columns that hold people's names, in their order. Empty where there is none.
 *
 * @param sample rows to look into where no heading tells
 */
export function nameColumns(grid: Grid, meanings: readonly ColumnMeaning[], sample: readonly number[]): number[] {
  const of = (...headings: Heading[]): ColumnMeaning[] =>
    meanings.filter(({ heading, coverage }) => heading !== null && headings.includes(heading) && coverage >= 0.3);
  const share = (column: number): number => nameShare(grid, column, sample);
  const split = of('surname', 'givenName', 'middleName').filter(({ column }) => !holdsNumbers(grid, column, sample));
  const surnames = split.filter(({ heading }) => heading === 'surname');
  const givens = split.filter(({ heading }) => heading === 'givenName');
  if (surnames.length > 0 && givens.length > 0) {
    const whole = of('name').filter(({ coverage, column }) => coverage >= 0.6 && share(column) >= 0.6);
    // A column with the whole name beside its parts says it once.
    const best = whole[0];
    if (best && fuller(grid, best.column, [...surnames, ...givens], sample)) return [best.column];
    return split.map(({ column }) => column).sort((a, b) => a - b);
  }
  const whole = of('name');
  if (whole.length > 0) {
    const filled = whole.filter(({ column }) => share(column) > 0);
    const fullness = (column: number): number =>
      sample.filter((row) => !blankAt(grid, row, column)).length / Math.max(1, sample.length);
    const best = bestOf(filled.length > 0 ? filled : whole, (column) => share(column) + fullness(column));
    const [other] = [...surnames, ...givens];
    if (other && isOtherPart(grid, best.column, other.column, sample))
      return [best.column, other.column].sort((a, b) => a - b);
    const unnamed = besideBlankHeading(meanings, best.column, share);
    return unnamed === null ? [best.column] : [best.column, unnamed];
  }
  if (split.length > 0) {
    const best = bestOf(split, share);
    const unnamed = besideBlankHeading(meanings, best.column, share);
    return unnamed === null ? [best.column] : [best.column, unnamed];
  }
  return byContent(grid, meanings, sample);
}

/** "Družina: 1, 2" numbers families, and nobody is called so. */
function holdsNumbers(grid: Grid, column: number, sample: readonly number[]): boolean {
  const filled = sample.filter((row) => !blankAt(grid, row, column));
  return filled.length > 0 && filled.every((row) => typeof grid.at(row, column) === 'number');
}

/** "Name" is the first name beside "Last name", and the last beside "Vorname": mostly one word, and without the other in it. */
function isOtherPart(grid: Grid, column: number, other: number, sample: readonly number[]): boolean {
  const both = sample.filter((row) => !blankAt(grid, row, column) && !blankAt(grid, row, other));
  const parted = both.filter((row) => !textAt(grid, row, column).folded.includes(textAt(grid, row, other).folded));
  const single = both.filter((row) => !textAt(grid, row, column).text.trim().includes(' '));
  return both.length > 0 && parted.length >= 0.9 * both.length && single.length >= 0.6 * both.length;
}

function bestOf(candidates: readonly ColumnMeaning[], share: (column: number) => number): ColumnMeaning {
  return candidates.reduce((best, candidate) =>
    candidate.coverage + share(candidate.column) > best.coverage + share(best.column) ? candidate : best,
  );
}

/** "Ime in priimek" merged over two columns: the second has no heading of its own and holds names too. */
function besideBlankHeading(
  meanings: readonly ColumnMeaning[],
  column: number,
  share: (column: number) => number,
): number | null {
  const next = meanings.find((meaning) => meaning.column === column + 1);
  return next && next.row < 0 && share(next.column) >= 0.7 ? next.column : null;
}

function fuller(grid: Grid, column: number, parts: readonly ColumnMeaning[], sample: readonly number[]): boolean {
  let longer = 0;
  for (const row of sample) {
    const whole = textAt(grid, row, column).text.length;
    if (parts.every((part) => whole > textAt(grid, row, part.column).text.length)) longer++;
  }
  return longer >= 0.8 * sample.length;
}

function byContent(grid: Grid, meanings: readonly ColumnMeaning[], sample: readonly number[]): number[] {
  const share = (column: number): number => nameShare(grid, column, sample);
  const [id] = meanings.filter(({ heading, coverage }) => heading === 'personId' && coverage >= 0.5);
  const free = meanings.filter(
    ({ column, heading, coverage, text }) =>
      (heading === null || coverage < 0.5 || isWeekNumber(grid.cache.text(text))) &&
      (id === undefined || !changes(grid, id.column, column, sample)) &&
      !headsDescription(text) &&
      !namesTasks(text) &&
      !saysWork(text) &&
      !areCompanies(sample.map((row) => textAt(grid, row, column).text)),
  );
  const found = bestNames(free, share);
  if (found.length > 0) return withOtherPart(grid, free, found, sample, share);
  // The firm or the class may stand over its people; firms and classes themselves have one word as often as two.
  if (meanings.some(({ heading, coverage }) => heading === 'personId' && coverage === 1)) return [];
  const groups = meanings.filter(
    ({ column, heading }) => heading === 'group' && sample.every((row) => hasFullName(grid, row, column)),
  );
  return bestNames(groups, share);
}

/** "T1", "Terminal 2", "T1" beside one number of somebody: their name would be the same each time. */
function changes(grid: Grid, id: number, column: number, rows: readonly number[]): boolean {
  const byId = new Map<string, string>();
  let same = 0;
  let other = 0;
  for (const row of rows) {
    const [key, word] = [writtenAt(grid, row, id), textAt(grid, row, column).folded];
    if (key === '' || word === '') continue;
    const known = byId.get(key);
    if (known === undefined) byId.set(key, word);
    else if (known === word) same++;
    else other++;
  }
  return other > same;
}

/** Given names and surnames in two columns that nothing heads: one word in each, and hardly anybody's twice. */
function withOtherPart(
  grid: Grid,
  columns: readonly ColumnMeaning[],
  [best = 0]: readonly number[],
  sample: readonly number[],
  share: (column: number) => number,
): number[] {
  const isPart = ({ column, text }: ColumnMeaning): boolean => {
    const words = sample.map((row) => textAt(grid, row, column).folded).filter((word) => word !== '');
    return (
      text === '' &&
      share(column) >= 0.8 &&
      words.filter((word) => word.includes(' ')).length <= 0.1 * words.length &&
      new Set(words).size > 0.5 * words.length
    );
  };
  const parts = columns.filter(isPart).map(({ column }) => column);
  const [other, ...more] = [best - 1, best + 1].filter((column) => parts.includes(column));
  return other === undefined || more.length > 0 || !parts.includes(best) ? [best] : [best, other].sort((a, b) => a - b);
}

const hasFullName = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || textAt(grid, row, column).text.includes(' ');

function bestNames(columns: readonly ColumnMeaning[], share: (column: number) => number): number[] {
  const rated = columns
    .map(({ column, text }) => ({ column, share: share(column), untitled: text === '' }))
    .filter((rating) => rating.share >= 0.6);
  const best = rated.reduce<(typeof rated)[number] | null>(
    (top, rating) => (top === null || rating.share > top.share + 0.05 ? rating : top),
    null,
  );
  return best ? [best.column] : [];
}

/** "Looking for the right data sets": four words and more, most of them small. "Maria de la Cruz" is somebody. */
function isProse(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.5 * words.length;
}

/** Two words and more with something in brackets behind them. */
const NOTED = /^(\p{L}+ \p{L}[^()]*?)\s*\([^()]*\)$/u;

/** "Vodnik Ivan (od 5. 10.)" is somebody, whatever the figures behind the name. */
function withoutNote(grid: Grid, facts: TextFacts): TextFacts {
  const name = /\d/.test(facts.text) ? NOTED.exec(facts.text)?.[1] : undefined;
  return name === undefined ? facts : grid.cache.text(name);
}

/** Share of the filled cells of a column that look like a name. */
export function nameShare(grid: Grid, column: number, rows: readonly number[]): number {
  let filled = 0;
  let names = 0;
  for (const row of rows) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const facts = withoutNote(grid, textAt(grid, row, column));
    // Some people's names are weekdays; a column of weekdays is no column of names, and one of sentences neither.
    const isName = looksLikeName(facts) || isFullNameInSmall(facts);
    if (isName && !isProse(facts.text) && !isTotalLabel(facts) && weekdayOnly(dayCellAt(grid, row, column)) === null)
      names++;
  }
  return filled === 0 ? 0 : names / filled;
}
