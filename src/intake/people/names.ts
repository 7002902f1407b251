/** What can be a person's name, and what cannot. */
import { meaningOfWord } from '../words/mark-words';
import { headingOf } from '../words/heading-of';
import type { Heading } from '../words/headings';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { isTown } from '../words/town-words';
import { fold } from '../words/text';
import { isUnitOfTime } from '../words/units-of-time';
import { withoutAddress } from './address-beside-name';
import { codeBefore, withoutDirectory } from './name-note';
import { isFullName } from './name-words';
import type { TextFacts } from '../cells/cell-facts';

/** "3. teden", "Week 3", "KW17 (20.4.20 – 26.4.20)": a part of the year, not somebody. */
const WEEK =
  /^(?:\d{1,2} )?(?:teden|week|woche|kw|tjedan|tyden|tyzden|tydzien|semaine|semana|settimana|неделя|недеља|minggu)(?: ?\d{1,2})?(?: \d{1,4})*$/;

/** "Week 3", not "Week" alone. */
export const isWeekNumber = ({ folded }: TextFacts): boolean => /\d/.test(folded) && WEEK.test(folded);

/** What a table of sums made by Excel writes over its rows, in the languages of Excel. */
const PIVOT =
  /^(row labels|column labels|values|oznake vrstic|oznake stolpcev|zeilenbeschriftungen|spaltenbeschriftungen|etiquetas de fila|etiquetas de columna|etiquettes de lignes|etiquettes de colonnes|etichette di riga|etichette di colonna|rotulos de linha|rotulos de coluna|etykiety wierszy|popisky radku|oznake redaka|oznake redova)$/;

/** What such a table calls rows without a name. */
const BLANK = /^\((blank|prazno|leer|vide|en blanco|vuoto|puste|prázdné)\)$/i;

/** What a drop-down list shows until somebody chooses: "(bitte auswählen)", "-- Select --", "Izberite …". */
const TO_CHOOSE =
  /^[^\p{L}]*(please |bitte |prosimo? |veuillez )?(select|choose|auswählen|izberi|izberite|odaberi|odaberite|vyberte|wybierz|seleccione|selecione|selezionare|choisir|выберите|pilih|seçiniz)(?!\p{L})/iu;

/** What a form shows until somebody writes a name: "Placeholder", "Vnesi ime", "Name eingeben". */
const TO_WRITE =
  /^(placeholder|(enter|insert|type|write|your|add) (your |the |full )*names?( here)?|names? here|(vnesi(te)?|vpisi(te)?|napisi(te)?|dodaj(te)?) (svoje )?(ime|priimek|imena|osebo|udelezenca)( .*)?|(hier )?namen? (hier )?(eingeben|eintragen|einfugen)|platzhalter|unesi(te)? ime( .*)?|inserire (il )?nome|saisir (le )?nom|escriba (el |su )?nombre)( \d+)?$/;

/** When somebody signed in, copied with the name: "Ana Kralj 8:07". */
const TIME_BEHIND = / \d{1,2}:\d{2}$/;

/** A card that is nobody's, as a reader of cards calls it. */
const UNKNOWN =
  /^(unknown|neznan[aoi]?|unbekannte?r?|inconnue?|desconocid[oa]|desconhecid[oa]|sconosciut[oa]|nepoznat[aoi]?|neznam[yae]|nieznan[ya]|неизвестн\p{L}*)( (card|tag|user|person|employee|oseba|kartica|uporabnik|delavec|karte|person))?$/u;

/** How much something matters, or how hard it is: "High" stands where a name would. */
const DEGREE =
  /^(very |zelo |sehr )?(high|medium|low|critical|visok[aoi]?|srednj[aei]|nizk[aoi]?|kriticn[aoi]?|hoch|mittel|niedrig|alta|media|baja|bassa|haute|moyenne|basse)$/;

/** What Excel writes where a formula has no result. */
const ERROR = /^#(NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

const UPPER_FIRST = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** "janez k.", "maja ž": a given name and an initial, typed without capitals. */
function isCalledInSmall(text: string): boolean {
  const given = fold(/^(\p{Ll}{2,}) \p{Ll}\.?$/u.exec(text)?.[1] ?? '');
  return isGivenName(given) || mayBeGivenName(given);
}

/** "janez kos", "kos janez": nothing but small letters, one word of them a given name. Of a single cell it is not sure, of most of a column it is. */
export const isFullNameInSmall = ({ text, folded }: TextFacts): boolean =>
  /^\p{Ll}{2,}( \p{Ll}{2,}){1,2}$/u.test(text) &&
  folded.split(' ').some((word) => isGivenName(word)) &&
  meaningOfWord(folded) === null;

/**
 * True for a text that looks like one person's name: letters of any script, one to seven words, begun by a capital
 * (scripts without capitals pass) or a given name with an initial, no figures but a number behind ("Student 12") or a code before ("CC 1234 Ana Novak").
 */
