/** Titles over who shall be there when: shifts, duties, lessons. What is called so says nothing of who was there. */
import { monthMask, weekdaysOf } from './calendar-words';

const SOUTH_SLAVIC =
  'razpored\\p{L}*|urnik\\p{L}*|turnus\\p{L}*|(nacrt|plan) (dela|ur|delovnih ur|izmen|dezurstev|srecanj|delavnic|sestankov|obiskov|usposabljanj|izobrazevanj)|raspored\\p{L}*|plan (rada|smjena|smena)|smjenski plan';
const WEST_SLAVIC =
  'grafik\\p{L}*|harmonogram\\p{L}*|plan (pracy|zmian|lekcji|prace|sluzeb|smen)|rozpis (sluzeb|smen|prace)|rozvrh\\p{L}*';
const GERMAN =
  '(dienst|schicht|einsatz|arbeits|bereitschafts|stunden|wochendienst|personaleinsatz|sitzungs|besuchs)(plan|plane|planung|einteilung)';
const ENGLISH =
  'rotas?|schedules?|plan of (meetings|visits|workshops)|(meetings?|visits?|workshops?) plan|time ?tables?|(shift|duty|staff|on call|work) (roster|plan|planning|planner)|shifts?|roster';
const ROMANCE =
  'turnos|cuadrante( de turnos)?|horarios?|plan de (trabajo|turnos|travail)|planning|emploi du temps|tableau de service|turni|orario|piano (di lavoro|turni)|escala (de|dos) (servico|turnos|plantao|trabalho)|mapa de turnos';
const OTHER = 'grafic de (lucru|ture|garzi)|vaktplan|vagtplan|rooster|график\\p{L}*|расписание|графік\\p{L}*|розклад';

/** Folded, Korean syllables are taken apart. */
const EASTERN = 'シフト|排班|值班|当番|근무표|교대표'.normalize('NFKD');
const OF_EASTERN = new RegExp(EASTERN, 'u');
const IN_EASTERN_WORD = `\\p{L}*(${EASTERN})\\p{L}*`;

/** @param folded a folded text; true where it speaks of shifts or duties in Japanese, Chinese or Korean */
export const speaksOfEasternPlans = (folded: string): boolean => OF_EASTERN.test(folded);

/** What speaks of attendance that is yet to come. */
const EXPECTED =
  '(predviden|nacrtovan|planiran|pricakovan|napovedan)\\p{L}* (prisotnost|udelezb|obisk)\\p{L}*|(expected|planned|projected) (attendance|presence)|(geplante|voraussichtliche|erwartete) (anwesenheit|teilnahme)|(presence|assistance)s? (prevues?|attendues?)|(asistencia|presenza|presenca|obecnosc|prisutnost) (prevista|planificada|pianificata|planowana)|planowana obecnosc|(planirana|ocekivana) (prisutnost|nazocnost)';
const OF_EXPECTED = new RegExp(`(^| )(${EXPECTED})( |$)`, 'u');

/** "Predvidena prisotnost", "Expected attendance": nobody has come by it. */
export const speaksOfExpected = (folded: string): boolean => OF_EXPECTED.test(folded);

const PLAN = new RegExp(
  `(^| )(${[EXPECTED, SOUTH_SLAVIC, WEST_SLAVIC, GERMAN, ENGLISH, ROMANCE, OTHER, IN_EASTERN_WORD].join('|')})( |$)`,
  'u',
);

/** Whom a teacher has, not who comes when: "Class roster". */
const OF_CLASS = /(^| )(class|course|student|team|group|club|section)s? roster( |$)/;

/** "Absence schedule": what is kept of those who were away. */
const OF_ABSENCE = /absen[ct]|odsotn|izostan|fehlzeit|abwesen|ausenci|assenz|nieobecn|nepritomn/;

/** "Urnik: 8.00–12.00", "Schedule: Mon, Wed": when a course is held, written over its register. */
const SAYS_HOUR = /\d{1,2} ?[.:h] ?\d{2}(?!\d)(?! ?[.-])|\d ?[-–—] ?\d{1,2} ?h/u;
/** "di" and "do" are small words elsewhere, "mar" is March. */
const isWeekday = (word: string): boolean => word.length > 2 && weekdaysOf(word).size > 0 && monthMask(word) === 0;

/** Longer texts tell how to fill in. */
const LONGEST_TITLE = 90;

/**
 * @param folded a title, folded
 * @param text   the same as written
 */
export const isCalledPlan = (folded: string, text: string): boolean =>
  folded.length <= LONGEST_TITLE &&
  PLAN.test(folded) &&
  ![OF_CLASS, OF_ABSENCE].some((other) => other.test(folded)) &&
  !SAYS_HOUR.test(text) &&
  !folded.split(' ').some(isWeekday);
