import fc from 'fast-check';
import { aParticipant, aRegister, attended, suspension } from '../../test/registers';
import { addDays, date } from '../programme/calendar';
import { factsOf } from './facts';

const participants = [aParticipant(), aParticipant({ id: 'U002' })];

describe('the attendance of a register', () => {
  const attendance = [
    attended('U001', '2020-09-09', 'N'),
    attended('U001', '2020-09-07', '4'),
    attended('U002', '2020-09-07', 'P'),
    attended('U001', '2020-09-07', 'B'),
    attended('U009', '2020-09-07', 'P'),
    attended('', '2020-09-08', 'P', { name: 'Tone Tujec' }),
    attended('U001', '2020-09-08', 'P', { date: null }),
  ];
  const facts = factsOf(aRegister({ participants, attendance }));

  test('is each person’s by date, one record a day: the uppermost', () => {
    expect(facts.attendanceOf('U001').map(({ mark }) => mark)).toEqual(['4', 'N']);
    expect(facts.attendanceOn('U001', date('2020-09-07'))?.mark).toBe('4');
    expect(facts.attendanceOn('U001', date('2020-09-08'))).toBeNull();
  });

  test('leaves nothing out: what counts, what repeats, what is nobody’s, what has no day', () => {
    expect(facts.duplicates.map(({ mark }) => mark)).toEqual(['B']);
    expect(facts.unplaced.map(({ participant }) => participant).sort()).toEqual(['', 'U009']);
    expect(facts.undated.map(({ participant }) => participant)).toEqual(['U001']);
  });
});

test('every record is counted exactly once, in whatever order they come', () => {
  const record = fc.record({
    id: fc.constantFrom('U001', 'U002', 'U009', ''),
    day: fc.integer({ min: 0, max: 20 }).map((days) => addDays(date('2020-09-07'), days)),
    isDated: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 60 }), (records) => {
      const attendance = records.map(({ id, day, isDated }) => attended(id, day, 'P', isDated ? {} : { date: null }));
      const facts = factsOf(aRegister({ participants, attendance }));
      const counted = ['U001', 'U002'].flatMap((id) => [...facts.attendanceOf(id)]);
      const all = [...counted, ...facts.duplicates, ...facts.unplaced, ...facts.undated];
      expect(all.map(({ at }) => at.row).sort((a, b) => a - b)).toEqual(records.map((_, index) => 4 + index));
      for (const { participant, date: day, at } of counted)
        expect(facts.attendanceOn(participant, day)?.at.row).toBe(at.row);
    }),
  );
});

test.each([
  ['2020-09-07', 240, 'I'],
  ['2020-09-10', 0, 'I'],
  ['2020-10-05', 360, 'II'],
  ['2020-12-25', 0, 'II'],
  ['2020-08-10', 0, null],
])('%s has %d planned minutes, module %s', (day, planned, module) => {
  const found = factsOf(aRegister()).day(date(day));
  expect([found.planned, found.module?.name ?? null]).toEqual([planned, module]);
});

test('a person is suspended by the mark or by a row of Mirovanja, and either suffices', () => {
  const attendance = [attended('U001', '2020-09-07', 'MIR')];
  const facts = factsOf(aRegister({ attendance, suspensions: [suspension('U001', '2020-09-14', '2020-09-15')] }));
  const days = ['2020-09-07', '2020-09-08', '2020-09-14', '2020-09-15', '2020-09-16'].map(date);
  expect(days.map((day) => facts.isSuspended('U001', day))).toEqual([true, false, true, true, false]);
  expect(days.map((day) => facts.isSuspendedByRow('U001', day))).toEqual([false, false, true, true, false]);
});
