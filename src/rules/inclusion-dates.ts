import { atPerson } from './finding';
import { dateFound } from './found';
import { inclusionFaults, programmeSpan } from './inclusion';
import type { Rule } from './rule';

export const inclusionDates: Rule = {
  id: 'inclusion-dates',
  severity: 'error',
  source: 'Opis programa: tri faze, osem mesecev',
  asserts: 'entry and exit lie within phases 1 to 3, exit not before entry',
  *check({ register }) {
    const span = programmeSpan(register.settings);
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
