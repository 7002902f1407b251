/** Finds what a heading means: the whole text if the vocabulary has it, else the longest phrase in it. */
import { saysAverage } from './averages';
import { wordsOfBirth } from './birth-dates';
import { HEADING_WORDS } from './heading-words';
import { HEADINGS, type Heading } from './headings';
import { saysKindOfPerson } from './kinds-of-people';
import { saysJoined, saysLeft } from './meeting-report';
import { fold } from './text';
import { namesThing } from './thing-names';

export interface HeadingMatch {
  readonly heading: Heading;
  /** Share of the heading's words that the phrase covers; 1 = the vocabulary has it whole. */
  readonly coverage: number;
}

const LONGEST_PHRASE = 6;
const LONGEST_HEADING = 10;

const phrases = new Map<string, Heading>();
/** All words of the vocabulary: a text without any of them is quickly told to be no heading. */
const vocabulary = new Set<string>();
for (const heading of HEADINGS) {
  for (const phrase of (HEADING_WORDS[heading] ?? '').split('|')) {
    const key = fold(phrase);
    if (key === '' || phrases.has(key)) continue;
    phrases.set(key, heading);
    for (const word of key.split(' ')) vocabulary.add(word);
  }
}

/** Words that say "how many of": what follows is a count, not a mark. Where nothing is counted, "stPrisotnost" is a status. */
const COUNTING =
  /^(?:#|no|number|times|num|nr|total|sum|count|st(?! (?:prisotnost|odsotnost|status)$)|stevilo|skupaj|jumlah|jml|toplam|anzahl|nombre|numero|total de|razem|liczba|celkem|pocet|ukupno|broj|всего|итого|количество|кол во)( of| de| der| de los)? /;

/** "Koliko ur ste bili prisotni?": the hours that somebody was there, and not those that they would like. */
const ASKS_HOURS =
  /^(koliko ur( (ste|si|je|sem))?( (bil\p{L}*|prisot\p{L}*|udelez\p{L}*|delal\p{L}*|sodeloval\p{L}*|opravil\p{L}*|tu|tukaj|danes|dejansko|na delavnici))*|how many hours (did|were|have) you (attend|work|here|present|there|been|stay)\p{L}*.*|wie ?viele stunden (waren sie|warst du) .*)$/u;

/** @param folded a folded text (see `fold`) */
export function headingOf(folded: string): HeadingMatch | null {
  const whole = phrases.get(folded);
  if (whole !== undefined) return { heading: whole, coverage: 1 };
  if (ASKS_HOURS.test(folded)) return { heading: 'hours', coverage: 1 };
  if (saysKindOfPerson(folded)) return { heading: 'role', coverage: 1 };
  if (saysJoined(folded)) return { heading: 'timeIn', coverage: 1 };
  if (saysLeft(folded)) return { heading: 'timeOut', coverage: 1 };
  const words = folded.split(' ');
  if (folded === '' || words.length > LONGEST_HEADING) return null;
  const ofBirth = wordsOfBirth(folded);
  if (ofBirth > 0) return { heading: 'birthDate', coverage: ofBirth / words.length };
  if (!words.some((word) => vocabulary.has(word))) return numbered(folded);
  let best: { heading: Heading; length: number } | null = null;
  for (let length = Math.min(words.length - 1, LONGEST_PHRASE); length >= 1 && best === null; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ');
      const heading = phrases.get(phrase);
      // One letter or digit inside a longer text is no meaning.
      if (heading === undefined || (length === 1 && phrase.length < 3 && !/[^a-z0-9]/.test(phrase))) continue;
      if (
        isCutOff(words, start, length) ||
        ORDERS.has(phrase) ||
        PARTS_OF_NAMES.has(phrase) ||
        ASKING.has(phrase) ||
        (phrase === 'emp' && start === 0)
      )
        continue;
      if (best === null || rank(heading) < rank(best.heading)) best = { heading, length };
    }
  }
  if (best === null) return null;
  // "Data presenza", "Date de la séance", "Datum pouka": the day of it, whatever it is.
  if (OF_A_DAY.includes(best.heading) && phrases.get(words[0] ?? '') === 'date' && !isDayWord(words[0] ?? ''))
    return { heading: 'date', coverage: 1 };
  if (PERSON.includes(best.heading) && namesThing(folded)) return { heading: 'subject', coverage: 1 };
  // "Absenteeism time in hours" counts hours in which nobody was there.
  if (['hours', 'timeIn'].includes(best.heading) && /absen|odsot|izostan|fehl|abwesen/.test(folded))
    return { heading: 'leave', coverage: best.length / words.length };
  // When people come on average is no time of a day.
  if (OF_TIME.includes(best.heading) && saysAverage(folded)) return { heading: 'total', coverage: 1 };
  // What stands before or behind "ID" is who is told by it: "Id_funcionario".
  if (best.heading === 'name' && ID.test(folded)) return { heading: 'personId', coverage: best.length / words.length };
  // "Ime in priimek mentorice" names who leads, and nobody who takes part.
  if (best.heading === 'name' && words.length > best.length && phrases.get(words.at(-1) ?? '') === 'staff')
    return { heading: 'staff', coverage: best.length / words.length };
  const said = best.heading === 'name' && !NAME_FIRST.test(folded) ? phrases.get(words.at(-1) ?? '') : undefined;
  if (said !== undefined && OF_PERSON.includes(said)) return { heading: said, coverage: best.length / words.length };
  const counter = COUNTING.exec(folded)?.[0].trim() ?? '';
  if (counter === '') return { heading: best.heading, coverage: best.length / words.length };
  const counted = counting(best.heading, folded);
  // "Number of absences": the vocabulary knows all of it, what is counted and that it is counted.
  const isKnown = OF_PERSON_BY_DAY.includes(counted) || (counted === 'hours' && saysWorkedHours(folded));
  const known = isKnown ? counter.split(' ').length : 0;
  return { heading: counted, coverage: Math.min(1, (best.length + known) / words.length) };
}

