/** The module plan of a new programme as somebody types it: a line for each module, in the order in which they run. */
import type { ModuleDesign } from './curriculum';
import { textKey } from './text-key';
import { minutes, type Minutes } from './units';
import { readWeekdays, weekdaysText } from './weekdays';

/** What is wrong with lines of the plan; lines are counted from 1, blank ones too. */
export interface ModuleLineProblem {
  /**
   * parts: not name, hours a day, weekdays and least hours; hoursPerDay, weekdays, minimum, individual: what stands there is
   * none; doubled: these lines have the same name; none: there is no line.
   */
  readonly kind: 'parts' | 'hoursPerDay' | 'weekdays' | 'minimum' | 'individual' | 'doubled' | 'none';
  readonly lines: readonly number[];
}

export interface ModuleLines {
  /** To be used only where there are no problems: their lines are not in it. */
  readonly modules: readonly ModuleDesign[];
  readonly problems: readonly ModuleLineProblem[];
}

const SEPARATOR = /[;\t]/;
const DECIMAL = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:h|ur|ura|ure|uri)?$/;
const HOURS_OF_DAY = 24;
const HOURS_OF_WEEK = 168;
const MOST_HOURS = 5000;

/** A line as {@link readModuleLines} reads it: `II; 6; pon,tor,sre,čet,pet; 480; 1`. */
export const moduleLine = (design: ModuleDesign): string =>
  [
    design.name,
    hoursText(design.minutesPerDay),
    weekdaysText(design.weekdays),
    hoursText(design.minimumMinutes),
    hoursText(design.individualMinutesPerWeek),
  ].join('; ');

/** Name; hours of group work a day; weekdays; least hours of group work; hours of individual work a week (blank = none). */
export function readModuleLines(text: string): ModuleLines {
  const modules: ModuleDesign[] = [];
  const linesOf = new Map<string, number[]>();
  const wrong = new Map<ModuleLineProblem['kind'], number[]>();
  const note = (kind: ModuleLineProblem['kind'], line: number): void =>
    void wrong.set(kind, [...(wrong.get(kind) ?? []), line]);
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') {
      note(read, index + 1);
      continue;
    }
    modules.push(read);
    const key = textKey(read.name);
    linesOf.set(key, [...(linesOf.get(key) ?? []), index + 1]);
  }
  const problems: ModuleLineProblem[] = [...wrong].map(([kind, lines]) => ({ kind, lines }));
  for (const lines of linesOf.values()) if (lines.length > 1) problems.push({ kind: 'doubled', lines });
  if (modules.length === 0 && problems.length === 0) problems.push({ kind: 'none', lines: [] });
  return { modules, problems };
}

function readLine(line: string): ModuleDesign | ModuleLineProblem['kind'] {
  const parts = line.split(SEPARATOR).map((part) => part.trim());
  const [name = '', perDay = '', days = '', least = '', individual = ''] = parts;
  if (parts.length < 4 || parts.length > 5 || name === '') return 'parts';
  const minutesPerDay = hoursOf(perDay, HOURS_OF_DAY);
  if (minutesPerDay === null || minutesPerDay === 0) return 'hoursPerDay';
  const weekdays = readWeekdays(days);
  if (weekdays === null) return 'weekdays';
  const minimumMinutes = hoursOf(least, MOST_HOURS);
  if (minimumMinutes === null || minimumMinutes === 0) return 'minimum';
  const individualMinutesPerWeek = individual === '' ? minutes(0) : hoursOf(individual, HOURS_OF_WEEK);
  if (individualMinutesPerWeek === null) return 'individual';
  return { name, minutesPerDay, weekdays, minimumMinutes, individualMinutesPerWeek };
}

/** Whole minutes; null for what is no number of hours, or more than `most`. */
function hoursOf(text: string, most: number): Minutes | null {
  const written = DECIMAL.exec(textKey(text))?.[1];
  const hours = written === undefined ? null : Number(written.replace(',', '.'));
  return hours === null || hours > most ? null : minutes(Math.round(hours * 60));
}

const hoursText = (time: Minutes): string => String(Math.round((time / 60) * 100) / 100).replace('.', ',');
