/** What can be wrong with a person's entry and exit; asked by the rule inclusion-dates and by the rules that it silences. */
import type { IsoDate } from '../programme/units';
import type { ParticipantColumn } from '../register/columns';
import type { Participant } from '../register/records';
import type { Settings } from '../register/register';
import { isUnreadable } from './unreadable';

export interface InclusionFault {
  readonly column: Extract<ParticipantColumn, 'Vstop' | 'Izstop'>;
  readonly variant: 'entryMissing' | 'entryOutside' | 'exitOutside' | 'exitBeforeEntry' | 'unreadable';
}

/** First and last day of the programme (all three phases), or null while no phase is given or one of them cannot be read. */
export function programmeSpan({
  phases,
  asTyped = {},
}: Settings): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const [first, ...others] = phases;
  if (!first || Object.keys(asTyped).some((name) => name.startsWith('faza_'))) return null;
  let { from, to } = first;
  for (const phase of others) {
    if (phase.from < from) from = phase.from;
    if (phase.to > to) to = phase.to;
  }
  return { from, to };
}

export function inclusionFaults(person: Participant, settings: Settings): readonly InclusionFault[] {
  const { entry, exit } = person;
  const span = programmeSpan(settings);
  const inside = (day: IsoDate): boolean => span === null || (span.from <= day && day <= span.to);
  const faults: InclusionFault[] = [];
  if (isUnreadable(person.at, 'Vstop')) faults.push({ column: 'Vstop', variant: 'unreadable' });
  else if (entry === null) faults.push({ column: 'Vstop', variant: 'entryMissing' });
  else if (!inside(entry)) faults.push({ column: 'Vstop', variant: 'entryOutside' });
  if (isUnreadable(person.at, 'Izstop')) faults.push({ column: 'Izstop', variant: 'unreadable' });
  else if (exit !== null && entry !== null && exit < entry)
    faults.push({ column: 'Izstop', variant: 'exitBeforeEntry' });
  else if (exit !== null && !inside(exit)) faults.push({ column: 'Izstop', variant: 'exitOutside' });
  return faults;
}
