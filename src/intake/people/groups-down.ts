/** Rows that are of groups: "GROUP A", "Team 2" as a rotation plans them, "Dopoldanska skupina" over its people. A group is nobody. */
import { fold } from '../words/text';

const GROUP =
  /^(group|team|crew|shift|squad|platoon|module?|phase|workshop|sklop|faza|delavnica|tecaj|skupina|ekipa|izmena|brigada|gruppe|mannschaft|schicht|grupo|equipo|turno|squadra|gruppo|groupe|equipe|grupa|zmiana|smena|smjena|tura|ploeg|groep|skift|csoport|muszak|schimb|группа|смена|бригада|vardiya|grup) ([a-z]|\d{1,2}|[ivx]{1,4})$/;

/** "Skupina Žarek", "2. skupina", "POPOLDANSKA SKUPINA": no Slovenian is called so. */
const NAMED_GROUP =
  /^(?:(?:skupina|izmena|oddelek)(?: [a-z\d]+){1,3}|(?:[a-z\d]+\.? ){1,2}(?:skupina|izmena|oddelek))$/;

/** Alone in its row among people. */
export const isGroup = (name: string): boolean => GROUP.test(fold(name)) || NAMED_GROUP.test(fold(name));

/** True where so are called most of the rows that would be people. */
export const areGroups = (names: readonly string[]): boolean =>
  names.length > 1 && names.filter(isGroup).length > 0.5 * names.length;
