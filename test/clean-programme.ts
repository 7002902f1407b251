/**
 * A whole programme of invented people with nothing wrong in it: 25 people, six months of group work, evidence for each
 * excused absence, an individual hour in each week, exits with results, a suspension. Different for each seed.
 */
import { addDays, date, mondayOf, partsOf } from '../src/programme/calendar';
import type { Module } from '../src/programme/plan';
import { metres, microEuros, minutes, type IsoDate, type Minutes } from '../src/programme/units';
import { displayName } from '../src/register/person-name';
import type {
  AbsenceRecord,
  AttendanceRecord,
  IndividualRecord,
  Participant,
  SuspensionRecord,
} from '../src/register/records';
import type { Register } from '../src/register/register';
import { cellAddress } from '../src/sheet/address';
import {
  absence,
  aParticipant,
  aRegister,
  attended,
  defaultParameterRows,
  individualWork,
  plannedDays,
  suspension,
} from './registers';

export const MONTH_SHEETS = [
  'September 2020', 'Oktober 2020', 'November 2020', 'December 2020', 'Januar 2021', 'Februar 2021', 'Marec 2021',
  'April 2021',
] as const; // prettier-ignore

/** A day after everything, when no result is overdue that the programme lacks. */
export const AFTER = date('2021-03-31');

const SURNAMES = [
  'Novak', 'Horvat', 'Kovačič', 'Krajnc', 'Zupančič', 'Potočnik', 'Mlakar', 'Kos', 'Vidmar', 'Golob', 'Turk', 'Božič', 'Kralj',
] as const; // prettier-ignore
const GIVEN = { F: ['Ana', 'Maja', 'Irena', 'Špela', 'Nika'], M: ['Marko', 'Luka', 'Žan', 'Matej', 'Rok'] } as const;

