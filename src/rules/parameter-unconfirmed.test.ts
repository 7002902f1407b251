import {
  aParameter,
  aParticipant,
  aRegister,
  attended,
  defaultParameterRows,
  individualWork,
} from '../../test/registers';
import { date } from '../programme/calendar';
import { metres, microEuros } from '../programme/units';
import type { Participant } from '../register/records';
import type { Register } from '../register/register';
import { testRule } from '../../test/rule-cases';

const confirmed = defaultParameterRows().map((row) => ({ ...row, confirmed: 'Irena Vidmar, 1. 9. 2020' }));
const rowOf = (name: string): string =>
  `unconfirmed Parametri!F${confirmed.findIndex(({ parameter }) => parameter === name) + 5}`;
/** All confirmed but the named ones. */
const but = (names: readonly string[], change: Partial<Register> = {}): Register =>
  aRegister({
    attendance: [attended('U001', '2020-09-07', 'P')],
    parameters: confirmed.map((row) => (names.includes(row.parameter) ? { ...row, confirmed: 'ne' } : row)),
    ...change,
  });
const person = (change: Partial<Participant>) => ({ participants: [aParticipant(change)] });

testRule('parameter-unconfirmed', {
  valid: [
    { name: 'everything confirmed', register: but([]) },
    { name: 'no money computed', register: but(['nagrada na uro'], { attendance: [] }) },
    {
      name: 'an absence alone',
      register: but(['nagrada na uro'], { attendance: [attended('U001', '2020-09-07', 'B')] }),
    },
    {
      name: 'kilometres where all have tickets',
      register: but(['kilometrina', 'smeri prevoza'], person({ ticket: microEuros(1_300_000) })),
    },
    {
      name: 'kilometres where all live near',
      register: but(['kilometrina', 'smeri prevoza'], person({ permanentDistance: metres(999) })),
    },
    {
      name: 'the least distance where transport is free',
      register: but(['prevoz od km'], person({ freeTransport: true })),
    },
    {
      name: 'the meal of somebody who came for an hour',
      register: but(['prehrana na dan'], { attendance: [attended('U001', '2020-09-07', '1')] }),
    },
    {
      name: 'individual work where there is none',
      register: but(['individualno se plača', 'individualno v 3. fazi se plača']),
    },
    {
      name: 'individual work after exit where it all was before',
      register: but(['individualno v 3. fazi se plača'], { individual: [individualWork('U001', '2020-09-08')] }),
    },
    {
      name: 'what is valid later',
      register: aRegister({
        attendance: [attended('U001', '2020-09-07', 'P')],
        parameters: [...confirmed, aParameter('nagrada na uro', 1, '2020-09-08', { confirmed: '' })],
      }),
    },
    { name: 'what only a payment needs', register: but(['koda namena', 'oblika plačilne datoteke']) },
  ],
  invalid: [
    { name: 'the reward', register: but(['nagrada na uro']), finds: [rowOf('nagrada na uro')] },
    {
      name: 'the meal',
      register: but(['prehrana na dan', 'prehrana od ur']),
      finds: [rowOf('prehrana na dan'), rowOf('prehrana od ur')],
    },
    {
      name: 'the meal of somebody whose individual hour made the fourth',
      register: but(['prehrana na dan'], {
        attendance: [attended('U001', '2020-09-07', '3')],
        individual: [individualWork('U001', '2020-09-07')],
      }),
      finds: [rowOf('prehrana na dan')],
    },
    {
      name: 'kilometres',
      register: but(['kilometrina', 'prevoz od km', 'smeri prevoza']),
      finds: [rowOf('kilometrina'), rowOf('prevoz od km'), rowOf('smeri prevoza')],
    },
    {
      name: 'individual work',
      register: but(['individualno se plača'], { individual: [individualWork('U001', '2020-09-08')] }),
      finds: [rowOf('individualno se plača')],
    },
    {
      name: 'individual work after exit',
      register: but(['individualno v 3. fazi se plača'], {
        ...person({ exit: date('2020-09-07') }),
        individual: [individualWork('U001', '2020-09-08')],
      }),
      finds: [rowOf('individualno v 3. fazi se plača')],
    },
  ],
});
