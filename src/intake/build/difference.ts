/** What a rebuild adds, changes and removes, by the source cell of each record. */
import { fullAddress } from '../../sheet/address';
import type { Draft, Participant } from '../../register';
import type { Difference, NewRecord, PeopleDifference } from './result';

/**
 * @param before records of the register that came from sheets
 * @param after the same sheets' records as they are now
 */
export function differenceOf(before: readonly NewRecord[], after: readonly NewRecord[]): Difference {
  const keyOf = keysOf(before, after);
  const old = new Map<string, NewRecord>();
  for (const record of before) old.set(keyOf(record), record);
  const added: NewRecord[] = [];
  const changed: { before: NewRecord; after: NewRecord }[] = [];
  for (const record of after) {
    const key = keyOf(record);
    const known = old.get(key);
    if (!known) added.push(record);
    else if (!alike(known, record)) changed.push({ before: known, after: record });
    old.delete(key);
  }
  return { added, changed, removed: [...old.values()] };
}

/**
 * By which records are known again: their cell, whoever and whichever day it says now. The cell of a leave of several days,
 * and that of all who were at a meeting, gives several records: those are known by person and day as well.
 */
export function keysOf(...lists: readonly (readonly NewRecord[])[]): (record: NewRecord) => string {
  const shared = new Set<string>();
  for (const records of lists) {
    const seen = new Set<string>();
    for (const { source } of records) {
      if (source === null) continue;
      const cell = fullAddress(source);
      if (seen.has(cell)) shared.add(cell);
      seen.add(cell);
    }
  }
  return ({ source, participant, date }) => {
    const cell = source === null ? '' : fullAddress(source);
    return cell !== '' && !shared.has(cell) ? cell : `${cell} ${participant}/${date ?? ''}`;
  };
}

function alike(a: NewRecord, b: NewRecord): boolean {
  return (
    a.participant === b.participant &&
    a.date === b.date &&
    a.mark === b.mark &&
    a.module === b.module &&
    a.minutes === b.minutes &&
    a.name === b.name
  );
}

/** People that a build adds, and those of whom it fills blanks; nobody is ever removed. */
export function peopleDifferenceOf(
  before: readonly Participant[],
  after: readonly Draft<Participant>[],
): PeopleDifference {
  const known = new Map(before.map((participant) => [participant.id, participant]));
  return {
    added: after.filter(({ id }) => !known.has(id)),
    filled: after.filter((participant) => known.has(participant.id) && known.get(participant.id) !== participant),
  };
}
