/** Calls of lessons, reports of somebody's hours, directories of people and blocks of a person each, as offices and schools keep them. People are invented. */
import type { CollectedLayout } from './layout';

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
];