export function looksLikeName(facts: TextFacts): boolean {
  const written = withoutAddress(facts.text);
  const text = withoutDirectory(written.slice(codeBefore(written).length).replace(/^\d{1,3}[.)]\s*/, ''));
  if (text.length < 2 || text.length > 70 || !/\p{L}/u.test(text) || /[:=@<>?!%*/\\]|\d{3}/.test(text)) return false;
  const words = text.split(/[\s,._]+/).filter((word) => word !== '');
  if (words.length > 8) return false;
  if (/\d/.test(text) && !/^\D+\d{1,2}$/.test(text)) return false;
  if (!words.some((word) => UPPER_FIRST.test(word.replace(/^[('"]+/, ''))) && !isCalledInSmall(text)) return false;
  if (facts.heading?.coverage === 1 && words.length > 1) return false;
  if (WEEK.test(facts.folded) || PIVOT.test(facts.folded) || DEGREE.test(facts.folded)) return false;
  return meaningOfWord(facts.folded) === null;
}

const SEVERAL = /^\p{Lu}\S+ \p{Lu}[^,;]+(?:[,;]\s+\p{Lu}\S+ \p{Lu}[^,;]+){2,}$/u;

/** "Ana Novak, Bor Kos, Eva Zupan": all who came, in one cell. "Kovač Novak, Ana Marija" may be one. */
export const namesSeveral = ({ text }: TextFacts): boolean => SEVERAL.test(text);

/** People stand in a list again and again. */
const judged = new WeakMap<TextFacts, boolean>();

/** A text in a name column that names nobody: totals, remarks, headings of groups, legends. */
export function isNoPerson(facts: TextFacts): boolean {
  const before = judged.get(facts);
  if (before !== undefined) return before;
  const nobody = namesNobody(facts);
  judged.set(facts, nobody);
  return nobody;
}

function namesNobody(facts: TextFacts): boolean {
  const { text, folded } = facts;
  if (!/\p{L}/u.test(text) || BLANK.test(text) || TO_CHOOSE.test(text) || ERROR.test(text)) return true;
  if (text.length > 90 || folded.split(' ').length > 9 || /[:=]|https?|www\./.test(text.replace(TIME_BEHIND, '')))
    return true;
  // "OKTOBER 2020" heads a block; "Maja" alone is somebody.
  if (/\d/.test(text) && facts.day !== null && facts.day.months !== 0 && facts.day.rest === '') return true;
  if (
    UNKNOWN.test(folded) ||
    TO_WRITE.test(folded) ||
    HELD.test(folded) ||
    COUNTED.test(folded) ||
    OTHERS.test(folded) ||
    EXPLAINED.test(text) ||
    isPlanLabel(facts)
  )
    return true;
  if (isUnitOfTime(folded) || TOPIC.test(folded)) return true;
  return GROUPS.test(folded) || DUE.test(folded) || WEEK.test(folded) || PIVOT.test(folded) || isTotalLabel(facts);
}

/** "Ljubljana, 3. september 2022", "V Novem mestu, dne 31. 10. 2020": where and when a form was signed. */
const SIGNED = /^(?:v[ \u00a0])?(\p{Lu}\p{L}+(?: \p{L}+)?), (?:dne |dated? |den |am )?(\d.*\d{4}\.?)$/iu;

/** Somebody with entries is called so, too: "Kralj, 3. 9. 1998". */
export function isPlaceAndDay(facts: TextFacts): boolean {
  const [, place = ''] = /\d{4}/.test(facts.text) ? (SIGNED.exec(facts.text) ?? []) : [];
  if (place === '' || !(/^v /i.test(facts.text) || !place.includes(' ') || isTown(place))) return false;
  const { day } = facts;
  return day !== null && day.day !== null && day.months !== 0 && day.year !== null;
}

const PLAN =
  /^(prevue?s?|planned|expected|estimated|nacrtovano|planirano|predvideno|geplant|soll|plan|previsto|planificado|gepland|planowane|planovano|план|планирано)( (h|hours|ure?|stunden|heures|horas|ore|uren|godziny|hodiny))?$|^(fond|norma|kvota) ur$|^obvezn(e ure|ih ur)$|^(mozn|najvec mozn|vs)(e|ih|eh) (ure?|tocke?)$|^(najvec|max|maks) tock$/;

/** "Prévu", "Plan ur", "Možnih točk": what was planned, or could be had, over what came of it. */
export const isPlanLabel = ({ folded }: TextFacts): boolean => PLAN.test(folded);

/** "13 personnes", "Prisotnih v stavbi": how many stand above. */
const COUNTED =
  /^((st|stevilo|skupaj|vseh) )?(prisotnih|odsotnih|navzocih|manjkajocih|udelezenih)( |$)|^\d+ (personnes|people|persons|participants|oseb[aei]?|udelezencev|personas|persone|personen|teilnehmer|osob|человек)$/;

/** "drugi (brez kartice)", "ostali obiskovalci": under the people, over how many more came. */
const OTHERS =
  /^(drugi|druge|ostali|ostale|preostali|neznani|nakljucni|neprijavljeni|anonimni)( (obiskovalci|otroci|mladi|mladostniki|udelezenci|clani|starsi|gostje|gosti|uporabniki|brez|ki|iz|s|z|in|po)( .*)?)?$|^(gostje|obiskovalci)( (brez|ki|iz|s|z) .*)?$|^((the )?others|other (visitors|guests|people|children|participants)|walk ins|visitors|guests)( (without|who) .*)?$/u;

/** "Hours conducted", "Izvedene ure": how long or how many the meetings above were. */
const HELD =
  /^((no|number) of )?(hours?|classes|sessions?|lessons?|lectures?|meetings?) (conducted|held|delivered|taught|given)$|^(conducted|delivered) (hours?|classes|sessions?|lessons?)$|^(izveden[aeo]|opravljen[aeo]) (ure|srecanj[ae]|delavnic[ae])$|^(st|stevilo) (izvedenih|opravljenih) (ur|srecanj|delavnic)$|^(durchgefuhrte|gehaltene) (stunden|termine|einheiten)$/;

/** "1 см - первая смена": a line of a legend. */
const EXPLAINED = /^\S{1,2}(?: \p{Ll}{1,3})? [-–—] \p{Ll}/u;

/** Captions over the two halves of a list. */
const GROUPS =
  /^(male|males|female|females|boys|girls|moski|zenske|fantje|dekleta|manner|frauen|jungen|madchen|hombres|mujeres|garcons|filles|maschi|femmine|laki laki|perempuan|weekly goal|goal|target|wochenziel|tedenski cilj|男子|女子|男|女)$/;

/** "Tema": in its row stands what each meeting was about; "Skupina A – osnovna šola" over those who belong to it. */
const TOPIC =
  /^(tem[ae]|(ucna )?snov|vsebin[ae]|topics?|thema|naslov delavnice)$|^(skupina|group|gruppe) \p{L}( .*)?$/u;

/** "Rok oddaje": under the people of a list, over the dates of their tasks. */
const DUE =
  /^((rok|datum|termin) (za )?(oddaj[eo]|predaje)|deadlines?|due( dates?)?|abgabe(termin|datum|frist)?|fecha (de entrega|limite)|date (de rendu|limite)|data di consegna|data de entrega|termin (oddania|odevzdani|odovzdania)|срок(и)? сдачи|дата сдачи|термін здачі|дедлайн)$/;

/** "XXXXXXX YYYYYY" and the like: the form shows where a name would stand. */
export const isBlankOfForm = ({ text }: TextFacts): boolean =>
  text.split(' ').every((word) => /^(\p{L})\1{3,}$/u.test(word));

/** "emp_alpha", "user.total": what somebody logs in by. */
const LOGIN = /^\p{Ll}+[_.]\p{Ll}+\d*$/u;
const SUMS: readonly Heading[] = ['total', 'percent', 'presentCount', 'absentCount'];

/** A program writes "total_present" as well. */
function isLogin({ text, folded }: TextFacts): boolean {
  const first = LOGIN.test(text) ? (folded.split(' ')[0] ?? '') : '';
  return first !== '' && !SUMS.includes(headingOf(first)?.heading ?? 'name');
}

/** "Skupaj ur na dan". */
const SUM_OF = /^(skupaj|skupno|vsota|sestevek|total|sum|gesamt|summe|ukupno) /;

/** "Skupaj", "Total", "No. of students present", "% attendance". */
export function isTotalLabel(facts: TextFacts): boolean {
  const match = facts.heading;
  if (match === null || (match.coverage < 1 && (isFullName(facts) || isLogin(facts)))) return false;
  if (match.heading === 'total' || match.heading === 'percent') return match.coverage >= 0.33;
  if (match.heading === 'hours' && SUM_OF.test(facts.folded)) return true;
  // "Total Class Attendance": what is summed up may have a word more.
  const least = /^(total|sum|skupaj|vsota) /.test(facts.folded) ? 0.33 : 0.5;
  return ['presentCount', 'absentCount', 'signature'].includes(match.heading) && match.coverage >= least;
}

const LEGEND =
  /^(legenda|legend|key|keys|code|codes|oznake|oznaka|razlaga|pojasnilo|opombe|opomba|note|notes|nb|abbreviations|abbreviation|index|symbols|leyenda|referencia|referencias|convenciones|leggenda|legende|zeichenerklarung|abkurzungen|objasnienia|vysvetlivky|tumac|tumac oznaka|jelmagyarazat|условные обозначения|обозначения|примечание|примечания|keterangan|ket|aciklama|aciklamalar|説明|凡例|ky hieu|说明|备注|remarks|instruction|instructions|guidelines|navodilo|navodila|navodilo za uporabo|instrucciones|hinweis|hinweise|anleitung)$/;

/** The first cell of a legend or of instructions under a table. */
export const isLegendLabel = ({ folded }: TextFacts): boolean => LEGEND.test(folded);

/** Several name columns joined as the truth of names is compared: in the order of the columns, blanks made one. */
export const joinName = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
