/** What `week --json` prints of a week: the contract's shape, cents and minutes, and beside it why each amount is what it is. */
import { explainLine, type LineExplanation } from './explain-line';
import type { HeldLine, WeekLine, WeekResult } from './week-result';

export interface LineJson {
  readonly participant: string;
  readonly name: string;
  readonly minutesByDay: Readonly<Record<string, number>>;
  /** null in a held line whose money is not known: a parameter is missing. */
  readonly paidMinutes: number | null;
  readonly rewardCents: number | null;
  readonly mealDays: number | null;
  readonly mealCents: number | null;
  readonly travelDays: number | null;
  readonly travelCents: number | null;
  readonly correctionCents: number;
  readonly totalCents: number | null;
  /** Why this amount: days, hours, rates and source cells. */
  readonly explanation: LineExplanation;
}

export interface WeekJson {
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly LineJson[];
  /** `why`: ids of the rules, parted by commas. */
  readonly held: readonly (LineJson & { readonly why: string })[];
  readonly excluded: readonly { readonly participant: string; readonly name: string; readonly why: string }[];
  readonly totalCents: number;
  /** Names of parameters of which the lines used an unconfirmed row. */
  readonly unconfirmed: readonly string[];
  /** Day on which the week was closed. */
  readonly closedOn: string | null;
}

export function weekJson(result: WeekResult): WeekJson {
  return {
    week: result.week,
    from: result.from,
    to: result.to,
    lines: result.lines.map(lineJson),
    held: result.held.map(heldJson),
    excluded: result.excluded.map(({ participant, name, why }) => ({ participant, name, why })),
    totalCents: result.totalCents,
    unconfirmed: [...new Set(result.unconfirmed.map(({ parameter }) => parameter))],
    closedOn: result.closedOn,
  };
}

function lineJson(line: WeekLine): LineJson {
  return {
    participant: line.participant,
    name: line.name,
    minutesByDay: Object.fromEntries(line.minutesByDay),
    paidMinutes: line.paidMinutes,
    rewardCents: line.rewardCents,
    mealDays: line.mealDays,
    mealCents: line.mealCents,
    travelDays: line.travelDays,
    travelCents: line.travelCents,
    correctionCents: line.correctionCents,
    totalCents: line.totalCents,
    explanation: explainLine(line),
  };
}

function heldJson({ line, isComputed, why }: HeldLine): WeekJson['held'][number] {
  const known = { ...lineJson(line), why: why.join(', ') };
  if (isComputed) return known;
  const unknown = {
    paidMinutes: null,
    rewardCents: null,
    mealDays: null,
    mealCents: null,
    travelDays: null,
    travelCents: null,
  };
  return { ...known, ...unknown, totalCents: null };
}
