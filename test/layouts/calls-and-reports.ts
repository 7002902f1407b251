/** Calls of lessons, reports of somebody's hours, directories of people and blocks of a person each, as offices and schools keep them. People are invented. */
import type { CollectedLayout } from './layout';

const GIVEN = ['Ana', 'Bor', 'Cene', 'Darja', 'Eva'];
const SURNAMES = ['Novak', 'Kos', 'Zupan', 'Mlakar'];
const MEMBERS = SURNAMES.flatMap((surname) => GIVEN.map((given) => `${given} ${surname}`));

/** Each of twenty members twice. */
const rowsOfMembers = (row: (member: string, address: string, time: number) => string): string =>
  MEMBERS.flatMap((member) =>
    [0, 1].map((time) => row(member, `${member.toLowerCase().replace(' ', '.')}@abc.si`, time)),
  ).join('\n');

export const CALLS_AND_REPORTS: readonly CollectedLayout[] = [
  {
    // "État" is left blank beside "État élève", and "Noms" beside "Prénoms" are surnames; who was exempted may have been there.
    name: 'calls of lessons in French: surname and given name, présentiel, absent, retard with minutes, dispensé',
    table: `
      # | État élève | Noms | Prénoms | Date | Classe | Section | Enseignant/ Utilisateur | Début | Fin | Durée (H) | État | Cours n°
      1 | Présentiel | NOVAK | Ana | '01-07-2026 | 2NDE | Novak Ana | Kos Bor | 10:00 | 12:00 | 02:00 | | 4711
      2 | Présentiel | KOS MLAKAR | Bor | '01-07-2026 | 2NDE | Kos Bor | Kos Bor | 10:00 | 12:00 | 02:00 | | 4711
      3 | Absent | ZUPAN | Cene | '01-07-2026 | 2NDE | Zupan Cene | Kos Bor | 10:00 | 12:00 | 02:00 | | 4711
      4 | Dispensé | ZUPAN | Cene | '13-07-2026 | 2NDE | Zupan Cene | Kos Bor | 10:00 | 12:00 | 02:00 | | 4712
      5 | Retard - 00:10 | KOS MLAKAR | Bor | '13-07-2026 | 2NDE | Kos Bor | Kos Bor | 10:00 | 12:00 | 02:00 | | 4712`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['NOVAK Ana', 'KOS MLAKAR Bor', 'ZUPAN Cene'],
      dates: ['2026-07-01', '2026-07-13', 2],
      marks: 5,
      present: 3,
      absent: 1,
      unclear: 1,
      asks: ['mark Dispensé'],
    },
  },
  {
    // How a course is held says nothing of who came to it.
    name: 'people registered for courses en présentiel and à distance',
    table: `
      Nom | Prénom | Formation | Modalité
      NOVAK | Ana | Excel | Présentiel
      KOS | Bor | Excel | Présentiel
      ZUPAN | Cene | Excel | Distanciel`,
    expected: { kind: 'participants', people: ['NOVAK Ana', 'KOS Bor', 'ZUPAN Cene'], dates: [], marks: 0 },
  },
  {
    // Nothing but the committee changes from one row of somebody to the next.
    name: 'a directory with a row for every committee in which somebody is',
    table: `Committee code | Committee | expert name | organisation | email | phone
${rowsOfMembers((member, address, time) => `OD ${time} | ${time === 0 ? 'Odbor za šport' : 'Odbor za mlade'} | ${member} | Društvo | ${address} | 1234567`)}`,
    expected: { kind: 'participants', headerRow: 1, people: MEMBERS, dates: [], marks: 0 },
  },
  {
    // Numbers that change from row to row are of orders, and those who order are nobody's participants.
    name: 'customers with an order in each row',
    table: `Customer name | email | Paket | Naročilo
${rowsOfMembers((member, address, time) => `${member} | ${address} | ${time === 0 ? 'Mali' : 'Veliki'} | ${7310 + 17 * time + member.length}`)}`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
];
