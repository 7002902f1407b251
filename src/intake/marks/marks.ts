/** Says what the marks of one sheet mean: its own legend first, then the workbook's, then hours, ticks and words that are clear anywhere. */
import { markKey, readHours } from '../../programme';
import type { CellValue } from '../../sheet/cells';
import { POINTS } from '../cells/day-cell';
import { speaksOfLateness } from '../cells/language';
import type { MarkReadingOfSheet } from '../reading';
import { hoursBeforeNote } from '../words/hours-before-note';
import { isOfAbsence, meaningOfExplanation, saysPlace, TICKS } from '../words/mark-words';
import { fold, tidy } from '../words/text';
import type { Explained, MarkContext, MarkCount, MarkReader } from './mark-context';
import { readClock, readNumber } from './marks-as-numbers';
import { readText } from './marks-as-text';
import { marksTogether, numberOf, type MarksTogether } from './marks-together';
import { isAmongMoments, momentOf } from './moments-as-marks';
import { present, PRESENT, readingOf } from './readings-of-marks';

/** What one legend says of a mark, and of its key; null where it does not know it. */
type Legend = (mark: string, key: string) => Explained | null;

/** Where a legend explains P and p apart, only the spelling tells which of them is meant. */
function legendOf(all: readonly Explained[]): Legend {
  const rows = withoutOtherPlaces(all);
  const exact = new Map(rows.map((row) => [tidy(row.mark), row]));
  const byKey = new Map<string, Explained>();
  for (const row of exact.values()) {
    const key = markKey(row.mark);
    const isOther = (byKey.get(key)?.meaning ?? row.meaning) !== row.meaning;
    byKey.set(key, isOther ? { mark: row.mark, meaning: 'unclear' } : row);
  }
  return (mark, key) => exact.get(mark) ?? byKey.get(key) ?? null;
}

/** "Š v šoli" beside "P prisoten": whoever is at school may be away from here with or without an excuse. */
function withoutOtherPlaces(rows: readonly Explained[]): readonly Explained[] {
  const isPlace = ({ meaning, description = '' }: Explained): boolean =>
    meaning === 'present' && saysPlace(fold(description));
  const isElsewhere = rows.some((row) => row.meaning === 'present' && !isPlace(row));
  return isElsewhere ? rows.map((row) => (isPlace(row) ? { ...row, meaning: 'unclear' } : row)) : rows;
}

const asSaid = ({ meaning, minutes: time }: Explained): MarkReadingOfSheet =>
  time === undefined ? readingOf(meaning) : present(time);

/** Most of them explain nothing. */
const legendsOf = (all: readonly (readonly Explained[])[]): readonly Legend[] =>
  all.filter((rows) => rows.length > 0).map(legendOf);

/** Gives a mark that could not be understood by itself, times that contradict each other among them, what legends or answers say of it. */
export function explainer(
  legends: readonly (readonly Explained[])[],
): (mark: string, reading: MarkReadingOfSheet) => MarkReadingOfSheet {
  const known = legendsOf(legends);
  return (mark, reading) => {
    const said = reading.kind === 'unclear' ? explanationOf(mark, known) : null;
    return said === null ? reading : asSaid(said);
  };
}

/** The reader of a sheet's marks; it looks at all of them first, because a cross beside ticks means another thing than crosses alone. */
export function markReader(counts: readonly MarkCount[], context: MarkContext): MarkReader {
  const legends = legendsOf(context.legends);
  const shape = marksTogether(counts, context, (text) => explanationOf(text, legends)?.meaning ?? null);
  const known = { plain: new Map<CellValue, MarkReadingOfSheet>(), time: new Map<CellValue, MarkReadingOfSheet>() };
  return (value, isTime) => {
    const readings = isTime ? known.time : known.plain;
    const before = readings.get(value);
    if (before) return before;
    const reading = read(value, isTime, shape, legends, context);
    if (readings.size < 10_000) readings.set(value, reading);
    return reading;
  };
}

