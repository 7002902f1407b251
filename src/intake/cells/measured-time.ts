/** How long something took, as programs measure it: "08:49:03" is 8 hours and 49 whole minutes. */
import { minutes, type Minutes } from '../../programme/units';
import { textAt, type Grid } from './grid';

const MEASURED = /^(\d{1,2}):([0-5]\d):[0-5]\d$/;

const HOURS = String.raw`(\d{1,2})\s*(?:h|hrs?|hours?|std|stunden?|ur[aei]?|sat[ai]?|u|heures?|horas?|or[ae]|godz|hod)\.?`;
const MINUTES = String.raw`(\d{1,3})\s*(?:m|min|mins|minuten|minut[aeyi]?|minutes?)\.?`;
const SECONDS = String.raw`\d{1,2}\s*(?:s|sec|sek)\.?`;

/** "3h 35m 54s", "2 Std. 5 Min.", "45 min". */
const IN_WORDS = new RegExp(`^(?=\\d)(?:${HOURS})?\\s*(?:${MINUTES})?\\s*(?:${SECONDS})?$`, 'i');

/** Whole minutes of a time that is written in words, 0 for less than one; null for any other text. */
export function measureSaid(text: string): number | null {
  const parts = IN_WORDS.exec(text);
  return parts && Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0);
}

/** Only for a column that is headed as one of hours: elsewhere it is a time of the day. Null for less than a minute, too: that is no nothing. */
export function measuredAt(grid: Grid, row: number, column: number): Minutes | null {
  const { text } = textAt(grid, row, column);
  const parts = MEASURED.exec(text) ?? IN_WORDS.exec(text);
  const time = parts ? Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0) : 0;
  return time > 0 && time <= 1440 ? minutes(time) : null;
}

/** "3h 35m": how long, and never when. "8h" alone may be a time of the day. */
export const saysHowLong = (text: string): boolean => IN_WORDS.test(text) && /\d\s*(?:m|s)/i.test(text);

const SO_MANY_HOURS =
  /^\d{1,4}([.,:]\d+){0,2}\s?(h|hrs?|hours?|ur[aei]?|std|stunden?|sat[ai]?|heures?|horas?|or[ae]|godz|godzin[ay]?|hod|hodin[ay]?|uur)\.?$/i;

/** "18 hours", "7,5 ur", "120 Std.": a number of hours with its unit, of a month as well as of a day. */
export const saysHours = (text: string): boolean => SO_MANY_HOURS.test(text);
