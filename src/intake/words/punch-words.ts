/** Words for a time that a clock took down: "Žig 1", "Marca 2", "Punch 3". "Čas 1" may be a lap of a race. */
const PUNCH =
  /^(zig|zigosanj[ea]|registracij[ae]|punch(es)?|scan|swipe|badge|clock|clocking|marca|marcacion|marcaje|fichaje|ponto|batida|timbratura|pointage|stempel|stempelung|stempelzeit|buchung|odbicie|pruchod|prolazak|отметка|打卡|刷卡)$/;

/** @param folded what stands before the number */
export const isPunch = (folded: string): boolean => PUNCH.test(folded);
