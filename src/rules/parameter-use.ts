/** Which parameters money is computed with, and on which days. */
import type { ParameterName } from '../programme/parameters';
import { parametersOf } from '../programme/parameters-in-force';
import type { IsoDate, Metres } from '../programme/units';
import type { IndividualRecord, Participant } from '../register/records';
import type { CheckFacts } from './check-facts';

/** Without a value of each of these no week can be computed. */
export const MONEY_PARAMETERS = [
  'nagrada na uro',
  'prehrana na dan',
  'prehrana od ur',
  'kilometrina',
  'prevoz od km',
  'smeri prevoza',
  'individualno se plača',
  'individualno v 3. fazi se plača',
  'enota plačanega časa',
] as const satisfies readonly ParameterName[];

/** What the presences of a day ask of the parameters. */
interface DayDemand {
  /** The longest presence, in minutes. */
  longest: number;
  /** True where some distance must be compared with the least one that is paid. */
  distance: boolean;
  /** The longest way that is paid by the kilometre, in metres; -1 for none. */
  farthest: number;
  individual: boolean;
  individualLate: boolean;
}

type ParameterUse = ReadonlyMap<IsoDate, ReadonlySet<ParameterName>>;

/** Two rules ask it of the same check. */
const known = new WeakMap<CheckFacts, ParameterUse>();

/** The parameters that decide money, by the day on which they do: a day with a presence, or with individual work up to today. By date. */
export function parameterUse(facts: CheckFacts, today: IsoDate): ParameterUse {
  const before = known.get(facts);
  if (before) return before;
  const use = useOf(facts, today);
  known.set(facts, use);
  return use;
}

function useOf(facts: CheckFacts, today: IsoDate): ParameterUse {
  const parameters = parametersOf(facts.register.parameters);
  const use = new Map<IsoDate, ReadonlySet<ParameterName>>();
  for (const [day, demand] of [...demands(facts, today)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const names = new Set<ParameterName>(['nagrada na uro', 'enota plačanega časa', 'prehrana od ur']);
    const mealFrom = parameters.on('prehrana od ur', day);
    if (mealFrom.kind === 'inForce' && demand.longest >= mealFrom.value) names.add('prehrana na dan');
    const travelFrom = parameters.on('prevoz od km', day);
    if (demand.distance) names.add('prevoz od km');
    if (travelFrom.kind === 'inForce' && demand.farthest >= travelFrom.value)
      names.add('kilometrina').add('smeri prevoza');
    if (demand.individual) names.add('individualno se plača');
    if (demand.individualLate) names.add('individualno v 3. fazi se plača');
    use.set(day, names);
  }
  return use;
}

function demands(facts: CheckFacts, today: IsoDate): Map<IsoDate, DayDemand> {
  const demands = new Map<IsoDate, DayDemand>();
  const demandOf = (day: IsoDate): DayDemand => {
    let demand = demands.get(day);
    if (!demand) {
      demand = { longest: 0, distance: false, farthest: -1, individual: false, individualLate: false };
      demands.set(day, demand);
    }
    return demand;
  };
  const phaseThree = facts.register.settings.phases.find((phase) => phase.number === 3);
  for (const { person, days } of facts.people) {
    const way = wayOf(person);
    const byKilometre = way !== null && (person.ticket === null || person.ticket === 0) ? way : -1;
    const individual = facts.individualOf(person.id).filter((session) => counts(session, person, today));
    for (const { kind, record, present } of days) {
      if (kind !== 'present') continue;
      const demand = demandOf(record.date);
      if (present > demand.longest) demand.longest = present;
      if (way !== null) demand.distance = true;
      if (byKilometre > demand.farthest) demand.farthest = byKilometre;
    }
    for (const { date, minutes } of individual) {
      if (date === null || minutes === null) continue;
      const demand = demandOf(date);
      demand.longest = Math.max(demand.longest, minutes + groupMinutes(facts, person, date));
      if (way !== null) demand.distance = true;
      demand.farthest = Math.max(demand.farthest, byKilometre);
      demand.individual = true;
      if ((person.exit !== null && date > person.exit) || (phaseThree && date >= phaseThree.from))
        demand.individualLate = true;
    }
  }
  return demands;
}

/** One way from the nearer residence; null where nothing is paid for it or nothing is known. */
function wayOf({ freeTransport, permanentDistance, temporaryDistance }: Participant): Metres | null {
  if (freeTransport === true) return null;
  if (permanentDistance === null || temporaryDistance === null) return permanentDistance ?? temporaryDistance;
  return permanentDistance <= temporaryDistance ? permanentDistance : temporaryDistance;
}

const counts = ({ date, minutes }: IndividualRecord, { entry }: Participant, today: IsoDate): boolean =>
  date !== null && date <= today && minutes !== null && minutes > 0 && (entry === null || entry <= date);

function groupMinutes(facts: CheckFacts, { id }: Participant, day: IsoDate): number {
  const record = facts.attendanceOn(id, day);
  return (record && facts.presentMinutes(record)) ?? 0;
}
