/** Hours and, in the same cell, what was done in them: "2 h – priprava gradiva", "5 hrs - meeting". */

const HOURS_BEFORE_NOTE = /^(\d[\d.,:]*\s?(?:h|hrs?|hours?|ur[aei]?|std|stunden?))\.?\s*[-–—:,]\s*(\p{L}.*)$/iu;

export interface NotedHours {
  /** As written, with their unit. */
  readonly hours: string;
  readonly note: string;
}

/** Null for another text, hours alone among them. */
export function hoursBeforeNote(text: string): NotedHours | null {
  const [, hours, note] = HOURS_BEFORE_NOTE.exec(text) ?? [];
  return hours === undefined || note === undefined ? null : { hours, note };
}
