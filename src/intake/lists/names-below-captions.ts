/** Days in one column, each over captions and the names below them: "ponedeljek 7. 11.", "prisotni:", "Ana Novak", "bolniška:", "Bor Kos". */
import { claimEntry, type Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { datesOfColumn } from '../days/date-column';
import { singleDayAt } from '../days/doubtful-day';
import { explainer } from '../marks/marks';
import { readingOf } from '../marks/readings-of-marks';
import type { TableReading } from '../matrices/matrix';
import { partNote } from '../people/name-note';
import { isNoPerson, looksLikeName } from '../people/names';
import type { DayReading, EntryReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { PeopleIndex } from '../tables/people-index';
import { captionOfNames, type Caption } from '../words/captions-of-names';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { fold } from '../words/text';
import { titlesMinutes } from '../words/who-came-in-prose';
import { isOfOthers, isSum, onlyColumn } from './names-below-day';

const FEWEST = 5;
/** Titles above the first day. */
const MOST_TITLES = 3;
/** So many words, most of them written small, are a remark. */
const WORDS_OF_REMARK = 3;

interface Named {
  readonly row: number;
  readonly caption: Caption;
}

interface Day {
  readonly row: number;
  readonly named: Named[];
  /** Nobody was to come. */
  isOff: boolean;
}

interface DaysOfColumn {
  readonly days: readonly Day[];
  readonly captions: readonly number[];
  /** Remarks and sums. */
  readonly others: readonly number[];
}

/** Null unless every name stands below a caption that is understood, some of them below one that says who was there, and no day is still to come. */
export function readNamesBelowCaptions(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const column = onlyColumn(grid);
  if (column === null || isOfOthers(grid, context)) return null;
  const found = daysIn(grid, column);
  if (found === null) return null;
  const { days, captions, others } = found;
  const named = days.flatMap((day) => day.named);
  if (named.length < FEWEST || !named.some(({ caption }) => caption.meaning === 'present')) return null;
  const rows = days.map(({ row }) => row);
  const dates = datesOfColumn(grid, column, null, rows, (rows[0] ?? 0) - 1, context);
  const read = days.map(({ row }): DayReading => {
    return { label: writtenAt(grid, row, column), date: dates.byRow.get(row)?.date ?? null, at: grid.ref(row, column) };
  });
  if (read.some(({ date }) => date !== null && date > context.today)) return null;
  for (const row of [...rows, ...captions]) claims.read(row, column);
  for (const row of others) claims.ignore(row, column, 'note');
  const names = new NamesOfDays(grid, column, context, claims);
  days.forEach((day, index) => {
    for (const each of day.named) names.read(each, index);
  });
  return {
    kind: 'attendance-list', headerRow: null, people: names.people.list, days: read, entries: names.entries, blanks: [],
    participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions: dates.questions,
  }; // prettier-ignore
}

/** Null where anything stands in the column that is none of these, or a day without anybody that is not said to have fallen out. */
function daysIn(grid: Grid, column: number): DaysOfColumn | null {
  const days: Day[] = [];
  const [captions, others]: [number[], number[]] = [[], []];
  let [titles, caption]: [number, Caption | null] = [0, null];
  for (let row = 0; row < grid.rows; row++) {
    if (blankAt(grid, row, column)) continue;
    const opened = dayAt(grid, row, column);
    const day = days.at(-1);
    const { text } = textAt(grid, row, column);
    const said = opened === null ? captionOfNames(text) : null;
    if (opened !== null) {
      days.push(opened);
      caption = null;
    } else if (day === undefined) {
      titles++;
      if (titles > MOST_TITLES || said !== null || titlesMinutes(fold(text))) return null;
    } else if (said !== null) {
      if (day.isOff) return null;
      day.isOff = said.meaning === 'notPlanned';
      caption = said;
      captions.push(row);
    } else if (isName(grid, row, column)) {
      if (caption === null || day.isOff) return null;
      day.named.push({ row, caption });
    } else if (isSum(grid, row, column) || isRemark(grid, row, column, caption)) others.push(row);
    else return null;
  }
  return days.length > 0 && days.every(({ named, isOff }) => named.length > 0 || isOff)
    ? { days, captions, others }
    : null;
}

/** "ponedeljek 7. 11.", "četrtek 10. 11. ODPADE (izobraževanje)", "petek 11. 11. (kuhinja)"; null for a day among other words. */
function dayAt(grid: Grid, row: number, column: number): Day | null {
  const cell = singleDayAt(grid, row, column);
  if (cell?.kind === 'serial') return cell.monthOnly ? null : { row, named: [], isOff: false };
  if (cell?.kind !== 'text' || cell.day.day === null || cell.day.months === 0) return null;
  const { rest } = cell.day;
  const bare = grid.cache.text(textAt(grid, row, column).text.replace(/\s*\([^()]*\)$/, '')).day?.rest ?? rest;
  const isOff = [rest, bare].some((words) => meaningOfExplanation(words) === 'notPlanned');
  return isOff || bare === '' ? { row, named: [], isOff } : null;
}

/** Whatever is noted behind it: "Ana Novak (šele od 10h)". */
function isName(grid: Grid, row: number, column: number): boolean {
  const { name } = partsOfName(writtenAt(grid, row, column));
  const facts = grid.cache.text(name);
  return looksLikeName(facts) && !isNoPerson(facts) && !isMostlySmall(name);
}

/** Figures behind a word are no note: "Vpiši še za 21. 11." */
const NOTED = /[([*]|\s[–—-]\s|,\s+\p{Ll}/u;

const partsOfName = (written: string): ReturnType<typeof partNote> =>
  NOTED.test(written) ? partNote(written) : { name: written, note: '' };

function isMostlySmall(text: string): boolean {
  const words = text.split(' ');
  return words.length >= WORDS_OF_REMARK && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.5 * words.length;
}

/** A sentence where no names have begun ("kombi v okvari, začeli ob 10h"), or below everything else. */
const isRemark = (grid: Grid, row: number, column: number, caption: Caption | null): boolean =>
  (caption === null || row === grid.rows - 1) && writtenAt(grid, row, column).split(' ').length > WORDS_OF_REMARK;

/** Everybody who is named, on their days. */
class NamesOfDays {
  readonly people = new PeopleIndex();
  readonly entries: EntryReading[] = [];
  private readonly spellings = new Map<string, string>();
  private readonly explained: ReturnType<typeof explainer>;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    { legends }: SheetContext,
    private readonly claims: Claims,
  ) {
    this.explained = explainer(legends);
  }

  read({ row, caption }: Named, day: number): void {
    const { grid, column, entries } = this;
    const { name: bare, note } = partsOfName(writtenAt(grid, row, column));
    const name = this.spellings.get(fold(bare)) ?? bare;
    this.spellings.set(fold(bare), name);
    const person = this.people.indexOf(grid, { meanings: [], nameColumns: [column] }, row, name);
    const mark = note === '' ? caption.said : `${caption.said} – ${note}`;
    const reading = this.explained(mark, readingOf(meaningWithNote(caption.meaning, note)));
    claimEntry(this.claims, row, column, reading);
    const before = entries.findIndex((entry) => entry.person === person && entry.day === day);
    const known = entries[before];
    if (known === undefined) entries.push({ person, day, mark, value: mark, reading, at: grid.ref(row, column) });
    // Below two captions of one day: which of them holds is asked.
    else if (JSON.stringify(known.reading) !== JSON.stringify(reading)) {
      const both = `${known.mark} – ${mark}`;
      entries[before] = { ...known, mark: both, value: both, reading: { kind: 'unclear', why: 'disagreeing' } };
    }
  }
}

/** A note may say why somebody was away ("Ana (bolna)" below "odsotni"); where it says the contrary of its caption, it is asked. */
function meaningWithNote(meaning: MarkMeaning, note: string): MarkMeaning {
  const noted = meaningOfWord(fold(note.replace(/[()[\]]/g, '')));
  if (noted === null || noted === 'unclear' || noted === meaning) return meaning;
  if (meaning === 'absent' && isAway(noted)) return noted;
  return noted === 'absent' && isAway(meaning) ? meaning : 'unclear';
}
