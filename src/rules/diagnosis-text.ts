import { displayName } from '../register/person-name';
import { cellOf, type RowPlace } from '../register/row';
import { medicalWords } from './medical-words';
import type { Finding, Rule } from './rule';

/** In the columns of free text: Opomba, Razlog (of exit, suspension, candidates), Vzrok and Vsebina. The sentence does not repeat what it warns of. */
export const diagnosisText: Rule = {
  id: 'diagnosis-text',
  severity: 'warning',
  source: 'Splošna uredba o varstvu podatkov (GDPR), 9. člen: podatki o zdravju',
  asserts: 'no free text tells an illness',
  *check({ register }) {
    for (const person of register.participants) {
      const { at, id, note, exitReason } = person;
      yield* told(at, 'Opomba', note, id, displayName(person));
      yield* told(at, 'Razlog izstopa', exitReason, id, displayName(person));
    }
    for (const { at, participant, name, content } of register.individual)
      yield* told(at, 'Vsebina', content, participant, name);
    for (const { at, participant, name, cause, note } of register.absences) {
      yield* told(at, 'Vzrok', cause, participant, name);
      yield* told(at, 'Opomba', note, participant, name);
    }
    for (const { at, participant, name, reason } of register.suspensions)
      yield* told(at, 'Razlog', reason, participant, name);
    for (const { at, name, reason } of register.candidates) yield* told(at, 'Razlog', reason, '', name);
  },
};

function* told(
  at: RowPlace<string>,
  column: string,
  text: string,
  participant: string,
  name: string,
): Iterable<Finding> {
  if (medicalWords(text) === null) return;
  const about = { participant: participant === '' ? null : participant, name, date: null };
  yield { ...about, at: cellOf(at, column), found: text, variant: 'medical', facts: { column } };
}