/** "Number of worked hours", "Št. opravljenih ur": hours themselves, however many; a total is of many days. */
const saysWorkedHours = (folded: string): boolean =>
  /worked|opravljen|delovn/.test(folded) && !/^(total|sum|skupaj) /.test(folded);

const OF_A_DAY: readonly Heading[] = ['status', 'session', 'date', 'timeIn', 'presentCount', 'time', 'overtime'];

const OF_TIME: readonly Heading[] = ['timeIn', 'timeOut', 'time', 'dateTime', 'hours', 'break', 'overtime'];

/** "Dnevi prisotnosti" are counted. */
const isDayWord = (word: string): boolean => !/^(datum|dates?|data|fecha)$/.test(word);

/** "DNI1": the second of two columns of one heading, as programs call it where they join tables; "Pause1", "休憩2": breaks of a day. */
function numbered(folded: string): HeadingMatch | null {
  const heading = phrases.get(/^(\p{L}{3,}|\p{Lo}{2,})\d[se]?$/u.exec(folded)?.[1] ?? '');
  return heading === 'personId' || heading === 'break' ? { heading, coverage: 1 } : null;
}

/** What is counted of somebody: nothing in such a column is a day. */
const OF_PERSON_BY_DAY: readonly Heading[] = ['presentCount', 'absentCount'];

/** "Number of sign-ins", "Št. zamud": says how many, of whatever; "No. 1" is a number itself. */
export const saysHowMany = (folded: string): boolean => COUNTING.test(folded) && !/\d$/.test(folded);

const PERSON: readonly Heading[] = ['name', 'givenName', 'surname'];

const ID = /^id |[ ]id$/;

/** "Employee address" is where somebody lives; "Name and address" heads names. */
const OF_PERSON: readonly Heading[] = ['sex', 'address', 'town', 'postcode', 'age', 'role'];
const NAME_FIRST = /^(full )?(name|names|ime|priimek|nome|nombre|nom|nama|imie|jmeno|имя|фио)\b/;

/** "First" and "Last" over names say which; before other words ("Last exit") they name nobody. */
const ORDERS: ReadonlySet<string> = new Set(['first', 'last', 'second', 'middle']);

/** "From" over times and "sum" over figures are parts of names as well; inside a longer text they say nothing. */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set(['von', 'van', 'suma', 'soma']);

/** "Who" heads names; in a longer text it asks, or goes on about somebody. */
const ASKING: ReadonlySet<string> = new Set(['who', 'chi', 'qui', 'quien', 'quem', 'kto', 'tko', 'кто', 'хто']);

/** Over names it asks who did, paid or shall do whatever else the columns say. */
export const asksWho = (folded: string): boolean => ASKING.has(folded);

const DID =
  /^(izvedel|izvedla|izvedel a|opravil|opravila|opravil a|done by|performed by|carried out by|worked by|erledigt von|durchgefuhrt von|bearbeitet von|fait par|realise par|hecho por|realizado por|eseguito da|wykonal|wykonala|odradio)$/;

/** "Izvedel", "Done by": over those who did what the row says, which is no list of those who take part. */
export const saysWhoDid = (folded: string): boolean => DID.test(folded);

/** "d. o." (daughter of) out of "d. o. o." (a firm): the letters of one abbreviation belong together. */
function isCutOff(words: readonly string[], start: number, length: number): boolean {
  const areLetters = (left: number): boolean => /^[a-z] [a-z]$/.test(words.slice(left, left + 2).join(' '));
  return areLetters(start - 1) || areLetters(start + length - 1);
}

function counting(heading: Heading, folded: string): Heading {
  if (heading === 'hours' && saysWorkedHours(folded)) return 'hours';
  if (/present|prisot|anwesend|attend|hadir|asist|worked/.test(folded)) return 'presentCount';
  if (/absen|odsot|izostan|fehl|falta|leave/.test(folded)) return 'absentCount';
  if (heading === 'name' && /^(count|number|no|sum) of /.test(folded)) return 'total';
  return ['hours', 'personId', 'name', 'overtime', 'plannedHours'].includes(heading) ? heading : 'total';
}

/** Among phrases of one length the more telling meaning wins: "Student ID" is an id, "Date of joining" an entry. */
const RANK: readonly Heading[] = ['emso', 'taxNumber', 'iban', 'email', 'phone', 'birthDate', 'fatherName', 'signature', 'percent', 'presentCount', 'absentCount', 'dateTime', 'timeIn', 'timeOut', 'break', 'overtime', 'hours', 'leave', 'personId', 'staff', 'surname', 'givenName', 'middleName', 'grade', 'total', 'entry', 'exit', 'status', 'date', 'name']; // prettier-ignore
const ranks = new Map(RANK.map((heading, index) => [heading, index]));
const rank = (heading: Heading): number => ranks.get(heading) ?? RANK.length;
