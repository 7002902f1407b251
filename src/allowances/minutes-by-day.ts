import type { IsoDate, Minutes } from '../programme/units';
import type { WeekEarning } from './week-earning';

/** The days with presence, group and paid individual work together, by date. */
export const minutesByDay = (earning: WeekEarning): ReadonlyMap<IsoDate, Minutes> =>
  new Map(earning.days.filter((day) => day.presentMinutes > 0).map((day) => [day.date, day.presentMinutes]));
