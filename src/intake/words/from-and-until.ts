/** Headings over the first and the last day of something: "Od | Do", "START_DATE | END_DATE", "Fecha inicio | Fecha fin". */

const FROM =
  /(^| )(od|odkdaj|zacet(ek|ka)|prvi dan|from|since|start(s|ed|ing)?|begin(s|ning)?|first day|von|vom|ab|beginn|anfang|erster tag|desde|inicio|inicial|primer dia|de|du|debut|premier jour|dal|dalla|inizio|primo giorno|poczatek|rozpoczecia|pocetak|pocetka|pocatek|zacatek|vanaf|van|с|начало|inceput)( |$)/;
const UNTIL =
  /(^| )(do|dokdaj|konec|konca|zadnji dan|to|until|till|thru|through|end(s|ed|ing)?|last day|bis|zum|ende|letzter tag|hasta|fin|final|ultimo dia|au|jusqu au|dernier jour|al|alla|fine|ultimo giorno|koniec|zakonczenia|kraj|kraja|zavrsetak|konec|tot|по|до|конец|окончание|sfarsit|a|ate|termino|fim)( |$)/;

/** @param folded a folded heading (see `fold`) */
export const saysFrom = (folded: string): boolean => FROM.test(folded);

/** @param folded a folded heading (see `fold`) */
export const saysUntil = (folded: string): boolean => UNTIL.test(folded);
