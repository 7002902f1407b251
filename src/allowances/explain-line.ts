/** Why this amount: the days, hours, parameter rows and source cells behind a line, as data. */
import { fullAddress } from '../sheet/address';
import type { MarkReading } from '../programme/mark';
import { isConfirmed } from '../programme/parameters-in-force';
import { cents, type Cents, type IsoDate, type IsoWeek } from '../programme/units';
import { cellOf } from '../register/row';
import type { ParameterRow, Participant } from '../register/records';
import type { DayEarning } from './day-earning';
import { isPaid, nearerDistance, type Travel } from './travel';
import type { WeekEarning } from './week-earning';
import type { WeekLine } from './week-result';

/** Where a figure comes from. */
export interface SourcedMinutes {
  readonly minutes: number;
  /** `'September 2020'!F7` */
  readonly cell: string;
}

export interface DayExplanation {
  readonly date: IsoDate;
  /** The mark of the attendance list as written; null where there is none. */
  readonly mark: string | null;
  readonly reading: MarkReading['kind'] | null;
  readonly group: SourcedMinutes | null;
  readonly individual: readonly SourcedMinutes[];
  readonly paidMinutes: number | null;
  /** Euros per hour. */
  readonly rewardPerHour: number | null;
  /** Euros; 0 where the meal's hours were not reached. */
  readonly meal: number | null;
  readonly mealFromMinutes: number | null;
  readonly travel: TravelExplanation | null;
}

export interface TravelExplanation {
  readonly kind: Travel['kind'];
  /** One way, of the nearer residence. */
  readonly kilometres: number | null;
  readonly directions: number | null;
  readonly perKilometre: number | null;
  readonly ticket: number | null;
  /** Euros of the day, before rounding. */
  readonly euros: number;
  /** What Udeleženci says of the way: the ticket, the kilometres of the nearer residence, or the free transport. */
  readonly cell: string;
}

export interface CorrectionExplanation {
  readonly week: IsoWeek;
  readonly differenceCents: Cents;
  /** The line in the ledger; null where the week had none for the person. */
  readonly ledger: string | null;
  /** The cells of the week's attendance as it stands now. */
  readonly cells: readonly string[];
}

export interface LineExplanation {
  readonly days: readonly DayExplanation[];
  readonly parameters: readonly {
    readonly parameter: string;
    readonly validFrom: IsoDate | null;
    readonly value: string | number | boolean;
    readonly unit: string;
    /** False where the office has not confirmed the row. */
    readonly isConfirmed: boolean;
    readonly cell: string;
  }[];
  readonly corrections: readonly CorrectionExplanation[];
  /** What the last line could not take back. */
  readonly carriedCents: Cents;
}

/** Empty lists where a closed week's attendance has changed since: the snapshot alone remains. */
export function explainLine(line: WeekLine): LineExplanation {
  const days = line.earning?.days ?? [];
  const rows = new Set<ParameterRow>(days.flatMap((day) => day.used));
  return {
    days: line.earning === null ? [] : explainDays(line.earning),
    parameters: [...rows].map((row) => ({
      parameter: row.parameter,
      validFrom: row.validFrom,
      value: row.value,
      unit: row.unit,
      isConfirmed: isConfirmed(row),
      cell: fullAddress(cellOf(row.at, 'Vrednost')),
    })),
    corrections: (line.correction?.differences ?? []).map(({ week, differenceCents, row, earning }) => ({
      week,
      differenceCents,
      ledger: row === null ? null : fullAddress(cellOf(row.record.at, 'Skupaj')),
      cells: earning.days.flatMap(cellsOfDay),
    })),
    carriedCents: line.correction?.carriedCents ?? cents(0),
  };
}

const explainDays = ({ person, days }: WeekEarning): DayExplanation[] => days.map((day) => explainDay(day, person));

function explainDay(day: DayEarning, person: Participant): DayExplanation {
  const { attendance, rates } = day;
  return {
    date: day.date,
    mark: attendance?.mark ?? null,
    reading: attendance?.reading.kind ?? null,
    group: attendance === null ? null : { minutes: day.groupMinutes, cell: cellOfMark(attendance) },
    individual: day.individual.map((session) => ({
      minutes: session.minutes ?? 0,
      cell: fullAddress(cellOf(session.at, 'Ure')),
    })),
    paidMinutes: day.paidMinutes,
    rewardPerHour: rates === null ? null : euros(rates.rewardPerHour),
    meal: rates === null ? null : euros(day.exact.meal),
    mealFromMinutes: rates?.mealFrom ?? null,
    travel: day.travel === null ? null : explainTravel(day.travel, day, person),
  };
}

function explainTravel(travel: Travel, { rates }: DayEarning, person: Participant): TravelExplanation {
  const byDistance = travel.kind === 'kilometres' ? rates : null;
  return {
    kind: travel.kind,
    kilometres: travel.kind === 'kilometres' ? travel.distance / 1000 : null,
    directions: byDistance?.directions ?? null,
    perKilometre: byDistance === null ? null : euros(byDistance.perKilometre),
    ticket: travel.kind === 'ticket' ? euros(travel.ticket) : null,
    euros: isPaid(travel) ? travel.exact / 1_000_000_000 : 0,
    cell: fullAddress(cellOf(person.at, wayColumn(travel, person))),
  };
}

function wayColumn(
  travel: Travel,
  person: Participant,
): 'Brezplačni prevoz' | 'Vozovnica na dan' | 'Km stalno' | 'Km začasno' {
  if (travel.kind === 'free') return 'Brezplačni prevoz';
  if (travel.kind === 'ticket') return 'Vozovnica na dan';
  const isTemporary = person.temporaryDistance !== null && nearerDistance(person) !== person.permanentDistance;
  return isTemporary ? 'Km začasno' : 'Km stalno';
}

const euros = (micro: number): number => micro / 1_000_000;

/** The cell of the mark in the working sheet, else in the register. */
const cellOfMark = (record: NonNullable<DayEarning['attendance']>): string =>
  fullAddress(record.source ?? cellOf(record.at, 'Oznaka'));

/** The cells that speak of a day's presence. */
export const cellsOfDay = ({ attendance, individual }: DayEarning): string[] => [
  ...(attendance === null ? [] : [cellOfMark(attendance)]),
  ...individual.map((session) => fullAddress(cellOf(session.at, 'Ure'))),
];
