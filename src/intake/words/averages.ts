/** Headings over what is an average of many days: "Avg. In Time", "Povprečen prihod", "Ø Stunden". */
const AVERAGE =
  /(^| )(avg|average|averages|povp|povprec\p{L}*|durchschn\p{L}*|mittlere?s?|promedio|moyen|moyenne|media|medio|mediana|srednia|sredni[ae]?|prosek|prosjek|prosjecn\p{L}*|prosecn\p{L}*|prumer\p{L}*|priemer\p{L}*|gemiddelde?|ortalama|rata rata|atlag\p{L}*|средн\p{L}*)( |$)/u;

/** @param folded a folded heading (see `fold`) */
export const saysAverage = (folded: string): boolean => AVERAGE.test(folded);
