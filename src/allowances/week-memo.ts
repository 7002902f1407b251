/** Weeks and their days, each worked out once: corrections ask for the same few weeks for everybody. */
import { datesOfWeek, weekOf } from '../programme/calendar';
import type { IsoDate, IsoWeek } from '../programme/units';

export interface WeekMemo {
  readonly weekOf: (day: IsoDate) => IsoWeek;
  readonly datesOf: (week: IsoWeek) => readonly IsoDate[];
}

export function weekMemo(): WeekMemo {
  return { weekOf: remembered(weekOf), datesOf: remembered(datesOfWeek) };
}

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
