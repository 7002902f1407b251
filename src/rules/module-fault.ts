/** Modules whose dates cannot be right. */
import { daysBetween } from '../programme/calendar';
import type { Module } from '../programme/plan';

/** No programme comes near; a year typed wrong does. */
const MOST_DAYS = 1100;

/** `reversed`: it ends before it begins; `tooLong`: it lasts for years. Null where nothing is wrong. */
export function moduleFault({ from, to }: Module): 'reversed' | 'tooLong' | null {
  if (to < from) return 'reversed';
  return daysBetween(from, to) > MOST_DAYS ? 'tooLong' : null;
}
