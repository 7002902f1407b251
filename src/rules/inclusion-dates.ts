import { SETTING_LABELS, SETTING_NAMES } from '../register/settings';
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

/** A date of the programme that is none, or a phase with one end: nobody could tell who is inside. */
function* unreadableSettings({ asTyped = {}, asTypedAt = {} }: Settings): Iterable<Finding> {
  for (const name of SETTING_NAMES) {
    const value = asTyped[name];
    if (value === undefined) continue;
    const day = typeof value === 'number' ? dateOfSerial(value) : null;
    const written = day === null ? String(value) : dateFound(day);
    const at = asTypedAt[name] ?? { sheet: 'Program', cell: 'A1' };
    const facts = { setting: SETTING_LABELS[name], written };
    yield { at, participant: null, name: '', date: null, found: written, variant: 'settingUnreadable', facts };
  }
}
