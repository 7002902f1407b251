/** "Ninguno", "Brez" under a heading of leave: there was none. */
const NONE =
  /^(none|no leave|not applicable|n a|na|brez|nobeno?|nobena|ni odsotnosti|ninguno|ninguna|sin permiso|keine?r?|aucune?|nessun[oa]?|brak|zadn[aey]|nema|nenhuma?|sem|geen|yok|нет|немає)$/;

/** @param folded a folded text (see `fold`) */
export const saysNone = (folded: string): boolean => NONE.test(folded);
