import { SETTING_LABELS, SETTING_NAMES, type SettingName } from '../register/settings';
import type { CellValue } from '../sheet/cells';
import type { Settings } from '../register/register';
import { dateOfSerial } from '../sheet/serial';
import { atPerson } from './finding';
import { dateFound } from './found';
import { inclusionFaults, programmeSpan } from './inclusion';
import type { Finding, Rule } from './rule';

export const inclusionDates: Rule = {
  id: 'inclusion-dates',
  severity: 'error',
  source: 'Opis programa: tri faze, osem mesecev',
  asserts: 'entry and exit lie within phases 1 to 3, exit not before entry',
  *check({ register }) {
    const span = programmeSpan(register.settings);
    yield* unreadableSettings(register.settings);
    for (const person of register.participants) {
      for (const { column, variant } of inclusionFaults(person, register.settings)) {
        // An unreadable cell is told as such.
        if (variant === 'unreadable') continue;
        const day = column === 'Vstop' ? person.entry : person.exit;
        yield atPerson(person, column, variant, dateFound(day), {
          entryDate: person.entry,
          exitDate: person.exit,
          from: span?.from ?? null,
          to: span?.to ?? null,
        });
      }
    }
  },
};

/** `faza_1_od` for `faza_1_do` and the other way round; any other name as it is. */
function otherEnd(name: SettingName): SettingName {
  const number = /^faza_([123])_/.exec(name)?.[1];
  if (number !== '1' && number !== '2' && number !== '3') return name;
  return name.endsWith('_od') ? `faza_${number}_do` : `faza_${number}_od`;
}

const isUnreadableEnd = (value: CellValue | undefined): boolean => value !== undefined && typeof value !== 'number';

/** A date of the programme that is none, or a phase with one end: nobody could tell who is inside. */
function* unreadableSettings({ asTyped = {}, asTypedAt = {} }: Settings): Iterable<Finding> {
  for (const name of SETTING_NAMES) {
    const value = asTyped[name];
    if (value === undefined) continue;
    const day = typeof value === 'number' ? dateOfSerial(value) : null;
    // One end of a phase is no fault of its own where the other end is the one that cannot be read.
    if (day !== null && isUnreadableEnd(asTyped[otherEnd(name)])) continue;
    const written = day === null ? String(value) : dateFound(day);
    const at = asTypedAt[name] ?? { sheet: 'Program', cell: 'A1' };
    const facts = { setting: SETTING_LABELS[name], written };
    yield { at, participant: null, name: '', date: null, found: written, variant: 'settingUnreadable', facts };
  }
}