/** A small generator of the same numbers for the same seed (mulberry32), 0 ≤ x < 1. */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** An EMŠO that holds, for a serial number that gives a check digit. */
function emsoOf(birth: IsoDate, sex: 'M' | 'F', index: number): string {
  const { year, month, day } = partsOf(birth);
  for (let serial = (sex === 'M' ? 0 : 500) + index * 10; ; serial++) {
    const digits = `${two(day)}${two(month)}${String(year).slice(1)}50${String(serial).padStart(3, '0')}`;
    const sum = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce(
      (total, weight, at) => total + weight * Number(digits[at]),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

function taxNumberOf(index: number): string {
  for (let number = 5_000_000 + index * 37; ; number++) {
    const digits = String(number);
    const sum = [8, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    const check = 11 - (sum % 11);
    if (check < 11) return `${digits}${check % 10}`;
  }
}

/** Bank 02036 and an account number, closed by its own two check digits. */
export function ibanOf(index: number): string {
  const account = `02036${String(10_000_000 + index * 7919)}`;
  return `SI56${account}${two(98 - Number((BigInt(account) * 100n) % 97n))}`;
}

function personOf(index: number, random: () => number): Participant {
  const sex = random() < 0.6 ? 'F' : 'M';
  const birthDate = addDays(date('1965-01-01'), Math.floor(random() * 12_000));
  const byTicket = random() < 0.3;
  const free = !byTicket && random() < 0.2;
  return aParticipant({
    id: `U${String(index + 1).padStart(3, '0')}`,
    surname: SURNAMES[index % SURNAMES.length] ?? '',
    givenName: GIVEN[sex][Math.floor(index / SURNAMES.length)] ?? '',
    sex,
    birthDate,
    emso: random() < 0.9 ? emsoOf(birthDate, sex, index) : null,
    taxNumber: taxNumberOf(index),
    iban: ibanOf(index),
    ground: index % 2 === 0 ? 'unemployed' : 'socialAssistance',
    citizen: index % 7 !== 0,
    permanentResident: index % 7 === 0 ? true : null,
    ticket: byTicket ? microEuros(2_600_000) : null,
    freeTransport: free,
    permanentDistance: byTicket || free ? null : metres(Math.floor(random() * 20_000)),
  });
}

export interface CleanProgramme {
  readonly register: Register;
  readonly modules: readonly Module[];
  /** Sheets in workbook order. */
  readonly sheets: readonly string[];
}

export function cleanProgramme(seed: number, size = 25): CleanProgramme {
  const random = numbersOf(seed);
  const empty = aRegister();
  const modules = empty.modules.flatMap(({ module }) => (module ? [module] : []));
  const people: Participant[] = [];
  const attendance: AttendanceRecord[] = [];
  const absences: AbsenceRecord[] = [];
  const individual: IndividualRecord[] = [];
  const suspensions: SuspensionRecord[] = [];
  for (let index = 0; index < size; index++) {
    const leaves = index % 8 === 3;
    const rests = index % 8 === 5;
    const exit = leaves ? addDays(date('2020-12-07'), Math.floor(random() * 30)) : null;
    const rest = { from: date('2020-11-02'), to: date('2020-11-22') };
    const entry = index % 6 === 4 ? date('2020-09-14') : date('2020-09-07');
    const person: Participant = {
      ...personOf(index, random),
      entry,
      agreement: addDays(entry, -Math.floor(random() * 5)),
      safetyBriefing: entry,
      exit,
      exitReason: leaves ? 'zaposlitev' : '',
      result: leaves ? 'zaposlitev' : '',
      resultDate: exit === null ? null : addDays(exit, Math.floor(random() * 29)),
    };
    people.push(person);
    const { id } = person;
    const name = displayName(person);
    if (rests) suspensions.push(suspension(id, rest.from, rest.to, { name }));
    let personalDays = 0;
    for (const module of modules) {
      for (const day of plannedDays(module)) {
        if (day < entry || (exit !== null && day > exit) || day > AFTER) continue;
        if (rests && rest.from <= day && day <= rest.to) {
          // Either suffices: the mark or the row.
          if (random() < 0.5) attendance.push(markOf(id, name, index, day, 'MIR'));
          continue;
        }
        const chance = random();
        const mark =
          chance < 0.75
            ? 'P'
            : chance < 0.9
              ? String(1 + Math.floor(random() * (module.minutesPerDay / 60)))
              : chance < 0.94
                ? 'B'
                : chance < 0.96
                  ? 'OO'
                  : 'N';
        const isPersonal = mark === 'OO' && personalDays >= 3;
        // The second person never misses a day, so that each planned day is held.
        const written = day === entry || isPersonal || index === 1 ? 'P' : mark;
        if (written === 'OO') personalDays += 1;
        attendance.push(markOf(id, name, index, day, written));
        if (written === 'B' || written === 'OO') absences.push(absence(id, day, null, { name }));
      }
      for (let monday = mondayOf(addDays(module.from, 6)); monday <= module.to; monday = addDays(monday, 7)) {
        const friday = addDays(monday, 4);
        const isIncluded = monday >= entry && (exit === null || friday <= exit) && friday <= AFTER;
        if (isIncluded) individual.push(individualWork(id, addDays(monday, Math.floor(random() * 3)), 1, { name }));
      }
    }
  }
  const parameters = defaultParameterRows().map((row) => ({ ...row, confirmed: 'da' }));
  const register = aRegister({ participants: people, attendance, absences, individual, suspensions, parameters });
  return { register, modules, sheets: [...MONTH_SHEETS, ...REGISTER_SHEETS] };
}

const REGISTER_SHEETS = [
  'Program', 'Parametri', 'Oznake', 'Prosti dnevi', 'Udeleženci', 'Prisotnost', 'Individualno delo', 'Odsotnosti',
  'Mirovanja', 'Izplačila', 'Kandidati', 'Tim', 'Dejavnosti', 'Pritožbe',
] as const; // prettier-ignore

/** The mark in the month sheet: a row for each person from row 5, a column for each day from C. */
function markOf(id: string, name: string, index: number, day: IsoDate, mark: string): AttendanceRecord {
  return attended(id, day, mark, {
    name,
    source: { sheet: sheetOf(day), cell: cellAddress(4 + index, 1 + partsOf(day).day) },
  });
}

export function sheetOf(day: IsoDate): string {
  const { year, month } = partsOf(day);
  return MONTH_SHEETS[(year - 2020) * 12 + month - 9] ?? '';
}

/** @param value decimal hours */
export const hours = (value: number): Minutes => minutes(value * 60);
