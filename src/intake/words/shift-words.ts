/** Headings over the shift that was planned for somebody: "Turno", "Izmena", "Scheduled shift", "Horaire prévu". */
const SHIFT =
  /(^| )(izmena|delovna izmena|razpored|urnik|turnus|shift|scheduled?|roster(ed)?|planned (shift|hours|time)|schicht|schichtplan|dienst|dienstplan|turno|horario|jornada|horaire|horaire prevu|poste|planning|orario|escala|horario previsto|zmiana|grafik|smjena|smena|raspored|smeny|muszak|tura|dienstrooster|смена|график|зміна)( |$)/;

/** @param folded a folded heading (see `fold`) */
export const headsShift = (folded: string): boolean => SHIFT.test(folded);
