/** Who was there when: the sample's autumn 2020, as the programme's plan has it, with the absences of real life. */
import { addDays, date, datesBetween, partsOf, weekdayOf } from '../../src/programme/calendar';
import type { IsoDate } from '../../src/programme/units';
import { PEOPLE, type SamplePerson } from './people';

export const PROGRAMME_START = date('2020-08-01');
export const FIRST_DAY = date('2020-09-07');
export const LAST_DAY = date('2020-12-31');
const MODULE_TWO_FROM = date('2020-10-05');
const FREE_DAYS = new Set<IsoDate>([date('2020-12-25')]);

/** Planned hours of a day: module I is 4 h on Monday to Wednesday, module II 6 h on Monday to Friday. */
export function plannedHours(day: IsoDate): 0 | 4 | 6 {
  if (day < FIRST_DAY || FREE_DAYS.has(day)) return 0;
  if (day < MODULE_TWO_FROM) return weekdayOf(day) <= 3 && day <= '2020-09-30' ? 4 : 0;
  return weekdayOf(day) <= 5 ? 6 : 0;
}

export interface Absence {
  readonly person: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly mark: 'B' | 'OO' | 'IZ' | 'OD';
  readonly cause: string;
  readonly evidence: IsoDate;
}

/** Excused absences, each with its evidence. */
export const ABSENCES: readonly Absence[] = [
  { person: 'U003', from: date('2020-09-21'), to: date('2020-09-23'), mark: 'B', cause: 'bolniška odsotnost', evidence: date('2020-09-28') },
  { person: 'U006', from: date('2020-10-19'), to: date('2020-10-23'), mark: 'B', cause: 'bolniška odsotnost', evidence: date('2020-10-27') },
  { person: 'U009', from: date('2020-11-12'), to: date('2020-11-12'), mark: 'OO', cause: 'osebne okoliščine (165. člen ZDR-1)', evidence: date('2020-11-13') },
  { person: 'U013', from: date('2020-11-23'), to: date('2020-11-24'), mark: 'IZ', cause: 'vključitev v izobraževanje', evidence: date('2020-11-25') },
  { person: 'U010', from: date('2020-12-07'), to: date('2020-12-09'), mark: 'B', cause: 'bolniška odsotnost', evidence: date('2020-12-14') },
  { person: 'U016', from: date('2020-10-14'), to: date('2020-10-14'), mark: 'OD', cause: 'obravnava na uradu', evidence: date('2020-10-15') },
]; // prettier-ignore

/** Unexcused days. */
const UNEXCUSED: readonly (readonly [person: string, day: IsoDate])[] = [
  ['U002', date('2020-09-16')],
  ['U012', date('2020-10-29')],
  ['U012', date('2020-10-30')],
  ['U014', date('2020-12-03')],
];

/** Mirovanje of one participant. */
export const SUSPENSION = {
  person: 'U015',
  from: date('2020-11-30'),
  to: date('2020-12-18'),
  reason: 'daljša bolezen',
} as const;

/** Days on which someone came late or left early: hours present. */
const SHORTER_DAYS: readonly (readonly [person: string, day: IsoDate, hours: number])[] = [
  ['U001', date('2020-09-14'), 3.5],
  ['U005', date('2020-10-08'), 4.5],
  ['U010', date('2020-10-07'), 3],
  ['U002', date('2020-11-05'), 5.5],
  ['U013', date('2020-12-10'), 2],
];

/** What a person's day holds, before anybody wrote it down: hours present, a mark of absence, or nothing. */
export function attended(person: SamplePerson, day: IsoDate): number | string | null {
  const planned = plannedHours(day);
  const from = person.entry ?? FIRST_DAY;
  if (planned === 0 || day < from || (person.exit !== undefined && day > person.exit)) return null;
  if (person.id === SUSPENSION.person && SUSPENSION.from <= day && day <= SUSPENSION.to) return 'MIR';
  const absence = ABSENCES.find((one) => one.person === person.id && one.from <= day && day <= one.to);
  if (absence) return absence.mark;
  if (UNEXCUSED.some(([id, missed]) => id === person.id && missed === day)) return 'N';
  return SHORTER_DAYS.find(([id, short]) => id === person.id && short === day)?.[2] ?? planned;
}

export interface IndividualHour {
  readonly person: SamplePerson;
  readonly day: IsoDate;
  readonly content: string;
}

const CONTENTS = [
  'individualni načrt',
  'razgovor o ciljih',
  'iskanje zaposlitve',
  'urejanje dokumentov',
  'podpora pri težavah',
];

/** One hour of individual work per person and week, on the person's weekday; skipped while the person is away. */
export function individualHours(): IndividualHour[] {
  const mondays = datesBetween(FIRST_DAY, date('2020-12-21')).filter((day) => weekdayOf(day) === 1);
  return mondays.flatMap((monday, week) =>
    PEOPLE.flatMap((person, index) => {
      const day = addDays(monday, partsOf(monday).month === 9 ? 3 : index % 4);
      const away = person.id === SUSPENSION.person && SUSPENSION.from <= day && day <= SUSPENSION.to;
      const absent = typeof attended(person, day) === 'string';
      const included = day >= (person.entry ?? FIRST_DAY) && (person.exit === undefined || day <= person.exit);
      if (!included || away) return [];
      const content = CONTENTS[(index + week) % CONTENTS.length] ?? '';
      return [{ person, day: absent ? addDays(monday, 4) : day, content }];
    }),
  );
}
