/** What a programme's plan consists of. */
import type { Weekday } from './calendar';
import type { IsoDate, Minutes } from './units';

/** A module of phase 2 with its group work; both ends are included. */
export interface Module {
  /** As the office names it: I, II, III. */
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly minutesPerDay: Minutes;
  readonly weekdays: readonly Weekday[];
  /** Group work that the module must reach. */
  readonly minimumMinutes: Minutes;
  /** Individual work per participant and ISO week. */
  readonly individualMinutesPerWeek: Minutes;
}

/** A work-free day with its name. */
export interface FreeDay {
  readonly date: IsoDate;
  readonly name: string;
}

/** A phase of the programme; both ends are included. */
export interface Phase {
  readonly number: 1 | 2 | 3;
  readonly from: IsoDate;
  readonly to: IsoDate;
}
