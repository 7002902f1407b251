/** Minutes of presence as they were recorded: group work by module, and individual work. */
import { minutes, type IsoDate, type Minutes } from '../programme/units';
import type { RegisterFacts } from '../register/facts';

export interface RecordedMinutes {
  /** By the module's name, in the order of the plan; '' for presence outside every module. Modules without presence are left out. */
  readonly byModule: ReadonlyMap<string, Minutes>;
  readonly group: Minutes;
  /** Paid or not. */
  readonly individual: Minutes;
}

/** What was recorded of a person from `from` to `to`, both included. Individual work dated after today has not been done yet. */
export function recordedMinutes(
  facts: RegisterFacts,
  participant: string,
  from: IsoDate,
  to: IsoDate,
  today: IsoDate,
): RecordedMinutes {
  const found = new Map<string, number>();
  for (const record of facts.attendanceOf(participant)) {
    if (record.date < from || record.date > to) continue;
    const present = facts.presentMinutes(record) ?? 0;
    if (present === 0) continue;
    const module = facts.moduleOn(record.date)?.name ?? '';
    found.set(module, (found.get(module) ?? 0) + present);
  }
  let individual = 0;
  for (const { date, minutes: worked } of facts.individualOf(participant)) {
    if (date !== null && from <= date && date <= to && date <= today) individual += worked ?? 0;
  }
  const byModule = new Map<string, Minutes>();
  for (const name of [...facts.modules.map((module) => module.name), '']) {
    const present = found.get(name);
    if (present !== undefined) byModule.set(name, minutes(present));
  }
  const group = minutes([...found.values()].reduce((sum, next) => sum + next, 0));
  return { byModule, group, individual: minutes(individual) };
}
