/** When somebody joined an online meeting and left it, as the reports of its program head that: "First Join", "Letztes Verlassen". */

const FIRST = String.raw`first|prv\p{L}*|erste[rs]?|premiere?|primer[ao]?|prim[ao]|primeir[ao]|pierwsz[ey]|eerste`;
const LAST = String.raw`last|zadnj[aei]|posljednj[aei]|letzte[rs]?|derniere?|ultim[ao]|ostatni[ea]?|posledni|laatste`;
const TIME = String.raw`cas|vrijeme|vreme|zeitpunkt|uhrzeit|heure|hora|ora|orario|godzina|tijdstip`;
const OF = String.raw`(?: (?:d|de|del|di|da|do|des|der))?`;
const JOINING = String.raw`join|pridruz\p{L}*|prikljuc\p{L}*|beitritts?|teilnahme|participation|connexion|jonction|acces|acceso|accesso|union|incorporacion|partecipazione|adesao|dolaczeni[ea]|pripojeni|deelname`;
const LEAVING = String.raw`leave|odhoda?|izhoda?|izstopa?|zapustit(?:ve|ev)|izlaz\p{L}*|odlas\p{L}*|napustanj\p{L}*|verlassens?|austritts?|depart|sortie|deconnexion|salida|abandono|uscita|abbandono|said[ao]|opuszczeni[ea]|wyjsci[ea]|odchodu?|opusteni|vertrek`;

const FIRST_JOIN = new RegExp(`^(?:${FIRST}) (?:${JOINING})$`, 'u');
const LAST_LEAVE = new RegExp(`^(?:${LAST}) (?:${LEAVING})$`, 'u');
const JOIN_TIME = new RegExp(`^(?:(?:${TIME})${OF} (?:${JOINING})|beitrittszeit|teilnahmezeit)$`, 'u');
const LEAVE_TIME = new RegExp(`^(?:(?:${TIME})${OF} (?:${LEAVING})|verlassenszeit|austrittszeit)$`, 'u');

/** Of all visits of somebody: then the time between it and the last leave is not how long they were there. */
export const saysFirstJoin = (folded: string): boolean => FIRST_JOIN.test(folded) || folded === 'first join time';

/** @param folded a folded heading (see `fold`) */
export const saysJoined = (folded: string): boolean => saysFirstJoin(folded) || JOIN_TIME.test(folded);

/** @param folded a folded heading (see `fold`) */
export const saysLeft = (folded: string): boolean => LAST_LEAVE.test(folded) || LEAVE_TIME.test(folded);
