/** Words over what is paid: "Billable amount", "Plača". */

const MONEY =
  /(^| )(amounts?|costs?|rates?|prices?|pay|payment|paid|wages?|salar(y|ies)|fees?|gross|net|eur|usd|znes(ek|ki)|plac[ae]|placilo|cen[ae]|strosk[ai]?|betrag|kosten|lohn|gehalt|preis|stundensatz|montant|prix|salaire|taux|importe|monto|precio|salario|sueldo|importo|prezzo|costo|valor|kwota|stawka|cena|castka|mzda|cijena|iznos)( |$)/;

/** @param folded a folded heading */
export const isMoney = (folded: string): boolean => MONEY.test(folded);
