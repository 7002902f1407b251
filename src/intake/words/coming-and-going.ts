/** Words by which clocks and doors say that somebody came or went: "C/In", "Check-out", "Kommen", "Izhod". */

const COMING =
  /^(c|check|clock|time|punch|sign|log|logged|checked|signed|clocked|break|lunch|overtime|ot|o t)? ?in$|^(out back|duty ?on|on duty|enter|entered|entry|arrived|came in|prisel|prisla|vstopil|vstopila|gekommen|eingetreten|llego|entro|entrada|ingreso|entrata|kommen|kommt|einstempeln|eingestempelt|eingang|zutritt|eintritt|arrival|in time|prihod|vstop|vhod|prijava|arrivee|entree|wejscie|przyjscie|prichod|prichozi|ulaz|aankomst|inklokken|ingeklokt|komen|binnenkomst|chegada|llegada|ingresso|arrivo|dolazak|erkezes|belepes|be|intrare|вход|приход|вхід|улаз|долазак|giris|masuk|上班签到|上班|签到|出勤|출근)$/;
const GOING =
  /^(c|check|clock|time|punch|sign|log|logged|checked|signed|clocked|break|lunch|overtime|ot|o t)? ?out$|^(duty ?off|off duty|exit|exited|left|departed|went out|odsel|odsla|izstopil|izstopila|gegangen|ausgetreten|salio|salida|saida|egreso|uscita|gehen|geht|ausstempeln|ausgestempelt|ausgang|abgang|austritt|departure|odhod|izstop|izhod|odjava|depart|sortie|wyjscie|odchod|izlaz|uit|vertrek|uitklokken|uitgeklokt|gaan|partida|odlazak|tavozas|kilepes|ki|iesire|выход|уход|вихід|излаз|одлазак|cikis|keluar|下班签退|下班|签退|退勤|퇴근)$/;

const LEAVING =
  /\b(left|leave|leaving|exit|exited|logout|logged out|out|check out|checked out|clock out|saiu|salio|salida|saida|uscito|uscita|quitte|verlassen|gegangen|opustil|wyszedl|odsel|odhod|izstop|izhod|odjava|izasao|вышел|вышла|ayrildi|keluar)\b/;

/** The whole text is a word for coming. */
export const isComing = (folded: string): boolean => COMING.test(folded);

/** A word for leaving stands in the text. */
export const isGoing = (folded: string): boolean => GOING.test(folded) || LEAVING.test(folded);

/** Words that say so only beside the other of their pair. */
const TURNS: readonly (readonly [come: string, go: string])[] = [
  ['we', 'wy'], ['begin', 'end'], ['start', 'end'], ['start', 'stop'], ['start', 'ende'], ['start', 'koniec'],
  ['beginn', 'ende'], ['inicio', 'fin'], ['inicio', 'fim'], ['inizio', 'fine'], ['debut', 'fin'], ['zacetek', 'konec'],
  ['vstup', 'vystup'], ['joined', 'left'], ['join', 'leave'], ['pridruzil se', 'zapustil'], ['beigetreten', 'verlassen'],
]; // prettier-ignore

/** Nothing but coming and going: "In" and "Out" under a status are events, as they are under "Action". */
export const areComingAndGoing = (folded: readonly string[]): boolean =>
  areTurns(folded) ||
  (folded.some((word) => GOING.test(word)) &&
    folded.every((word) => word === '' || COMING.test(word) || GOING.test(word)));

/** Over two columns beside each other: when somebody came, and when they went. */
export const isTurn = (come: string, go: string): boolean =>
  (COMING.test(come) && GOING.test(go)) || TURNS.some((pair) => pair[0] === come && pair[1] === go);

/** Both words of a pair and no other. */
function areTurns(folded: readonly string[]): boolean {
  const said = new Set(folded.filter((word) => word !== ''));
  return said.size === 2 && TURNS.some((pair) => pair.every((word) => said.has(word)));
}

/** "In/Out", "Kommen/Gehen": over codes that only say which of both it was, both of which say that somebody was there. */
const OF_DIRECTIONS =
  /^(in out( mode| flag)?|in or out|inout|inorout|i o|io|check in out|entry exit|type in out|prihod (ali )?odhod|vstop (ali )?izstop|vhod izhod|dolazak odlazak|kommen (oder )?gehen|entrata (o )?uscita|entrada (o )?salida|entree (ou )?sortie|wejscie wyjscie|smer prehoda|direction|direzione|richtung|sentido|smjer|kierunek)$/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['i', 'o'], ['e', 'u'], ['e', 's'], ['p', 'o'], ['v', 'i'], ['k', 'g'], ['d', 'o'], ['1', '0'],
]; // prettier-ignore

/** @param folded a folded heading (see `fold`) */
export const headsDirections = (folded: string): boolean => OF_DIRECTIONS.test(folded);

/** Under such a heading: nearly nothing but both letters of a pair, or 1 and 0; a slip of the hand among many is a passage, too. */
export function areDirectionCodes(folded: readonly string[]): boolean {
  const filled = folded.filter((word) => word !== '');
  return PAIRS.some(
    (pair) =>
      pair.every((code) => filled.includes(code)) &&
      filled.filter((word) => pair.includes(word)).length >= 0.9 * filled.length,
  );
}

const HANDED_OUT =
  /\b(items?|tools?|keys?|assets?|equipment|materials?|products?|books?|vehicles?|cars?|orodje|kljuc|predmet|oprema|material|izdelek|knjiga|vozilo|artikel|werkzeug|schlussel|gerat|fahrzeug|buch|articolo|attrezzo|chiave|veicolo)\b/;

/** Headings of things that people take out and bring in, each time noted beside who did. */
export const isHandedOut = (folded: string): boolean => HANDED_OUT.test(folded);
