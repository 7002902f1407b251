/** Words of accounts of leave: "PTO June", "Dopust", over "Stanje", "Used", "Resturlaub". */

const LEAVE =
  /(^| )(pto|((annual|sick|paid) )?leaves?|vacations?|(letni )?dopust(i|a|ov)?|(jahres)?urlaub|conges?|vacaciones|ferias|ferie|urlop(y)?|dovolena|godisnji odmor)( |$)/;

/** @param folded a folded title; true where it is one of leave */
export const speaksOfLeave = (folded: string): boolean => LEAVE.test(folded);

const BALANCE =
  /(^| )(balance|remaining|carried over|carry over|stanje|ostanek|preostal\p{L}*|prenos|saldo|rest|rest(urlaub|tage)|restant|solde|saldo|pozostalo|zbyva|zustatek|preostalo)( |$)/u;

/** @param folded a folded heading; true over what is left of something */
export const isBalance = (folded: string): boolean => BALANCE.test(folded);
