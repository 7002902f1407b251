/** Words by which offices say that somebody was not taken in: "Zavrnjeni kandidati", "Razlog nevključitve". */

const REFUSED = String.raw`nevkljuc\p{L}*|zavrn\p{L}*|zavrac\p{L}*|odklon\p{L}*|nesprejet\p{L}*|neizbran\p{L}*|neizbor\p{L}*|odbijen\p{L}*|odbijanj\p{L}*|reject\p{L}*|refus\p{L}*|declin\p{L}*|turned down|not (?:included|accepted|selected|admitted|enrolled)|non (?:inclusion|admission)|abgelehnt\p{L}*|ablehnung\p{L}*|absage\p{L}*|nicht ?(?:aufgenommen\p{L}*|aufnahme)|rechaz\p{L}*|denegad\p{L}*|no (?:admitid|seleccionad|incluid)\p{L}*|rifiut\p{L}*|esclus\p{L}*|respint\p{L}*|non ammess\p{L}*|odmit\p{L}*|odrzuc\p{L}*`;
const NOT_TAKEN = String.raw`(?:ni|niso|nista|nije) (?:bil[aio]? )?(?:vkljucen|sprejet|izbran|ukljucen|primljen)\p{L}*`;
const WHY = String.raw`razlog\p{L}*|vzrok\p{L}*|zakaj|reason|why|grund|begrundung|motif|raison|motivo|razon|causa|powod|duvod`;

const REASON = new RegExp(
  String.raw`(?:^| )(?:${WHY})(?: \p{L}+)? (?:${REFUSED}|${NOT_TAKEN})(?= |$)|^(?:ablehnungs|absage)grund$`,
  'u',
);
const STATE = new RegExp(String.raw`^(?:je )?(?:${REFUSED}|${NOT_TAKEN})$`, 'u');
const SAID = new RegExp(String.raw`(?:^| )(?:${REFUSED}|${NOT_TAKEN})(?= |$)`, 'u');
const TAKEN_IN = /(^| )(vkljucen|sprejet|izbran|included|accepted|aufgenommen|admitid)/u;

/** Over a column: why each of them was not taken in. */
export const asksWhyTurnedDown = (folded: string): boolean => REASON.test(folded);

/** In a cell, and nothing else: "zavrnjena", "ni sprejet". */
export const isTurnedDown = (folded: string): boolean => STATE.test(folded);

/** Whoever waits for a place does not take part yet. */
const WAITING =
  /(^| )(cakaln\p{L}+ (list\p{L}*|seznam\p{L}*|vrst\p{L}*)|(waiting|wait) ?lists?|wartelisten?|lista cekanja|liste d attente|lista de espera|lista d attesa|lista oczekujacych)( |$)/u;

/** Over a list: those in it were turned down or wait, and nobody else is in it. */
export const titlesTurnedDown = (folded: string): boolean =>
  WAITING.test(folded) || (SAID.test(folded) && !TAKEN_IN.test(folded.replace(SAID, ' ')));
