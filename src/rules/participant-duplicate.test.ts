import { aParticipant, aRegister } from '../../test/registers';
import { date } from '../programme/calendar';
import type { Participant } from '../register/records';
import { checkRegister } from './check-register';
import { contextOf } from '../../test/rule-cases';
import { testRule } from '../../test/rule-cases';

const ana = aParticipant();
const other = (change: Partial<Participant>): Participant =>
  aParticipant({ id: 'U002', surname: 'Kos', givenName: 'Eva', emso: null, birthDate: date('1990-01-01'), ...change });
const with2 = (change: Partial<Participant>) => aRegister({ participants: [ana, other(change)] });

testRule('participant-duplicate', {
  valid: [
    { name: 'two different people', register: with2({}) },
    { name: 'two people born on one day', register: with2({ birthDate: ana.birthDate }) },
    {
      name: 'two people with the same wrong EMŠO',
      register: aRegister({ participants: [aParticipant({ emso: '123' }), other({ emso: '123' })] }),
    },
    {
      name: 'two people without names',
      register: aRegister({
        participants: [aParticipant({ surname: '', givenName: '' }), other({ surname: '', givenName: '' })],
      }),
    },
  ],
  invalid: [
    { name: 'the same EMŠO', register: with2({ emso: ana.emso }), finds: ['emso Udeleženci!F6'] },
    {
      name: 'the same EMŠO without its leading zero',
      register: aRegister({ participants: [aParticipant({ emso: '0101006500006' }), other({ emso: '101006500006' })] }),
      finds: ['emso Udeleženci!F6'],
    },
    {
      name: 'the same name and birth date, in another order and spelling',
      register: with2({ surname: 'ANA', givenName: 'novak', birthDate: ana.birthDate }),
      finds: ['nameAndBirthDate Udeleženci!B6'],
    },
    {
      name: 'the same name alone',
      register: with2({ surname: 'Novak', givenName: 'Ana' }),
      finds: ['name Udeleženci!B6'],
    },
    { name: 'the same ID', register: with2({ id: 'U001' }), finds: ['id Udeleženci!A6'] },
    {
      name: 'three rows of one person: each later row once',
      register: aRegister({ participants: [ana, other({ emso: ana.emso }), aParticipant({ id: 'U003' })] }),
      finds: ['emso Udeleženci!F6', 'emso Udeleženci!F7'],
    },
  ],
});

test.each([
  ['error', { emso: ana.emso }],
  ['error', { surname: 'Novak', givenName: 'Ana', birthDate: ana.birthDate }],
  ['warning', { surname: 'Novak', givenName: 'Ana' }],
] as const)('is of severity %s for %o', (severity, change) => {
  const issues = checkRegister(with2(change), contextOf()).filter(({ rule }) => rule === 'participant-duplicate');
  expect(issues.map((issue) => issue.severity)).toEqual([severity]);
});

test('the marks that a repeated row lacks are not told again', () => {
  const rules = checkRegister(with2({ emso: ana.emso }), contextOf({ today: '2020-09-09' })).map(
    ({ rule, participant }) => `${rule} ${participant ?? ''}`,
  );
  expect(rules).toContain('mark-missing U001');
  expect(rules).not.toContain('mark-missing U002');
});
