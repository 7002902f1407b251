import { metres, microEuros } from '../programme/units';
import type { ParticipantColumn } from '../register/columns';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

const COLUMNS = [
  'Km stalno',
  'Km začasno',
  'Brezplačni prevoz',
  'Vozovnica na dan',
] as const satisfies readonly ParticipantColumn[];
/** Beyond these a figure is a slip of the keyboard. */
const FARTHEST = metres(1_000_000);
const DEAREST = microEuros(1_000_000_000);

/** Free transport = da suffices; = ne alone leaves the distance open. */
export const travelData: Rule = {
  id: 'travel-data',
  severity: 'warning',
  source: 'Opis programa: stroški prevoza, najmanj en kilometer v eno smer, brez brezplačnega javnega prevoza',
  asserts: 'distance, ticket or free transport is known for whoever was present, and is plausible',
  *check({ people }) {
    for (const { person, firstPresence } of people) {
      for (const [column, value] of implausible(person))
        yield atPerson(person, column, 'implausible', value, { column });
      if (firstPresence === null || isKnown(person) || COLUMNS.some((column) => isUnreadable(person.at, column)))
        continue;
      yield atPerson(person, 'Km stalno', 'missing', '');
    }
  },
};

/** A ticket of 0 is none. */
const isKnown = ({ freeTransport, permanentDistance, temporaryDistance, ticket }: Participant): boolean =>
  freeTransport === true ||
  permanentDistance !== null ||
  temporaryDistance !== null ||
  (ticket !== null && ticket !== 0);

function* implausible(person: Participant): Iterable<readonly [ParticipantColumn, string]> {
  const { permanentDistance, temporaryDistance, ticket } = person;
  const far = (distance: number | null): distance is number =>
    distance !== null && (distance < 0 || distance > FARTHEST);
  if (far(permanentDistance)) yield ['Km stalno', decimal(permanentDistance, 3)];
  if (far(temporaryDistance)) yield ['Km začasno', decimal(temporaryDistance, 3)];
  if (ticket !== null && (ticket < 0 || ticket > DEAREST)) yield ['Vozovnica na dan', decimal(ticket, 6)];
}

const decimal = (value: number, decimals: number): string => String(value / 10 ** decimals).replace('.', ',');
