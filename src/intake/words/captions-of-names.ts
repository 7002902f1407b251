/** What a caption says of everybody whose name stands below it: "prisotni:", "bolniška", "ni prišel/ni prišla:". */
import { isAway, type MarkMeaning } from './mark-meaning';
import { meaningOfExplanation, meaningOfWord, withoutEndings } from './mark-words';
import { fold } from './text';
import { saysCame, saysStayedAway, saysWhoCame } from './who-came';

export interface Caption {
  readonly meaning: MarkMeaning;
  /** Without its colon, and without how many they are. */
  readonly said: string;
}

const WRITTEN = /^(?<said>\p{L}[\p{L}\s/,()-]*?)\s*(?:\(\d{1,3}\))?\s*(?<colon>:)?(?:\s*\(?\d{1,3}\)?)?$/u;
/** Shorter ones are letters of something else. */
const SHORTEST = 4;
const MOST_WORDS = 5;

/** Null for what means nothing for certain. That they were there only whole words say; why they were not, a phrase before a colon may. */
export function captionOfNames(text: string): Caption | null {
  const { said = '', colon } = WRITTEN.exec(text.trim())?.groups ?? {};
  const folded = withoutEndings(fold(said));
  if (folded.length < SHORTEST) return null;
  const whole = meaningOfWord(folded) ?? ofBoth(said);
  if (whole !== null) return { meaning: whole, said };
  if (saysCame(folded) || saysWhoCame(folded)) return { meaning: 'present', said };
  if (saysStayedAway(folded)) return { meaning: 'absent', said };
  const phrase = colon === undefined || folded.split(' ').length > MOST_WORDS ? null : meaningOfExplanation(folded);
  return isAway(phrase) ? { meaning: phrase, said } : null;
}

/** "ni prišel/ni prišla": of men and of women the same. */
function ofBoth(said: string): MarkMeaning | null {
  const [first = null, ...others] = said.split('/').map((half) => meaningOfWord(fold(half)));
  return others.length > 0 && others.every((other) => other === first) ? first : null;
}
