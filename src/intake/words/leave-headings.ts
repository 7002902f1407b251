/** Headings of hours that are no work: "Ure LD", "Dopust (h)", "Praznik", "Boln. do 30 dni". Beside hours and times of work they are of leave. */
import { isAway, type MarkMeaning } from './mark-meaning';
import { meaningOfExplanation } from './mark-words';

const LEAVE =
  /(^| )(ld|bs|bol|boln|bolnisk\p{L}*|bolezen|boleznin\p{L}*|refundacij\p{L}*|cakanj\p{L}*|starsevsk\p{L}*|materinsk\p{L}*|nezmoznost\p{L}*|karanten\p{L}*|(letn\p{L}* |izredn\p{L}* )?dopust(a|i|u|ov)?|nega (otroka|otrok|druzin\p{L}*|svojca)|porodnisk\p{L}*|ocetovsk\p{L}*|krvodajalsk\p{L}*|prazn|praznik(i|a|ov)?|urlaub|krank|krankheit|feiertage?|vacation|sick|pto|annual leave|holidays?|bolovanje|godisnji( odmor)?|blagdani?|prazniki)( |$)/u;

const HOLIDAY = /(^| )(prazn|praznik(i|a|ov)?|feiertage?|holidays?|blagdani?)( |$)/;

/** "Delo na praznik", "Ure brez dopusta", "Ostanek LD", "Vrsta dopusta" head something else. */
const OF_ELSE =
  /(^| )(dela|delo|delovn\p{L}*|opravljen\p{L}*|na|ob|za|med|brez|(ure?|ura) in|stanj\p{L}*|ostan\p{L}*|preostal\p{L}*|dodat\p{L}*|saldo|prenos|skupaj|vse|razlog|vzrok|vrsta|opomb\p{L}*|datum|planiran\p{L}*|worked|work\p{L}*|on|excl\p{L}*|incl\p{L}*|without|with|hours and|or|ali|balance|remaining|total|ohne|mit|inkl\p{L}*|rest\p{L}*|type|reason)( |$)/u;

/** What is said of leave itself by words that otherwise head something else. */
const OF_LEAVE = /(^| )(dela prost\p{L}*|(za|na|z) del[aoe]|brez (placila|nadomestila))(?= |$)/gu;

/** What may stand beside words of leave; "(dopust) ureditev arhiva" says what was done in it. */
const BESIDE =
  /^(\p{L}{1,2}|\d+|ure|ura|hrs?|hours?|std|stunden|stevilo|dni|dan|day|nad|redn\p{L}*|letn\p{L}*|izredn\p{L}*|(ne)?placan\p{L}*|paid|studijsk\p{L}*|stalez\p{L}*|odsotn\p{L}*|nadomestil\p{L}*|breme|delodajal\p{L}*|zzzs|drug\p{L}*|neg[aeo]|drzavn\p{L}*|public|leave|otroka?)$/u;

/** @param folded a folded heading; true of hours or days in which nobody worked */
export function headsLeave(folded: string): boolean {
  if (!LEAVE.test(folded)) return false;
  const told = folded.replace(OF_LEAVE, '').trim();
  const words = told.split(' ').filter((word) => !LEAVE.test(word));
  return !OF_ELSE.test(told) && words.every((word) => BESIDE.test(word));
}

/** What hours or a tick under a heading say of their day; null of a heading that is of no absence. */
export function meaningOfLeaveHeading(folded: string): MarkMeaning | null {
  const told = meaningOfExplanation(folded);
  if (isAway(told)) return told;
  return headsLeave(folded) ? (HOLIDAY.test(folded) ? 'notPlanned' : 'excused') : null;
}
