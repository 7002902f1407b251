/** Single faults to plant in a clean programme, each with all that a check must then find, and no more. */
import { addDays, date, weekdayOf } from '../src/programme/calendar';
import { cents, metres, type IsoWeek } from '../src/programme/units';
import type { Participant } from '../src/register/records';
import { cellOf } from '../src/register/row';
import { NO_SOURCE_FACTS } from '../src/register/source';
import { hours } from './clean-programme';
import {
  below, find, first, markFault, must, P, personFault, plusMark, presence, recordOf, withMark, withPerson, type Fault,
} from './planting'; // prettier-ignore
import { absence, suspension } from './registers';

const SATURDAY = date('2020-10-10');

export const FAULTS: readonly Fault[] = [
  personFault('neither citizen nor resident', 'eligibility-residence', 'Državljanstvo RS', () => ({
    citizen: false,
    permanentResident: false,
  })),
  personFault('no ground', 'eligibility-ground', 'Podlaga', () => ({ ground: null })),
  personFault('no agreement', 'agreement-date', 'Dogovor', () => ({ agreement: null })),
  personFault('an agreement signed too late', 'agreement-date', 'Dogovor', () => ({ agreement: date('2020-11-01') })),
  personFault('no entry', 'inclusion-dates', 'Vstop', () => ({ entry: null })),
  personFault('an entry before the programme', 'inclusion-dates', 'Vstop', () => ({ entry: date('2020-07-01') })),
  personFault('an exit before entry', 'inclusion-dates', 'Izstop', () => ({
    exit: date('2020-09-01'),
    result: 'brez',
    resultDate: date('2020-09-02'),
  })),
  personFault('a wrong EMŠO', 'emso-invalid', 'EMŠO', () => ({ emso: '0101006500007' })),
  personFault('an EMŠO of somebody else', 'emso-mismatch', 'EMŠO', () => ({ emso: '0101006500006' })),
  personFault('a wrong tax number', 'tax-number-invalid', 'Davčna številka', () => ({ taxNumber: '50223055' })),
  personFault('a wrong account', 'iban-invalid', 'TRR', () => ({ iban: 'SI56031001001018518' })),
  personFault('no account', 'iban-missing', 'TRR', () => ({ iban: null })),
  personFault('no travel data', 'travel-data', 'Km stalno', () => ({
    permanentDistance: null,
    temporaryDistance: null,
    ticket: null,
    freeTransport: null,
  })),
  personFault('no briefing', 'safety-briefing', 'Varstvo pri delu', () => ({ safetyBriefing: null })),
  personFault('a late briefing', 'safety-briefing', 'Varstvo pri delu', () => ({ safetyBriefing: date('2021-01-04') })),
  personFault('no education', 'funder-entry-data', 'Izobrazba', () => ({ education: '' })),
  personFault('no birth date', 'funder-entry-data', 'Rojstni datum', () => ({ birthDate: null })),
  personFault('a diagnosis in a note', 'diagnosis-text', 'Opomba', () => ({ note: 'huda depresija' })),
  personFault('an implausible distance', 'travel-data', 'Km stalno', () => ({
    permanentDistance: metres(5_000_000),
    freeTransport: false,
    ticket: null,
  })),
  {
    name: 'the same account twice',
    plant: (register) => {
      const later = must(register.participants[1], 'second participant');
      return {
        register: withPerson(register, later.id, { iban: first(register).iban }),
        finds: [find('iban-shared', later.id, cellOf(later.at, 'TRR'))],
      };
    },
  },
  {
    name: 'a person twice under two names',
    plant: (register) => {
      const again: Participant = { ...first(register), emso: '1211981500126', birthDate: null, sex: null };
      const at = below(register.participants);
      const twin: Participant = { ...again, at, id: 'U900', surname: 'Nowak', birthDate: date('1981-11-12'), sex: 'M' };
      const people = [
        ...withPerson(register, again.id, { emso: again.emso, birthDate: twin.birthDate, sex: 'M' }).participants,
        twin,
      ];
      return {
        register: { ...register, participants: people },
        finds: [find('participant-duplicate', 'U900', cellOf(at, 'EMŠO'))],
      };
    },
  },
  {
    name: 'two people of the same name',
    plant: (register) => {
      const [one, two] = [first(register), must(register.participants[1], 'second participant')];
      return {
        register: withPerson(register, two.id, { surname: one.givenName.toUpperCase(), givenName: one.surname }),
        finds: [find('participant-duplicate', two.id, cellOf(two.at, 'Priimek'))],
      };
    },
  },
  {
    name: 'insurance that ends too early',
    plant: (register) => {
      const person = first(register);
      const day = presence(register, '2020-10-12').date;
      return {
        register: withPerson(register, person.id, { insuredTo: addDays(day, -1) }),
        finds: [find('insurance-module-two', person.id, cellOf(person.at, 'Zavarovanje od'), day)],
      };
    },
  },
  {
    name: 'no result after exit',
    plant: (register) => {
      const gone = must(
        register.participants.find(({ exit }) => exit !== null),
        'person who left',
      );
      return {
        register: withPerson(register, gone.id, { result: '', resultDate: null }),
        finds: [find('funder-result', gone.id, cellOf(gone.at, 'Rezultat'))],
      };
    },
  },
  {
    name: 'a name that the register lacks',
    plant: (register) => {
      const at = { sheet: 'September 2020', cell: 'B40' };
      const { register: more } = plusMark(register, '', date('2020-09-08'), 'P');
      const attendance = more.attendance.map((record) =>
        record.participant === '' ? { ...record, name: 'Tuji Tone' } : record,
      );
      const source = {
        ...NO_SOURCE_FACTS,
        unknownPeople: [{ cell: at, name: 'Tuji Tone', candidates: 0, days: [], others: [] }],
      };
      return { register: { ...more, attendance }, source, finds: [find('person-unknown', null, at)] };
    },
  },
  markFault('a mark that nobody explained', 'mark-unknown', 'X?', { kind: 'unknown' }),
  markFault('more hours than planned', 'hours-over-plan', '7', { kind: 'hours', minutes: hours(7) }),
  markFault('an excused absence without evidence', 'evidence-missing', 'IZ', { kind: 'absence', meaning: 'excused' }),
  {
    name: 'a day without a mark',
    plant: (register) => {
      const record = presence(register);
      const attendance = register.attendance.filter((each) => each.at.row !== record.at.row);
      return {
        register: { ...register, attendance },
        source: {
          ...NO_SOURCE_FACTS,
          blankCells: [{ participant: record.participant, date: record.date, cell: record.source }],
        },
        finds: [find('mark-missing', record.participant, record.source, record.date)],
      };
    },
  },
  {
    name: 'a presence on a Saturday',
    plant: (register) => {
      const { id } = first(register);
      // One day of that week is an absence, so that the week has no day too many.
      const monday = recordOf(
        register,
        must(
          register.attendance.find((each) => each.participant === id && each.date === addDays(SATURDAY, -5)),
          'Monday',
        ),
      );
      const less = withMark(register, monday, { mark: 'N', reading: { kind: 'absence', meaning: 'unexcused' } });
      const { register: more, at } = plusMark(less, id, SATURDAY, 'P');
      return { register: more, finds: [find('not-planned', id, at, SATURDAY)] };
    },
  },
  {
    name: 'a fourth day in a week of module I',
    plant: (register) => {
      const { id } = first(register);
      const monday = date('2020-09-14');
      const attendance = register.attendance.map((record) =>
        record.participant === id && record.date !== null && record.date >= monday && record.date < addDays(monday, 3)
          ? { ...record, mark: 'P', reading: P }
          : record,
      );
      const { register: more, at } = plusMark({ ...register, attendance }, id, addDays(monday, 3), '4');
      return { register: more, finds: [find('days-over-plan', id, at, monday)] };
    },
  },
  {
    name: 'a presence before entry',
    plant: (register) => {
      const { id } = first(register);
      const { register: more, at } = plusMark(register, id, date('2020-09-05'), '4');
      return { register: more, finds: [find('outside-inclusion', id, at, date('2020-09-05'))] };
    },
  },
  {
    name: 'a presence during suspension',
    plant: (register) => {
      const record = presence(register, '2020-12-01');
      const at = below(register.suspensions);
      const row = suspension(record.participant, record.date, record.date, { at });
      return {
        register: { ...register, suspensions: [...register.suspensions, row] },
        finds: [find('during-suspension', record.participant, record.source, record.date)],
      };
    },
  },
  {
    name: 'a presence after today, on a Sunday and after exit',
    plant: (register) => {
      const { id } = first(register);
      const day = date('2021-04-04');
      const { register: more, at } = plusMark(register, id, day, '9');
      return { register: more, finds: [find('future-date', id, at, day)] };
    },
  },
  {
    name: 'two entries for a day',
    plant: (register) => {
      const record = presence(register);
      const { register: more, at } = plusMark(register, record.participant, record.date, 'N');
      return { register: more, finds: [find('duplicate-entry', record.participant, at, record.date)] };
    },
  },
  {
    name: 'a weekday that is not that of its date',
    plant: (register) => {
      const cell = { sheet: 'Oktober 2020', cell: 'F3' };
      const day = date('2020-10-06');
      return {
        register,
        source: { ...NO_SOURCE_FACTS, weekdayMismatches: [{ cell, found: 'sre', date: day, said: 3 }] },
        finds: [find('weekday-mismatch', null, cell, day)],
      };
    },
  },
  {
    name: 'an eighth day of personal leave',
    plant: (register) => {
      const { id } = first(register);
      const days = register.attendance.filter(
        ({ participant, date: day }) =>
          participant === id && day !== null && day >= '2020-10-05' && day <= '2020-11-30',
      );
      const before = register.attendance.filter(
        (each) => each.participant === id && each.mark === 'OO' && each.date !== null && each.date < '2020-12-31',
      );
      const others = days
        .filter((each) => each.mark !== 'OO' && weekdayOf(each.date ?? SATURDAY) === 4)
        .slice(0, 8 - before.length);
      const changed = new Set(others);
      const attendance = register.attendance.map((each) =>
        changed.has(each) ? { ...each, mark: 'OO', reading: { kind: 'absence', meaning: 'excused' } as const } : each,
      );
      const lastRow = below(register.absences).row;
      const rows = others.map((each, index) =>
        absence(id, each.date ?? '', null, { at: { ...below(register.absences), row: lastRow + index } }),
      );
      const all = [...before, ...others]
        .map(({ date: day, source }) => ({ day, source }))
        .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
      const eighth = must(all[7], 'eighth day');
      return {
        register: { ...register, attendance, absences: [...register.absences, ...rows] },
        finds: [find('personal-leave-limit', id, must(eighth.source ?? undefined, 'source'), eighth.day)],
      };
    },
  },
  {
    name: 'a week without individual work',
    plant: (register) => {
      const person = first(register);
      const monday = date('2020-12-07');
      const individual = register.individual.filter(
        (each) =>
          each.participant !== person.id || each.date === null || each.date < monday || each.date > addDays(monday, 6),
      );
      return {
        register: { ...register, individual },
        finds: [find('individual-hour', person.id, cellOf(person.at, 'ID'), monday)],
      };
    },
  },
  {
    name: 'a module that asks for more hours than it has',
    plant: (register) => {
      const row = must(register.modules[0], 'module');
      const modules = register.modules.map((each) =>
        each === row && each.module ? { ...each, module: { ...each.module, minimumMinutes: hours(52) } } : each,
      );
      return { register: { ...register, modules }, finds: [find('module-hours', null, cellOf(row.at, 'Najmanj ur'))] };
    },
  },
  {
    name: 'a parameter that cannot be read',
    plant: (register) => {
      const row = must(
        register.parameters.find(({ parameter }) => parameter === 'nagrada na uro'),
        'reward',
      );
      const parameters = register.parameters.map((each) =>
        each === row ? { ...each, value: 'osemdeset centov' } : each,
      );
      return {
        register: { ...register, parameters },
        finds: [find('parameter-invalid', null, cellOf(row.at, 'Vrednost'))],
      };
    },
  },
  {
    name: 'a parameter that is not confirmed',
    plant: (register) => {
      const row = must(
        register.parameters.find(({ parameter }) => parameter === 'enota plačanega časa'),
        'paid unit',
      );
      const parameters = register.parameters.map((each) => (each === row ? { ...each, confirmed: 'ne' } : each));
      return {
        register: { ...register, parameters },
        finds: [find('parameter-unconfirmed', null, cellOf(row.at, 'Potrjeno'))],
      };
    },
  },
  {
    name: 'a closed week that is worth something else now',
    plant: (register) => {
      const at = { sheet: 'Izplačila', cell: 'A5' };
      const change = {
        week: '2020-W41' as IsoWeek,
        participant: 'U001',
        name: 'Novak Ana',
        differenceCents: cents(-480),
        at,
      };
      return {
        register,
        paidWeekChanges: [change],
        finds: [find('paid-week-changed', 'U001', at, date('2020-10-05'))],
      };
    },
  },
  {
    name: 'too little presence in a module',
    plant: (register) => {
      const person = first(register);
      const parameters = register.parameters.map((each) =>
        each.parameter === 'najmanjša prisotnost v modulu' ? { ...each, value: '1 %' } : each,
      );
      const attendance = register.attendance.map((each) =>
        each.participant === person.id &&
        each.date !== null &&
        each.date >= '2021-02-01' &&
        each.reading.kind !== 'absence'
          ? { ...each, mark: 'N', reading: { kind: 'absence', meaning: 'unexcused' } as const }
          : each,
      );
      return {
        register: { ...register, parameters, attendance },
        finds: [find('minimum-presence', person.id, cellOf(person.at, 'ID'))],
      };
    },
  },
];
