/** What studies measure of people beside their absences: their columns are data, not a register. */
const MEASURED =
  /(^| )(age|weight|height|body mass( index)?|bmi|distance|work ?load|hit target|service time|social (drinker|smoker)|smoker|pets?|seasons?|income|satisfaction|performance (score|rating)|job (level|satisfaction|involvement)|education( field| level)?|attrition|tenure|starost|teza|visina|indeks telesne mase|itm|oddaljenost|obremenitev|delovna doba|kadilec|letni cas|dohodek|zadovoljstvo|izobrazba|alter|gewicht|korpergrosse|entfernung|arbeitsbelastung|dienstzeit|raucher|jahreszeit|einkommen|zufriedenheit|bildung)( |$)/;

/** @param folded a folded heading (see `fold`) */
export const isMeasuredOfPeople = (folded: string): boolean => MEASURED.test(folded);
