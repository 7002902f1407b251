/** The entries of a list as they grow: several rows of one person and day (two shifts, join and leave) are one presence. */
import { minutes } from '../../programme/units';
import type { EntryReading } from '../reading';
import { Stays, type Stay } from './stays';

export class ListEntries {
  readonly all: EntryReading[] = [];
  private readonly merged = new Map<string, number>();
  private readonly contradicted = new Set<string>();
  private readonly stays = new Stays();

  /** Of a row that stands for itself. */
  push(entry: EntryReading): void {
    this.all.push(entry);
  }

  /**
   * Of a row that may be one of several of its day: their times add up, but for what was told before.
   *
   * @param stays from when to when, none where the row does not say it
   * @param isContradicted true where the row contradicts itself: that leaves the whole day open
   */
  merge(
    entry: EntryReading,
    { stays, isContradicted }: { readonly stays: readonly Stay[]; readonly isContradicted: boolean } = NOT_TIMED,
  ): void {
    const key = `${entry.person}/${entry.day}`;
    const told = stays.reduce((sum, stay) => sum + this.stays.toldBefore(key, stay), 0);
    const known = this.merged.get(key);
    const before = known === undefined ? undefined : this.all[known];
    const wasContradicted = this.contradicted.has(key);
    if (isContradicted) this.contradicted.add(key);
    if (known === undefined || before === undefined) {
      this.merged.set(key, this.all.length);
      this.all.push(entry);
    } else if (isContradicted && !wasContradicted) this.all[known] = entry;
    else if (!wasContradicted && entry.reading.kind === 'present') {
      const earlier = before.reading.kind === 'present' ? before.reading.minutes : 0;
      const { minutes: more } = entry.reading;
      const sum = earlier === null || more === null ? null : minutes(earlier + Math.max(0, more - told));
      this.all[known] = { ...before, reading: { kind: 'present', minutes: sum } };
    }
  }
}

const NOT_TIMED = { stays: [], isContradicted: false };
