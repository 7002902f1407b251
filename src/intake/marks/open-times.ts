/** From when to when in one cell where a form or a program left a time open: "08:00 - __", "8:00 –", "__ - 16:00", "__ - __". */

/** What stands where no time was written. */
const OPEN = String.raw`(?:_+(?::_+)?|-{2,}:-{2,})`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?`;
const TO = String.raw`\s*[-–—/]\s*`;

const NEITHER = new RegExp(`^${OPEN}${TO}${OPEN}$`);
const ONE = new RegExp(`^(?:${CLOCK}${TO}${OPEN}|${OPEN}${TO}${CLOCK})$`);
/** "8.00 -" may be an amount. */
const SINCE = /^\d{1,2}:\d{2}\s*[-–—]$/;

/** Neither when somebody came nor when somebody left: it says no more than a blank. */
export const saysNoTime = (text: string): boolean => NEITHER.test(text);

/** Somebody came, or left: whoever has one of the two times was there, for how long is not said. */
export const saysOneTime = (text: string): boolean => ONE.test(text) || SINCE.test(text);