function read(
  value: CellValue,
  isTime: boolean,
  shape: MarksTogether,
  legends: readonly Legend[],
  context: MarkContext,
): MarkReadingOfSheet {
  const text = typeof value === 'string' ? tidy(value).replace(POINTS, '') : String(value);
  const key = markKey(text);
  const said = explanationOf(text, legends);
  if (said !== null) return asSaid(said);
  if (typeof value === 'boolean') return value ? PRESENT : { kind: 'unclear', why: 'unticked' };
  // Whoever came or left at that time was there; where no words say so, it may yet be something else.
  if (shape.areMoments && context.momentsAreSaid && isAmongMoments(value, isTime)) return PRESENT;
  if (shape.areMoments && momentOf(value, isTime) !== null) return { kind: 'unclear', why: 'ambiguous' };
  const number = numberOf(value);
  if (number !== null && !isTime) return readNumber(number, value, shape, context);
  if (typeof value === 'number') return readClock(value);
  // "P?": whoever wrote it did not know.
  if (/[^?\s]\s*\?+$/.test(text)) return { kind: 'unclear', why: 'ambiguous' };
  const readMark = (mark: string): MarkReadingOfSheet => read(mark, false, shape, legends, context);
  return (
    severalActivities(text, legends) ??
    presenceWithHours(text, readMark) ??
    tickWithTime(text, readMark) ??
    absenceWithNote(text, readMark) ??
    latenessInMinutes(text, legends) ??
    hoursWithNote(text, shape) ??
    readText(text, key, shape, context)
  );
}

/** "T,U", where a legend explains both: whoever took part in two activities was there, too. */
function severalActivities(text: string, legends: readonly Legend[]): MarkReadingOfSheet | null {
  const parts = text.split(/\s*[,;/+&]\s*/);
  const areMarks = parts.length > 1 && parts.every((part) => /^\p{L}{1,4}$/u.test(part));
  const told = areMarks ? parts.map((part) => explanationOf(part, legends)) : [];
  const isThere = (said: Explained | null): boolean => said?.meaning === 'present' && said.minutes === undefined;
  return told.length > 0 && told.every(isThere) ? PRESENT : null;
}

