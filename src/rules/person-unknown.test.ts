import { absence, aParticipant, aRegister, attended, attendedAt, individualWork } from '../../test/registers';
import { minutes } from '../programme/units';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

const NAME_CELL = { sheet: 'September 2020', cell: 'B9' };
const stranger = { ...attendedAt("'September 2020'!F9", '', '2020-09-08', 'X?'), name: 'Tone Tujec' };
const namesake = aParticipant({ id: 'U002', emso: null, birthDate: null });

testRule('person-unknown', {
  valid: [
    { name: 'a known person', register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P')] }) },
    { name: 'nobody at all', register: aRegister({ participants: [] }) },
  ],
  invalid: [
    {
      name: 'a name that the register lacks, once, whatever its marks',
      register: aRegister({ attendance: [stranger, { ...stranger, date: null }] }),
      source: { unknownPeople: [{ cell: NAME_CELL, name: 'Tone Tujec', candidates: 0 }] },
      finds: ['none September 2020!B9'],
    },
    {
      name: 'a name that two have',
      register: aRegister({ participants: [aParticipant(), namesake] }),
      source: { unknownPeople: [{ cell: NAME_CELL, name: 'Ana Novak', candidates: 2 }] },
      finds: ['several September 2020!B9'],
    },
    {
      name: 'a name whose cell nobody knows any more: once, at its first mark',
      register: aRegister({ attendance: [stranger, { ...stranger, source: { sheet: 'September 2020', cell: 'G9' } }] }),
      finds: ['none September 2020!F9'],
    },
    {
      name: 'a name typed into the register that two have',
      register: aRegister({
        participants: [aParticipant(), namesake],
        attendance: [attended('', '2020-09-07', 'P', { name: 'Novak Ana' })],
      }),
      finds: ['several Prisotnost!A5'],
    },
    {
      name: 'an ID that nobody has, in each register',
      register: aRegister({
        attendance: [attended('U099', '2020-09-07', 'P')],
        individual: [individualWork('U099', '2020-09-07')],
        absences: [absence('U099', '2020-09-07')],
      }),
      finds: ['idUnknown Prisotnost!A5', 'idUnknown Individualno delo!A5', 'idUnknown Odsotnosti!A5'],
    },
    {
      name: 'a row without name and ID',
      register: aRegister({ individual: [individualWork('', '2020-09-07', 1, { name: '' })] }),
      finds: ['nobody Individualno delo!A5'],
    },
    {
      name: 'somebody without an ID',
      register: aRegister({ participants: [aParticipant({ id: '' })] }),
      finds: ['idMissing Udeleženci!A5'],
    },
  ],
});

test('silences every other rule on that record', () => {
  const long = { ...stranger, mark: '9', reading: { kind: 'hours', minutes: minutes(540) } as const };
  const attendance = [{ ...stranger, date: null }, stranger, stranger, long];
  const source = { unknownPeople: [{ cell: NAME_CELL, name: 'Tone Tujec', candidates: 0 }] };
  const issues = checkRegister(aRegister({ participants: [], modules: [], attendance }), contextOf({ source }));
  expect(issues.map(({ rule }) => rule)).toEqual(['person-unknown']);
});
