/** Headings of the reports of online meetings, in the languages in which offices have their programs. */
import { headingOf } from './heading-of';
import { fold } from './text';

test.each([
  ['First Join', 'Last Leave', 'In-Meeting Duration'],
  ['Join Time', 'Leave Time', 'Duration'],
  ['Prva pridružitev', 'Zadnji izhod', 'Trajanje v srečanju'],
  ['Prvo priključevanje', 'Zadnja zapustitev', 'Trajanje sestanka'],
  ['Čas pridružitve', 'Čas zapustitve', 'Trajanje'],
  ['Erster Beitritt', 'Letztes Verlassen', 'Dauer der Besprechung'],
  ['Beitrittszeit', 'Verlassenszeit', 'Dauer'],
  ['Première participation', 'Dernier départ', 'Durée de la réunion'],
  ['Heure de connexion', 'Heure de déconnexion', 'Durée'],
  ['Primera unión', 'Última salida', 'Duración de la reunión'],
  ['Primo accesso', 'Ultima uscita', 'Durata riunione'],
  ['Ora di partecipazione', 'Ora di abbandono', 'Durata'],
  ['Prvo pridruživanje', 'Posljednji izlazak', 'Trajanje sastanka'],
  ['Vrijeme pridruživanja', 'Vrijeme napuštanja', 'Trajanje'],
])('»%s« and »%s« are when somebody came and left', (come, go, lasted) => {
  expect([come, go, lasted].map((text) => headingOf(fold(text)))).toEqual(
    ['timeIn', 'timeOut', 'hours'].map((heading) => ({ heading, coverage: 1 })),
  );
});

test.each(['Beitritt', 'Beitrittsdatum', 'Austritt', 'Zadnja plača', 'First name', 'Last name', 'Prva skupina'])(
  '»%s« is none of a meeting',
  (text) => {
    expect(['timeIn', 'timeOut']).not.toContain(headingOf(fold(text))?.heading);
  },
);
