/** Headings over the shift that was planned for somebody: "Turno", "Izmena", "Scheduled shift", "Horaire prévu". */
const SHIFT =
  /(^| )(izmena|delovna izmena|razpored|urnik|turnus|shift|scheduled?|roster(ed)?|planned (shift|hours|time)|schicht|schichtplan|dienst|dienstplan|turno|horario|jornada|horaire|horaire prevu|poste|planning|orario|escala|horario previsto|zmiana|grafik|smjena|smena|raspored|smeny|muszak|tura|dienstrooster|смена|график|зміна)( |$)/;

/** @param folded a folded heading (see `fold`) */
export const headsShift = (folded: string): boolean => SHIFT.test(folded);

/** In place of a shift: nobody is wanted. */
const REST =
  /^(x|off|day off|rdo|rest|closed|prosto|pocitek|zaprto|frei|ruhetag|geschlossen|libre|descanso|cerrado|repos|ferme|riposo|chiuso|wolne|nieczynne|zamkniete|slobodno|slobodan|zatvoreno|volno|zavreno|folga|fechado)$/;

/** @param folded a folded word of a plan */
export const saysRest = (folded: string): boolean => REST.test(folded);
