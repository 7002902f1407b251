/** What a mark of the attendance list says. */
import type { Meaning } from './meaning';
import type { Minutes } from './units';

/** `planned` = present for the planned hours of the day; `unknown` = neither in the legend nor readable hours. */
export type MarkReading =
  | { readonly kind: 'hours'; readonly minutes: Minutes }
  | { readonly kind: 'planned' }
  | { readonly kind: 'absence'; readonly meaning: Exclude<Meaning, 'present' | 'notEntered'> }
  | { readonly kind: 'unknown' };
