/** Words by which clocks and doors say that somebody came or went: "C/In", "Check-out", "Kommen", "Izhod". */

const COMING =
  /^(c|check|clock|time|punch|sign|log|logged|checked|signed|clocked|break|lunch|overtime|ot|o t)? ?in$|^(out back|duty ?on|on duty|enter|entered|entry|arrived|came in|prisel|prisla|vstopil|vstopila|gekommen|eingetreten|llego|entro|entrada|ingreso|entrata|kommen|kommt|prihod|vstop|vhod|prijava|arrivee|entree|wejscie|przyjscie|prichod|ulaz|dolazak|erkezes|belepes|be|intrare|вход|приход|вхід|улаз|долазак|giris|masuk|上班签到|上班|签到|出勤|출근)$/;
const GOING =
  /^(c|check|clock|time|punch|sign|log|logged|checked|signed|clocked|break|lunch|overtime|ot|o t)? ?out$|^(duty ?off|off duty|exit|exited|left|departed|went out|odsel|odsla|izstopil|izstopila|gegangen|ausgetreten|salio|salida|saida|egreso|uscita|gehen|geht|odhod|izstop|izhod|odjava|depart|sortie|wyjscie|odchod|izlaz|odlazak|tavozas|kilepes|ki|iesire|выход|уход|вихід|излаз|одлазак|cikis|keluar|下班签退|下班|签退|退勤|퇴근)$/;

const LEAVING =
  /\b(left|leave|leaving|exit|exited|logout|logged out|out|check out|checked out|clock out|saiu|salio|salida|saida|uscito|uscita|quitte|verlassen|gegangen|opustil|wyszedl|odsel|odhod|izstop|izhod|odjava|izasao|вышел|вышла|ayrildi|keluar)\b/;

/** The whole text is a word for coming. */
export const isComing = (folded: string): boolean => COMING.test(folded);

/** A word for leaving stands in the text. */
export const isGoing = (folded: string): boolean => GOING.test(folded) || LEAVING.test(folded);

/** Nothing but coming and going: "In" and "Out" under a status are events, as they are under "Action". */
export const areComingAndGoing = (folded: readonly string[]): boolean =>
  folded.some((word) => GOING.test(word)) &&
  folded.every((word) => word === '' || COMING.test(word) || GOING.test(word));
