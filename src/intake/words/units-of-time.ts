/** Words for stretches of time, of which a plan counts how many there are: "Wochen", "Delovni dnevi", "Weekend days". They are nobody's names. */

const GERMAN =
  'wochen|monate|jahre|stunden|(?:wochenend|arbeits|werk|urlaubs|feier|ferien|schul|kalender|ruhe|krank(?:heits|en)?)tage|tage|wochenenden';
const SLOVENIAN =
  '(?:(?:delovni|prosti|praznicni|dela prosti|bolniski|dopustniski|koledarski) )?(?:dnevi|dnevov)|tedni|tednov|meseci|mesecev|vikendi|ure';
const ENGLISH =
  '(?:(?:working|work|week|weekend|calendar|business|vacation|holiday|sick|public) ?)?days|holidays|weeks|weekends|months|years|hours';
const OTHER =
  'tjedni|mjeseci|vikendi|radni dani|jours(?: ouvres)?|semaines|mois|dias(?: laborables)?|semanas|meses|giorni(?: lavorativi)?|settimane|mesi|dni|tygodnie|miesiace|dny|tydny|mesice|dagen|weken|maanden';

const UNIT = new RegExp(`^(?:${[GERMAN, SLOVENIAN, ENGLISH, OTHER].join('|')})$`);

/** @param folded a folded text (see `fold`); true for units in the plural: "Dan" and "Mesec" may be somebody */
export const isUnitOfTime = (folded: string): boolean => UNIT.test(folded);
