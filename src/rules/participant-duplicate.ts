import type { ParticipantColumn } from '../register/columns';
import { displayName } from '../register/person-name';
import { cellOf } from '../register/row';
import { atPerson } from './finding';
import type { Rule } from './rule';
import type { Sameness } from './same-person';

const COLUMNS: Readonly<Record<Sameness, ParticipantColumn>> = {
  id: 'ID',
  emso: 'EMŠO',
  nameAndBirthDate: 'Priimek',
  name: 'Priimek',
};

/** One issue for a pair, on the later row. Two people may have the same name: that alone is a warning. */
export const participantDuplicate: Rule = {
  id: 'participant-duplicate',
  severity: 'error',
  source: 'Opis programa: dogovor o vključitvi; pravila ESS: ena oseba je en zapis',
  asserts: 'every person and every ID stands in the register once',
  *check({ repeatedRows }) {
    for (const { earlier, later, by } of repeatedRows) {
      const found = by === 'emso' ? (later.emso ?? '') : by === 'id' ? later.id : displayName(later);
      const facts = {
        otherName: displayName(earlier),
        otherId: earlier.id,
        otherCell: cellOf(earlier.at, COLUMNS[by]).cell,
      };
      const finding = atPerson(later, COLUMNS[by], by, found, facts);
      yield by === 'name' ? { ...finding, severity: 'warning' } : finding;
    }
  },
};
