import { absence, aParticipant, aRegister, attended, attendedAt, individualWork } from '../../test/registers';
import { date } from '../programme/calendar';
import { minutes } from '../programme/units';
import type { UnknownPerson } from '../register/source';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';
import { personUnknown } from './person-unknown';

const NAME_CELL = { sheet: 'September 2020', cell: 'B9' };
const stranger = { ...attendedAt("'September 2020'!F9", '', '2020-09-08', 'X?'), name: 'Tone Tujec' };
/** @param days of its sheet */
const unknownPerson = (name: string, candidates: number, ...days: string[]): UnknownPerson => ({
  ...{ cell: NAME_CELL, name, candidates, others: [] },
  days: days.map(date),
});
const namesake = aParticipant({ id: 'U002', emso: null, birthDate: null });

testRule('person-unknown', {
  valid: [
    { name: 'a known person', register: aRegister({ attendance: [attended('U001', '2020-09-07', 'P')] }) },
    {
      name: 'a row without a name in a sheet where everybody has a row',
      register: aRegister(),
      source: { namelessRows: [{ cell: NAME_CELL, rows: 1, days: [date('2020-09-07')], others: ['U001'] }] },
    },
    { name: 'nobody at all', register: aRegister({ participants: [] }) },
  ],
  invalid: [
    {
      name: 'a name that the register lacks, once, whatever its marks',
      register: aRegister({ attendance: [stranger, { ...stranger, date: null }] }),
      source: { unknownPeople: [unknownPerson('Tone Tujec', 0)] },
      finds: ['none September 2020!B9'],
    },
    {
      name: 'a name that two have',
      register: aRegister({ participants: [aParticipant(), namesake] }),
      source: { unknownPeople: [unknownPerson('Ana Novak', 2)] },
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
      name: 'an ID that nobody has, once for all registers',
      register: aRegister({
        attendance: [attended('U099', '2020-09-07', 'P', { name: 'Tujec Tone' })],
        individual: [individualWork('U099', '2020-09-07', 1, { name: 'Tujec Tone' })],
        absences: [absence('U099', '2020-09-07', '2020-09-07', { name: 'Tujec Tone' })],
      }),
      finds: ['idUnknown Prisotnost!A5'],
    },
    {
      name: 'two IDs that nobody has',
      register: aRegister({ individual: [individualWork('U098', '2020-09-07'), individualWork('U099', '2020-09-07')] }),
      finds: ['idUnknown Individualno delo!A5', 'idUnknown Individualno delo!A6'],
    },
    {
      name: 'the same ID under two names',
      register: aRegister({
        individual: [
          individualWork('U099', '2020-09-07', 1, { name: 'Tujec Tone' }),
          individualWork('U099', '2020-09-07', 1, { name: 'Tujka Tina' }),
        ],
      }),
      finds: ['idUnknown Individualno delo!A5', 'idUnknown Individualno delo!A6'],
    },
    {
      name: 'the ID of a name that has another in Udeleženci',
      register: aRegister({ individual: [individualWork('U099', '2020-09-07', 1, { name: 'Novak Ana' })] }),
      finds: ['idElsewhere Individualno delo!A5'],
    },
    {
      name: 'marks without a name, while somebody has no row in the sheet',
      register: aRegister(),
      source: { namelessRows: [{ cell: NAME_CELL, rows: 1, days: [date('2020-09-07')], others: [] }] },
      finds: ['nameMissing September 2020!B9'],
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
  const source = { unknownPeople: [unknownPerson('Tone Tujec', 0)] };
  const issues = checkRegister(aRegister({ participants: [], modules: [], attendance }), contextOf({ source }));
  expect(issues.map(({ rule }) => rule)).toEqual(['person-unknown']);
});

test('holds the weeks of whose name it is: the row may be theirs', () => {
  const individual = [individualWork('U099', '2020-09-10', 1, { name: 'Novak Ana' })];
  const [issue] = checkRegister(aRegister({ individual }), contextOf(), [personUnknown]);
  expect(issue?.concerns).toEqual([{ participant: 'U001', date: '2020-09-10' }]);
});

test('is silent where the name stands beside an ID that is given twice: that is told there', () => {
  const participants = [aParticipant(), aParticipant({ surname: 'Božičnik', givenName: 'Žan', emso: null })];
  const individual = [individualWork('U002', '2020-09-10', 1, { name: 'Božičnik Žan' })];
  const issues = checkRegister(aRegister({ participants, individual }), contextOf(), [personUnknown]);
  expect(issues).toEqual([]);
});

describe('an unknown name holds the weeks of those whose marks it may have taken', () => {
  const days = ['2020-09-07', '2020-09-08'];
  const ana = aParticipant();
  const other = aParticipant({ id: 'U002', surname: 'Božičnik', givenName: 'Žan', emso: null });
  const bothDays = (participant: string) => days.map((day) => ({ participant, date: day }));

  test.each([
    ['of the only one who has no row', [unknownPerson('Tone Tujec', 0, ...days)], [ana], bothDays('U001')],
    ['of nobody who has a row', [{ ...unknownPerson('Tone Tujec', 0, ...days), others: ['U001'] }], [ana], undefined],
    [
      'of nobody where more people than names have no row',
      [unknownPerson('Tone Tujec', 0, ...days)],
      [ana, other],
      undefined,
    ],
    [
      'of whose name is like it, however many have no row',
      [unknownPerson('Novvak Ana', 0, ...days)],
      [ana, other],
      bothDays('U001'),
    ],
    [
      'of both who have the name',
      [unknownPerson('Novak Ana', 2, ...days)],
      [ana, { ...other, surname: 'Novak', givenName: 'Ana' }],
      [...bothDays('U001'), ...bothDays('U002')],
    ],
    [
      'of nobody on other days than those of the sheet',
      [unknownPerson('Tone Tujec', 0, '2020-09-12')],
      [ana],
      undefined,
    ],
  ])('%s', (_whose, unknownPeople, participants, expected) => {
    const [issue] = checkRegister(aRegister({ participants }), contextOf({ source: { unknownPeople } }), [
      personUnknown,
    ]);
    expect(issue?.concerns).toEqual(expected);
  });

  test('but not for a day whose mark stands elsewhere', () => {
    const attendance = [attended('U001', '2020-09-07', 'P')];
    const source = { unknownPeople: [unknownPerson('Tone Tujec', 0, ...days)] };
    const [issue] = checkRegister(aRegister({ attendance }), contextOf({ source }), [personUnknown]);
    expect(issue?.concerns).toEqual([{ participant: 'U001', date: '2020-09-08' }]);
  });
});
