/** What somebody had or was paid on a day on which they came, counted beside it: meals and travel. A meal may be taken home on other days, too. */
const EXPENSE =
  /^((st|stevilo|prejel[ai]?|prevzel[ai]?|narocen[ao]?|zneske?|znesek|cena) )*(malic[aeo]|mal|kosil[oa]|kos|zajtrk|zajtrki|vecerj[ae]|prehran[ao]|hran[ao]|obroki?|topli obroki?|toplo kosilo|prevozi?|prev|potni stroski|kilometri|km|vozovnic[ae]|meals?|breakfast|lunch|lunches|dinner|travel|transport|mileage|verpflegung|mittagessen|essen|fruhstuck|abendessen|fahrtkosten|fahrt|rucak|prijevoz|obiad|posilek|obed|pranzo|mensa|dejeuner|repas|almuerzo|comida)( (da ne|st|kom|km|eur))?$/;

/** @param folded a folded heading */
export const isExpense = (folded: string): boolean => EXPENSE.test(folded);
