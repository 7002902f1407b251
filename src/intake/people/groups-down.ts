/** Rows that are of groups, as a rotation plans them: "GROUP A", "Team 2", "Izmena C". A group is nobody. */
import { fold } from '../words/text';

const GROUP =
  /^(group|team|crew|shift|squad|platoon|skupina|ekipa|izmena|brigada|gruppe|mannschaft|schicht|grupo|equipo|turno|squadra|gruppo|groupe|equipe|grupa|zmiana|smena|smjena|tura|ploeg|groep|skift|csoport|muszak|schimb|группа|смена|бригада|vardiya|grup) ([a-z]|\d{1,2}|[ivx]{1,4})$/;

/** Alone in its row among people. */
export const isGroup = (name: string): boolean => GROUP.test(fold(name));

/** True where so are called most of the rows that would be people. */
export const areGroups = (names: readonly string[]): boolean =>
  names.length > 1 && names.filter(isGroup).length > 0.5 * names.length;
