/** Whether the lists of a workbook are of those who attend: those of parents, of the last generation or of who has left are not. */
import type { SheetReading } from '../reading';
import { nameKeys } from './name-keys';

/** Of so few people one missing in the list is many. */
const FEWEST = 4;
/** Whoever keeps a list of participants has most of them in it. */
const SHARE = 0.25;

/** True where hardly anybody who attends stands in any of the lists: then a name outside them is a new person all the same. */
export function areOfOthers(lists: readonly SheetReading[], attended: readonly SheetReading[]): boolean {
  const listed = new Set(
    lists.flatMap(({ participants }) => participants.flatMap(({ person }) => nameKeys(person.name))),
  );
  const people = new Map<string, boolean>();
  for (const { name } of attended.flatMap((sheet) => sheet.people)) {
    const keys = nameKeys(name);
    people.set(
      keys[0] ?? '',
      keys.some((key) => listed.has(key)),
    );
  }
  const known = [...people.values()].filter((isListed) => isListed).length;
  return people.size >= FEWEST && known < SHARE * people.size;
}
