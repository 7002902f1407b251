/** Listopad is October in Croatian, November in Polish and Czech; which of them is meant, the other words of a workbook tell. */
import type { SheetCells } from '../../sheet/cells';
import { languagesOfMonth } from '../words/calendar-words';
import { fold } from '../words/text';

/** A month under a name that says one month only. */
export type Listopad = 'oktobar' | 'november';

/** The words stand in titles and headings. */
const SEARCHED_ROWS = 60;

const CROATIAN =
  /^(prisutn\p{L}*|evidencij\p{L}*|prezime|godina|mjesec|tjed\p{L}*|radni[kc]\p{L}*|napomen\p{L}*|potpis\p{L}*|ponedjeljak|utorak|srijeda|cetvrtak|petak|subota|nedjelja|ukupno|dolaz\p{L}*|odlaz\p{L}*|polazni\p{L}*|sudioni\p{L}*|zaposleni\p{L}*|sati|redni|popis)$/u;
const POLISH_OR_CZECH =
  /^(obecn\p{L}*|nieobecn\p{L}*|imie|nazwisko|miesiac|godzin\p{L}*|pracowni\p{L}*|uczestni\p{L}*|uwagi|wtorek|sroda|czwartek|piatek|sobota|niedziela|razem|wejscie|wyjscie|dochaz\p{L}*|jmeno|prijmeni|mesic|hodin\p{L}*|zamestnan\p{L}*|ucastni\p{L}*|pritom\p{L}*|poznamk\p{L}*|utery|streda|ctvrtek|patek|celkem|prichod|odchod)$/u;

/** Null where the workbook does not name that month, or where its words are of neither or of both. */
export function listopadIn(sheets: readonly SheetCells[]): Listopad | null {
  const texts = sheets.flatMap(({ name, values }) => [
    name,
    ...values.slice(0, SEARCHED_ROWS).flatMap((row) => row.filter((value) => typeof value === 'string')),
  ]);
  if (!texts.some((text) => /listopad/i.test(text))) return null;
  const words = [...new Set(texts.flatMap((text) => fold(text).split(' ')))];
  const isOnly = (language: string, word: string): boolean => {
    const languages = languagesOfMonth(word);
    return languages.length === 1 && languages[0] === language;
  };
  const isCroatian = words.some((word) => CROATIAN.test(word) || isOnly('hr', word));
  const isOther = words.some((word) => POLISH_OR_CZECH.test(word) || isOnly('pl', word) || isOnly('cs', word));
  return isCroatian === isOther ? null : isCroatian ? 'oktobar' : 'november';
}