/** "L 6 min", "Z2min". Whoever came an hour late or later was there for less than was planned: how much of it, is asked. */
const WITH_MINUTES = /^(\p{L}{1,8}) ?[(–-]? ?(\d{1,2}) ?(?:m|min|mins|minut[aei]?|minutes?|')\.?\)?$/iu;

/** Minutes behind a mark that is explained as late are of the lateness: the mark means what it means without them. */
function latenessInMinutes(text: string, legends: readonly Legend[]): MarkReadingOfSheet | null {
  const [, mark = '', late = ''] = WITH_MINUTES.exec(text) ?? [];
  const said = mark === '' || Number(late) >= 60 ? null : explanationOf(mark, legends);
  return said !== null && speaksOfLateness(fold(said.description ?? '')) ? readingOf(said.meaning) : null;
}

/** "N - ni javil", "B (eBOL)"; behind a P a note may say that somebody left early, and "A - attended" contradicts itself. */
function absenceWithNote(text: string, read: (mark: string) => MarkReadingOfSheet): MarkReadingOfSheet | null {
  const [, mark, note = ''] = /^(\p{L}{1,2})(?:\s*\(|\s*[-–:]\s+)(\p{L}.*?)\)?$/u.exec(text) ?? [];
  const told = mark === undefined || meaningOfExplanation(fold(note)) === 'present' ? null : read(mark);
  return told?.kind === 'absence' ? told : null;
}

/** "P 4", "P/3,5", "4P": there, and for how long. "P4" may be a code of its own. */
const WITH_HOURS =
  /^(?:(?<mark>\p{L}{1,3})(?:\s*[/(–-]\s*|\s+)(?<hours>\d[\d.,:]*\s*(?:h|ura?|ure)?)\)?|(?<first>\d[\d.,:]*)\s*(?:h\s*)?(?<behind>\p{L}))$/u;

function presenceWithHours(text: string, read: (mark: string) => MarkReadingOfSheet): MarkReadingOfSheet | null {
  const parts = WITH_HOURS.exec(text)?.groups;
  const mark = parts?.['mark'] ?? parts?.['behind'];
  // "2x" says how often.
  if (mark === undefined || TICKS.has(mark)) return null;
  const told = read(mark);
  const hours = readHours(parts?.['hours'] ?? parts?.['first'] ?? '');
  return told.kind === 'present' && told.minutes === null && hours.kind === 'minutes' ? present(hours.minutes) : null;
}

const TICK_AND_NOTE = /^([^\p{L}\p{N}\s(]|[xv1])\s*[(,–-]?\s*(\p{L}.*?)\)?$/iu;
const FOR_A_PART =
  /^(?:(?:do|od|ob|po|prisla?|prisel|odsla?|odsel|until|till|from|since) (?:ob |at )?\d{1,2}(?: \d{2})?(?: ?(?:h|uri|ure))?|(?:(?:malo|prej|prisla?|prisel|odsla?|odsel|left|came|domov) )*(?:pozno|pozneje|kasneje|prej|predcasno|domov|early|late))$/;

/** "x do 17h", "✓ pozno", "x odšel prej": there, if not for the whole time. */
function tickWithTime(text: string, read: (mark: string) => MarkReadingOfSheet): MarkReadingOfSheet | null {
  const [, mark = '', note = ''] = TICK_AND_NOTE.exec(text) ?? [];
  const folded = fold(note);
  // "x zamuda 1 h": of so much it is asked whether it counts.
  const isLate = speaksOfLateness(folded) && !/(^|[ \d])(h|ur[aeoi]?|hours?)( |$)/.test(folded);
  if (mark === '' || !(FOR_A_PART.test(folded) || isLate)) return null;
  return read(mark).kind === 'present' ? PRESENT : null;
}

/**
 * "2 h – priprava gradiva", where all marks are so: for how long, and at what. Leave is nothing that somebody came for; among
 * other marks "4 h – zdravnik" may as well be how long somebody was away.
 */
function hoursWithNote(text: string, { areNotedHours }: MarksTogether): MarkReadingOfSheet | null {
  const noted = areNotedHours ? hoursBeforeNote(text) : null;
  const hours = readHours(noted?.hours ?? '');
  if (noted === null || hours.kind !== 'minutes') return null;
  const folded = fold(noted.note);
  const isLeave = isOfAbsence(folded) || (meaningOfExplanation(folded) ?? 'present') !== 'present';
  return isLeave ? { kind: 'unclear', why: 'ambiguous' } : present(hours.minutes);
}

/** A legend that leaves a mark open (late? absent with or without an excuse?) yields to one that does not. */
function explanationOf(mark: string, legends: readonly Legend[]): Explained | null {
  if (legends.length === 0) return null;
  const own = explanationsOf(mark, legends);
  const other = own.length > 0 ? null : otherPoint(mark);
  const all = other === null ? own : explanationsOf(other, legends);
  return all.find(({ meaning }) => meaning !== 'unclear' && meaning !== 'absent') ?? all[0] ?? null;
}

function explanationsOf(mark: string, legends: readonly Legend[]): Explained[] {
  const key = markKey(mark);
  return legends.flatMap((legend) => legend(mark, key) ?? []);
}

/** "praz." is "praz" in the legend, and the other way round; null for what is no short word: a single letter with a point may number something. */
const otherPoint = (mark: string): string | null =>
  /^\p{L}{2,}\.$/u.test(mark) ? mark.slice(0, -1) : /^\p{L}{2,5}$/u.test(mark) ? `${mark}.` : null;
