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
  {
    // Of Bor's block there is only the sum.
    name: 'hours by work in a block per person, one of which begins with a blank row and one of which is not used',
    table: `
      List ur | | Ana
      Naloga | Vrsta | Število ur
      Načrt | Priprava | 2
      Teden 1 | | 2
      |
      List ur | | Peter
      Naloga | Vrsta | Število ur
      |
      | Priprava | 3
      Teden 1 | | 3
      |
      List ur | | Bor
      Naloga | Vrsta | Število ur
      |
      Teden 1 | | 0`,
    expected: { kind: 'monthly-totals', people: ['Ana', 'Peter'], dates: [], marks: 0 },
  },
  {
    // Only who was away is written, so a blank cell says nothing. The day that cannot be read is asked.
    name: 'dates of several years in several spellings, one unreadable and one under "Datum"; counted and listed below',
    table: `
      | Prisotnost
      | TEMA | | | | | | Datum
      SNO | NAME | ROLL NO | SEC | MOBILE | 12-sep-2022 | 32 dp 230 | 12-sep-2020 | 24 sep 2020
      1 | Ana Novak | 18211A0401 | A | 041 111 111
      2 | Bor Kos | 18211A0403 | A | 041 111 112
      3 | Cene Zupan | 18211A0415 | A | 041 111 113
      4 | Darja Mlakar | 18211A0439 | A | 041 111 114 | A | A | A | A
      5 | Eva Hribar | 18211A0442 | A | 041 111 115 | | A
      6 | Filip Vidmar | 18211A0444 | A | 041 111 116 | | A
      7 | Gaja Oblak | 18211A0445 | A | 041 111 117 | A | A | A | A
      | number of Presentees | | | | 5 | 3 | 5 | 5
      | number of Absentees | | | | 2 | 4 | 2 | 2
      | Percentage | | | | 71.4% | 42.9% | 71.4% | 71.4%
      | Absentees | | | | 18211A0439, 18211A0445 | 18211A0439, 18211A0442, 18211A0444, 18211A0445 | 18211A0439, 18211A0445 | 18211A0439, 18211A0445`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Ana Novak', 'Bor Kos', 'Cene Zupan', 'Darja Mlakar', 'Eva Hribar', 'Filip Vidmar', 'Gaja Oblak'],
      dates: ['2020-09-12', '2022-09-12', 3],
      marks: 10,
      present: 0,
      absent: 10,
      asks: ['sessionDates'],
    },
  },
  {
    // Who came is written under the first of them. Cene left earlier; the last but one meeting does not say when it was.
    name: 'meetings whose day and times stand in their first row only, with tasks and their deadlines beside them',
    table: `
      Dan | Datum | Od | Do | Kaj smo delali | Udeleženci | Naloga | Rok | Kdo | Potreben čas
      | | | | | | Poslati dnevni red | @2022-10-11 | Cene
      ponedeljek | @2022-10-10 | @9:30 | @10:00 | Načrt | Ana
      | | | | Vprašanja | Bor
      | | | | Poročilo
      četrtek | @2022-10-13 | @10:30 | @11:00 | Preizkus | Cene | Preizkus | @2022-10-20 | Ana | 1 ura
      | | | | | Ana | Preizkus 2 | | Bor
      | | | | | Bor | Preizkus 3 | | Cene
      petek | @2022-10-14 | | | Predstavitev | Ana
      | | | | | Bor
      petek | @2022-10-21 | @10:00 | @12:00 | Predstavitev | Ana
      | | | | | Cene (do 11.45)
      | | | | | Bor`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana', 'Bor', 'Cene', 'Cene (do 11.45)'],
      dates: ['2022-10-10', '2022-10-21', 4],
      marks: 10,
      present: 9,
      absent: 0,
      unclear: 1,
      asks: ['mark Cene (do 11.45)'],
    },
  },
  {
    // The same people under each day, of whom the others may not have come.
    name: 'a form of signing in: the day stands once over the same people, and times stand beside whoever came',
    table: `
      Datum | Ime in priimek | Prihod | Odhod
      @2022-10-10 | Ana Novak | 8:00 | 12:00
      | Bor Kos
      | Cene Zupan
      @2022-10-11 | Ana Novak | 8:00 | 12:00
      | Bor Kos
      | Cene Zupan`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, absent: 0 },
  },
  {
    // Not one of the columns holds what another does: they tell of the day and its hours, and are nobody.
    name: "a teacher's month: day, subject, hours, delay, deduction and form beside each other, deductions beside them",
    table: `
      Poročilo o delu
      Ime | | Ana Novak
      Urna postavka | | 20
      Delovni dnevi | | torek
      |
      Datum | Dnevi | Snov | Opravljene ure | Zamik | Odbitek (EUR) | Podaja | | Odbitki
      @2025-03-04 | torek | KLAVIR | 0 | '00:00:00 | 0 | PRISOTNO | | Datum | Znesek
      @2025-03-11 | torek | KLAVIR | 1.5 | '00:00:00 | 0 | PRISOTNO | | @2025-03-18 | 10
      @2025-03-18 | torek | KLAVIR | 0.8 | '00:11:00 | 10 | PRISOTNO
      '2025-03-25 | torek | KLAVIR | 0 | '00:00:00 | 0 | PRISOTNO`,
    expected: {
      kind: 'person-month',
      headerRow: 6,
      people: ['Ana Novak'],
      dates: ['2025-03-04', '2025-03-25', 4],
      marks: 2,
      present: 2,
      absent: 0,
    },
  },
  {
    // Everybody's letters are their own, too, but all of them are letters.
    name: 'people across sign with their initials, beside the hours of each day',
    table: `
      Prisotnost
      Datum | Ure | Ana | Bor | Cene | Eva
      @2025-03-04 | 4 | AN | BK | CZ | EH
      @2025-03-11 | 4 | AN | | CZ | EH
      @2025-03-18 | 4 | AN | BK | CZ
      @2025-03-25 | 4 | | BK | CZ | EH`,
    expected: { kind: 'attendance-matrix', people: ['Ana', 'Bor', 'Cene', 'Eva'], marks: 13 },
  },
  {
    name: 'tasks, names and moments from which to which, without any headings',
    table: `
      NAL-12 | Ana | 2021-01-04 8:00:00 | 2021-01-04 11:00:00
      NAL-12 | Bor | 2021-01-04 9:00:00 | 2021-01-04 12:00:00
      NAL-7 | Cilka | 2021-01-04 12:00:00 | 2021-01-04 13:00:00
      NAL-7 | Ana | 2021-01-05 7:00:00 | 2021-01-05 8:00:00
      NAL-7 | Bor | 2021-01-05 22:00:00 | 2021-01-06 1:00:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: null,
      people: ['Ana', 'Bor', 'Cilka'],
      dates: ['2021-01-04', '2021-01-05', 2],
      marks: 5,
      present: 5,
      absent: 0,
    },
  },
  {
    name: 'rooms that were booked from one moment to another are nobody',
    table: `
      REZ-12 | Avditorij | 2021-01-04 8:00:00 | 2021-01-04 11:00:00
      REZ-13 | Knjižnica | 2021-01-04 9:00:00 | 2021-01-04 12:00:00
      REZ-14 | Telovadnica | 2021-01-04 12:00:00 | 2021-01-04 13:00:00
      REZ-15 | Avditorij | 2021-01-05 7:00:00 | 2021-01-05 8:00:00
      REZ-16 | Knjižnica | 2021-01-05 22:00:00 | 2021-01-05 23:00:00`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'what is still to come is planned, and nobody was there',
    table: `
      NAL-12 | Ana | 2031-01-04 8:00:00 | 2031-01-04 11:00:00
      NAL-12 | Bor | 2031-01-04 9:00:00 | 2031-01-04 12:00:00
      NAL-7 | Cilka | 2031-01-04 12:00:00 | 2031-01-04 13:00:00
      NAL-7 | Ana | 2031-01-05 7:00:00 | 2031-01-05 8:00:00
      NAL-7 | Bor | 2031-01-05 22:00:00 | 2031-01-05 23:00:00`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    // The logins are made of the names, so these are names.
    name: 'people without any headings, each with a login',
    table: `
      Ana | Novak | anovak | Geslo123 | 10 | mzupan
      Bor | Kos | bkos | Slap22 | 20 | mzupan
      Cene | Hribar | chribar | Gora3 | 10 | mzupan
      Darja | Oblak | doblak | Reka0 | 30 | ekos
      Eva | Vidmar | evidmar | Jezero | 20 | ekos`,
    expected: {
      kind: 'participants',
      headerRow: null,
      people: ['Ana Novak', 'Bor Kos', 'Cene Hribar', 'Darja Oblak', 'Eva Vidmar'],
      dates: [],
      marks: 0,
    },
  },
  {
    name: 'people without any headings, surname and given name in one cell beside their addresses',
    table: `
      1 | Novak Ana | ana.novak@abc.si
      2 | Kos Bor | bor.kos2@abc.si
      3 | Hribar Cene | hribarc@abc.si
      4 | Oblak Darja | darja.o@abc.si
      5 | Vidmar Eva | eva.vidmar@abc.si`,
    expected: {
      kind: 'participants',
      headerRow: null,
      people: ['Novak Ana', 'Kos Bor', 'Hribar Cene', 'Oblak Darja', 'Vidmar Eva'],
      dates: [],
      marks: 0,
    },
  },
  {
    // Whoever ordered something on a day takes part in nothing.
    name: 'orders without any headings, with names and addresses',
    table: `
      Ana | Novak | ana.novak@abc.si | @2024-03-04 | 19.9 | poslano
      Bor | Kos | bor.kos@abc.si | @2024-03-04 | 7.5 | poslano
      Cene | Hribar | cene.hribar@abc.si | @2024-03-05 | 12 | poslano
      Darja | Oblak | darja.oblak@abc.si | @2024-03-06 | 30 | poslano
      Eva | Vidmar | eva.vidmar@abc.si | @2024-03-06 | 8 | poslano`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    // Whether an e-mail was sent says nothing of who came, and "Attended" nobody has filled in.
    name: 'people registered for an event, whose column of presence is still blank',
    table: `
      Full Name | Email Address | Ticket_ID | Attended | Merge status
      Ana Novak | ana@abc.si | T001 | | EMAIL_SENT
      Bor Kos | bor@abc.si | T002 | | EMAIL_SENT
      Cene Zupan | cene@abc.si | T003 | | EMAIL_SENT`,
    expected: { marks: 0, present: 0, absent: 0, unclear: 0 },
  },
];
