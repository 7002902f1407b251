/** Travel of a day of presence: the ticket where one is given, else the kilometres of the nearer residence. */
import type { Participant } from '../register/records';
import { metres, type Metres, type MicroEuros } from '../programme/units';
import { exactKilometres, exactTicket } from './exact';
import type { Rates } from './rates';
import type { UsedParameters } from './used-parameters';

/** Beyond this a distance or a ticket is a slip of the keyboard, not a way to a programme in Slovenia. */
const FARTHEST = metres(1_000_000);
const DEAREST_TICKET = 1_000_000_000;

export type Travel =
  | { readonly kind: 'ticket'; readonly ticket: MicroEuros; readonly exact: number }
  | { readonly kind: 'kilometres'; readonly distance: Metres; readonly exact: number }
  /** Free public transport can be used, or the nearer residence is below the minimum distance, or nothing is known. */
  | { readonly kind: 'free' | 'near' | 'unknown' | 'doubtful'; readonly exact: 0 };

/**
 * What a day's travel is worth (contract: Money). Exactly the minimum distance pays; below it nothing does, ticket or
 * not; a ticket without any distance is paid. A ticket of 0 is none.
 * @param used told of each parameter that decided something
 */
export function travelOf(person: Participant, rates: Rates, used: UsedParameters): Travel {
  if (person.freeTransport === true) return { kind: 'free', exact: 0 };
  const distance = nearerDistance(person);
  const ticket = person.ticket === 0 ? null : person.ticket;
  if (isDoubtful(distance, ticket)) return { kind: 'doubtful', exact: 0 };
  if (distance !== null) {
    used.add('travelFrom');
    if (distance < rates.travelFrom) return { kind: 'near', exact: 0 };
  }
  if (ticket !== null) return { kind: 'ticket', ticket, exact: exactTicket(ticket) };
  if (distance === null) return { kind: 'unknown', exact: 0 };
  used.add('perKilometre', 'directions');
  return { kind: 'kilometres', distance, exact: exactKilometres(rates.perKilometre, distance, rates.directions) };
}

export const isPaid = (travel: Travel | null): boolean =>
  travel !== null && (travel.kind === 'ticket' || travel.kind === 'kilometres');

/** One way from the nearer of permanent and temporary residence; the known one where only one is. */
export function nearerDistance({ permanentDistance, temporaryDistance }: Participant): Metres | null {
  if (permanentDistance === null) return temporaryDistance;
  if (temporaryDistance === null) return permanentDistance;
  return permanentDistance <= temporaryDistance ? permanentDistance : temporaryDistance;
}

const isDoubtful = (distance: Metres | null, ticket: MicroEuros | null): boolean =>
  (distance !== null && (distance < 0 || distance > FARTHEST)) ||
  (ticket !== null && (ticket < 0 || ticket > DEAREST_TICKET));
