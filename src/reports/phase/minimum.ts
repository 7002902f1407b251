/** Each person's share of a module's planned hours against the office's minimum: reached, still reachable, or no more. */
import { parametersOf } from '../../programme/parameters-in-force';
import type { Module } from '../../programme/plan';
import { minutes, type BasisPoints, type IsoDate, type Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { ParameterRow, Participant } from '../../register/records';
import { kindOfDay } from '../day-counts';
import { plannedDaysOf } from './modules';

/**
 * `open`: the minimum is not reached yet and still can be; `below`: it still can, but of the days with a mark so far the
 * share is too small; `unreachable`: it cannot any more, whether or not the module is over.
 */
export type MinimumState = 'notSet' | 'reached' | 'open' | 'below' | 'unreachable';

export interface ModuleShare {
  readonly module: string;
  readonly participant: string;
  readonly name: string;
  /** Planned hours of the module while the person was included and not suspended. */
  readonly plannedMinutes: Minutes;
  /** Presence on planned days, at most the planned hours of each. */
  readonly presentMinutes: Minutes;
  /** With the days that have no readable mark (yet): none of them is an absence. */
  readonly reachableMinutes: Minutes;
  readonly state: MinimumState;
}

export interface ModuleMinimum {
  readonly module: Module;
  /** Share of the planned hours that must be reached; null = not set. */
  readonly minimum: BasisPoints | null;
  readonly row: ParameterRow | null;
  /** Of everybody with planned hours in the module. */
  readonly shares: readonly ModuleShare[];
}

const WHOLE = 10_000;

/** The parameter that holds on the module's first day decides. */
export function moduleMinimum(facts: RegisterFacts, people: readonly Participant[], module: Module): ModuleMinimum {
  const found = parametersOf(facts.register.parameters).on('najmanjša prisotnost v modulu', module.from);
  const minimum = found.kind === 'inForce' ? found.value : null;
  const days = plannedDaysOf(facts, module);
  const shares = people
    .map((person) => shareOf(facts, person, module, days, minimum))
    .filter(({ plannedMinutes }) => plannedMinutes > 0);
  return { module, minimum, row: found.kind === 'inForce' && minimum !== null ? found.row : null, shares };
}

function shareOf(
  facts: RegisterFacts,
  person: Participant,
  module: Module,
  days: readonly IsoDate[],
  minimum: BasisPoints | null,
): ModuleShare {
  let [planned, present, open] = [0, 0, 0];
  for (const day of days) {
    if (!facts.isIncluded(person, day) || facts.isSuspended(person.id, day)) continue;
    const due = facts.plannedMinutes(day);
    planned += due;
    const kind = kindOfDay(facts, person, day);
    const record = facts.attendanceOn(person.id, day);
    if (kind === 'present' && record) present += Math.min(facts.presentMinutes(record) ?? 0, due);
    else if (kind === 'notEntered' || kind === 'unclear') open += due;
  }
  const state = stateOf(minimum, { planned, present, open });
  return {
    module: module.name,
    participant: person.id,
    name: displayName(person),
    plannedMinutes: minutes(planned),
    presentMinutes: minutes(present),
    reachableMinutes: minutes(present + open),
    state,
  };
}

/** In minutes; `open` are the planned ones of days without a readable mark. */
function stateOf(
  minimum: BasisPoints | null,
  { planned, present, open }: { readonly planned: number; readonly present: number; readonly open: number },
): MinimumState {
  if (minimum === null) return 'notSet';
  const reaches = (reached: number, of: number): boolean => reached * WHOLE >= minimum * of;
  if (reaches(present, planned)) return 'reached';
  if (!reaches(present + open, planned)) return 'unreachable';
  return reaches(present, planned - open) ? 'open' : 'below';
}
