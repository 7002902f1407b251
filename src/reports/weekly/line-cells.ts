/** The cells of a participant's line: hours as they were present, everything after them by formula. */
import { maskedIban, readIban } from '../../programme/identifiers';
import type { IsoDate } from '../../programme/units';
import { nearerDistance, type WeekLine } from '../../allowances';
import type { PlanCell } from '../../sheet/plan';
import type { Words } from '../../strings';
import { columnLetters } from '../../sheet/address';
import { AT, COLUMNS, type ColumnKey } from './columns';
import {
  hoursFormula,
  kilometresUnitFormula,
  mealDaysFormula,
  mealFormula,
  ratesOfLine,
  rewardFormula,
  totalFormula,
  travelDaysFormula,
  travelFormula,
  type LinePlace,
} from './line-formulas';
import type { RateRows } from './rate-rows';

export interface LineSetting {
  /** The week, Monday to Sunday. */
  readonly dates: readonly IsoDate[];
  readonly rateRows: RateRows;
  readonly isByMinute: boolean;
  readonly words: Words;
}

type Cells = Readonly<Record<ColumnKey, PlanCell>>;

/**
 * @param row 0-based sheet row
 * @param number 1 for the first line
 */
export function lineCells(line: WeekLine, number: number, row: number, setting: LineSetting): PlanCell[] {
  const { dates, words } = setting;
  const days = dates.map((day): PlanCell => {
    const time = line.minutesByDay.get(day);
    return time === undefined ? { style: 'gridHours' } : { value: time / 60, style: 'gridHours' };
  });
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = days;
  const blank: PlanCell = { style: 'gridHours' };
  const cells: Cells = {
    number: { value: number, style: 'gridOrdinal' },
    id: { value: line.participant, style: 'gridCenter' },
    name: { value: line.name, style: 'gridWrapped' },
    monday: monday ?? blank,
    tuesday: tuesday ?? blank,
    wednesday: wednesday ?? blank,
    thursday: thursday ?? blank,
    friday: friday ?? blank,
    saturday: saturday ?? blank,
    sunday: sunday ?? blank,
    ...(line.earning === null ? ledgerFigures(line) : figures(line, row, setting)),
    correction:
      line.correctionCents === 0 ? { style: 'gridMoney' } : { value: line.correctionCents / 100, style: 'gridMoney' },
    total: { formula: totalFormula(row + 1), expected: line.totalCents / 100, style: 'gridMoney' },
    account: { value: accountText(line, words), style: 'gridCenter' },
    signature: { style: 'gridText' },
  };
  return COLUMNS.map(({ key }) => cells[key]);
}

type Figures = Pick<
  Cells,
  'hours' | 'reward' | 'mealDays' | 'meal' | 'travelDays' | 'kilometres' | 'travelUnit' | 'travel'
>;

/** Of a closed week whose attendance has changed since: what the ledger holds, for no formula gives it any more. */
function ledgerFigures(line: WeekLine): Figures {
  return {
    hours: { value: line.paidMinutes / 60, style: 'gridHours' },
    reward: { value: line.rewardCents / 100, style: 'gridMoney' },
    mealDays: { value: line.mealDays, style: 'gridCount' },
    meal: { value: line.mealCents / 100, style: 'gridMoney' },
    travelDays: { value: line.travelDays, style: 'gridCount' },
    kilometres: { style: 'gridHours' },
    travelUnit: { style: 'gridMoney' },
    travel: { value: line.travelCents / 100, style: 'gridMoney' },
  };
}

function figures(line: WeekLine, row: number, setting: LineSetting): Figures {
  const present = setting.dates.filter((day) => line.minutesByDay.has(day));
  if (present.length === 0) return ledgerFigures(line);
  const place: LinePlace = {
    row: row + 1,
    rates: setting.rateRows,
    dayColumns: present.map((day) => columnLetters(AT.monday + setting.dates.indexOf(day))),
    isByMinute: setting.isByMinute,
  };
  return {
    hours: { formula: hoursFormula(place), expected: line.paidMinutes / 60, style: 'gridHours' },
    reward: { formula: rewardFormula(place), expected: line.rewardCents / 100, style: 'gridMoney' },
    mealDays: { formula: mealDaysFormula(place), expected: line.mealDays, style: 'gridCount' },
    meal: { formula: mealFormula(place), expected: line.mealCents / 100, style: 'gridMoney' },
    ...travelCells(line, place, setting.words),
  };
}

type TravelCells = Pick<Cells, 'travelDays' | 'kilometres' | 'travelUnit' | 'travel'>;

function travelCells(line: WeekLine, place: LinePlace, words: Words): TravelCells {
  const { person, travelCents, travelDays } = line;
  const distance = person === null ? null : nearerDistance(person);
  const ticket = person?.ticket ?? 0;
  if (person === null || person.freeTransport === true || (distance === null && ticket === 0)) {
    const why = person?.freeTransport === true ? 'freeTransport' : 'noTravelData';
    return {
      travelDays: { value: 0, style: 'gridCount' },
      kilometres: { style: 'gridHours' },
      travelUnit: { value: words.say(`reports.weekly.${why}`), style: 'gridWrapped' },
      travel: { value: 0, style: 'gridMoney' },
    };
  }
  const unit = ticket > 0 ? { value: ticket / 1_000_000 } : kilometresUnit(line, place, distance ?? 0);
  const expected = travelCents / 100;
  return {
    travelDays: { formula: travelDaysFormula(place, distance !== null), expected: travelDays, style: 'gridCount' },
    kilometres: distance === null ? { style: 'gridHours' } : { value: distance / 1000, style: 'gridHours' },
    travelUnit:
      unit === null
        ? { value: words.say('reports.weekly.byDay'), style: 'gridCenter' }
        : { ...unit, style: 'gridRate' },
    travel: { formula: travelFormula(place, unit !== null), expected, style: 'gridMoney' },
  };
}

/** The day's price by kilometres; null where the rate or the directions change between the line's days. */
function kilometresUnit(line: WeekLine, place: LinePlace, distance: number): PlanCell | null {
  const [first, ...others] = ratesOfLine(line.earning);
  const column = place.dayColumns[0];
  if (first === undefined || column === undefined) return null;
  const changes = others.some(
    ({ perKilometre, directions }) => perKilometre !== first.perKilometre || directions !== first.directions,
  );
  if (changes) return null;
  const expected = (distance * first.directions * first.perKilometre) / 1_000_000_000;
  return { formula: kilometresUnitFormula(place, column), expected };
}

function accountText({ person }: WeekLine, words: Words): string {
  const typed = person?.iban ?? null;
  const reading = typed === null ? null : readIban(typed);
  return reading?.valid === true ? maskedIban(reading.iban) : words.say('reports.weekly.noAccount');
}
