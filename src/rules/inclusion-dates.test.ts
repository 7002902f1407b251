import { aParticipant, aRegister, aSettings, attended, placeIn } from '../../test/registers';
import { date } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import { checkRegister } from './check-register';
import { contextOf } from '../../test/rule-cases';
import { testRule } from '../../test/rule-cases';

/** The programme lasts from 3 August 2020 to 2 April 2021. */
const person = (entry: IsoDate | null, exit: IsoDate | null = null) =>
  aRegister({ participants: [aParticipant({ entry, exit })] });

testRule('inclusion-dates', {
  valid: [
    { name: 'an entry without exit', register: person(date('2020-09-07')) },
    { name: 'the first and the last day', register: person(date('2020-08-03'), date('2021-04-02')) },
    { name: 'entry and exit on one day', register: person(date('2020-09-07'), date('2020-09-07')) },
    {
      name: 'any date while the phases are not given',
      register: aRegister({
        settings: aSettings({ phases: [] }),
        participants: [aParticipant({ entry: date('2019-01-01') })],
      }),
    },
  ],
  invalid: [
    { name: 'a blank entry', register: person(null), finds: ['entryMissing Udeleženci!O5'] },
    {
      name: 'the day before the programme',
      register: person(date('2020-08-02')),
      finds: ['entryOutside Udeleženci!O5'],
    },
    {
      name: 'the day after the programme',
      register: person(date('2020-09-07'), date('2021-04-03')),
      finds: ['exitOutside Udeleženci!P5'],
    },
    {
      name: 'an exit before entry',
      register: person(date('2020-09-07'), date('2020-09-06')),
      finds: ['exitBeforeEntry Udeleženci!P5'],
    },
    {
      name: 'an unreadable entry, told as such',
      register: aRegister({
        participants: [
          aParticipant({
            entry: null,
            at: { ...placeIn('participants'), unreadable: [{ column: 'Vstop', found: 'jeseni' }] },
          }),
        ],
      }),
      finds: ['unreadableDate Udeleženci!O5'],
    },
    {
      name: 'a phase that cannot be read: then nobody is outside',
      register: aRegister({
        settings: aSettings({
          phases: [],
          asTyped: { faza_1_od: 'avgusta' },
          asTypedAt: { faza_1_od: { sheet: 'Program', cell: 'B6' } },
        }),
        participants: [aParticipant({ entry: date('2019-01-01') })],
      }),
      finds: ['settingUnreadable Program!B6'],
    },
  ],
});

test('silences outside-inclusion and mark-missing of that person, and no other rule', () => {
  const participants = [aParticipant({ entry: null })];
  const attendance = [attended('U001', '2020-09-01', '4'), attended('U001', '2020-09-07', '9')];
  const issues = checkRegister(aRegister({ participants, attendance }), contextOf());
  const rules = new Set(issues.map(({ rule }) => rule));
  expect(rules).toContain('inclusion-dates');
  expect(rules).toContain('hours-over-plan');
  expect(rules).not.toContain('outside-inclusion');
  expect(rules).not.toContain('mark-missing');
});
