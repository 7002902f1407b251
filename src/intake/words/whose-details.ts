/** Labels of forms over the details of somebody: "Mitarbeiterdetails: Ana Novak", "Podatki o udeležencu: Ana Novak". */

/** In one word or two; over several columns the same words head all that is known of people, so they are no heading of names. */
const GERMAN = /^(mitarbeiter|arbeitnehmer|teilnehmer)(in|innen|de)? ?(details|daten|angaben)$/;
const SLOVENIAN =
  /^podatki o (udelezenc(u|ih)|udelezenk(i|ah)|delavc[ui]|delavki|zaposlen(em|i)|osebi|kandidat(u|ki))$/;

/** @param folded a label without its colon */
export const saysWhose = (folded: string): boolean => GERMAN.test(folded) || SLOVENIAN.test(folded);
