/** A day with the place behind it: "12. 3. (predavalnica 2)", "2024-03-04 – Mestna knjižnica, velika dvorana", "Mon 4 Mar @ City Library". */
import { countsPoints } from '../words/session-words';
import { parseDayText, type DayText } from './day-text';
import { fold } from '../words/text';

const DATE = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?[./]\s?\d{1,2}(?:\s?[./]\s?\d{4}|\.)?|\d{1,2}\.?(?:st|nd|rd|th)? \p{L}{3,12}\.?(?: \d{4})?`;

/** A sign parts the two, and a word begins the place: behind "4. 3. – 8. 3." stands another day. */
const WITH_PLACE = new RegExp(
  String.raw`^((?:\p{L}{2,12}[.,]* )?(?:${DATE})\.?)\s*(?:[–—@(|,;:]|-(?=\s))+\s*(\p{L}.*)$`,
  'u',
);

/** Null where the text is no such day. What stands behind it may count rooms, but no tests. */
export function dayBeforePlace(text: string): DayText | null {
  const [, said, place] = WITH_PLACE.exec(text) ?? [];
  if (said === undefined || place === undefined || countsPoints(fold(place))) return null;
  const day = parseDayText(said);
  return day !== null && day.day !== null && day.months !== 0 && day.rest === '' ? day : null;
}
