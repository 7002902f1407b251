/** Meetings that name who came: all of them in one cell of their minutes, or below their day. Who is responsible, booked, on duty or expected is nobody that came. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODY = { kind: 'other', people: [], marks: 0 } as const;
const PEOPLE = ['Ana Novak', 'Bor Kos', 'Eva Zupan'];

export const WHO_CAME: readonly CollectedLayout[] = [
  ...[
    ['Datum', 'Kraj', 'Udeleženci', 'Vsebina'],
    ['Date', 'Place', 'Attendees', 'Worked on'],
    ['Datum', 'Ort', 'Teilnehmer', 'Themen'],
  ].map(([date = '', place = '', came = '', topic = '']): CollectedLayout => ({
    name: `minutes of meetings beside each other, with "${came}" in one cell each`,
    table: `
      ${date} | 10. 3. 2025 | 17. 3. 2025 | 24. 3. 2025
      ${place} | Celje | Celje | Kranj
      ${came} | Ana Novak, Bor Kos, Eva Zupan | Ana Novak, Bor Kos | Bor Kos, Eva Zupan
      ${topic} | Začetek | Nadaljevanje | Zaključek`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: PEOPLE, dates: ['2025-03-10', '2025-03-24', 3] },
      ...{ marks: 7, present: 7, absent: 0, unclear: 0, asks: [] },
    },
  })),
  {
    name: 'meetings beside each other without a year, and sums of them below',
    table: `
      Datum | 10. 10. | 17. 10. | 24. 10.
      Čas | 17.00 – 19.00, Celje | 17.00 – 18.00, Celje | 9.00 – 10.00, Kranj
      Prisotni | Ana, Bor, Eva | Ana, Bor | Bor, Eva
      Odsotni | | Eva | Ana (bolna)
      Opravljeno | Začetek | Nadaljevanje | Zaključek

      Vseh srečanj | 3
      Kdo | Ana | Bor | Eva
      Delež | 0.67 | 1 | 0.67`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Ana', 'Bor', 'Eva'], dates: [] },
      ...{ marks: 9, present: 7, absent: 2, asks: ['year'] },
    },
  },
  {
    name: 'meetings below each other, with "Participants" in one cell each',
    table: `
      Date | Participants | Topics
      10. 3. 2025 | Ana Novak, Bor Kos, Eva Zupan | Start
      17. 3. 2025 | Ana Novak, Bor Kos | Next
      24. 3. 2025 | Bor Kos, Eva Zupan | End`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: PEOPLE, dates: ['2025-03-10', '2025-03-24', 3] },
      ...{ marks: 7, present: 7, absent: 0, asks: [] },
    },
  },
  ...['Odgovorni', 'Invited', 'Verantwortlich'].map((word): CollectedLayout => ({
    name: `"${word}" under days says nothing of who came`,
    table: `
      Datum | 10. 3. 2025 | 17. 3. 2025 | 24. 3. 2025
      ${word} | Ana Novak, Bor Kos, Eva Zupan | Ana Novak, Bor Kos | Bor Kos, Eva Zupan`,
    expected: NOBODY,
  })),
  ...['Ponedeljek, 24. 9. 2012', 'Monday 9/24/12', 'Montag, 24.09.2012'].map((day): CollectedLayout => ({
    name: `"${day}" over nothing but names`,
    table: `
      ${day}
      Ana Novak
      Bor Kos
      Cene Rus
      Eva Zupan
      Rok Mesec
      Total: 5`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, dates: ['2012-09-24', '2012-09-24', 1] },
      ...{ people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Eva Zupan', 'Rok Mesec'], marks: 5, present: 5, asks: [] },
    },
  })),
  {
    name: 'two meetings below each other in one column, under a title of attendance',
    table: `
      Prisotni na delavnicah
      24. 9. 2012
      Ana Novak
      Bor Kos
      Eva Zupan

      1. 10. 2012
      Ana Novak
      Eva Zupan`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 2, people: PEOPLE, dates: ['2012-09-24', '2012-10-01', 2] },
      ...{ marks: 5, present: 5, asks: [] },
    },
  },
  ...['Termini', 'Prijavljeni', 'Dežurstva'].map((title): CollectedLayout => ({
    name: `names below a day under "${title}" did not come`,
    table: `
      ${title}
      Ponedeljek, 24. 9. 2012
      Ana Novak
      Bor Kos
      Cene Rus
      Eva Zupan
      Rok Mesec`,
    expected: { marks: 0, dates: [] },
  })),
  {
    name: 'names below a day whose weekday is another one did not surely come on it',
    table: `
      Torek, 24. 9. 2012
      Ana Novak
      Bor Kos
      Cene Rus
      Eva Zupan
      Rok Mesec`,
    expected: { marks: 0, dates: [] },
  },
  {
    name: 'captions below each day say what the names below them are; one day fell out, and a remark stands below another',
    file: 'Aktivacija november 2022',
    table: `
      Socialna aktivacija
      NOVEMBER 2022

      ponedeljek 7.11.
      prisotni:
      Ana Novak
      Bor Kos
      bolniška:
      Eva Zupan

      torek 8.11.
      kombi v okvari, začeli ob 10h
      prisotni:
      Ana Novak (šele od 10h)
      opravičeno:
      Bor Kos
      ni prišel/ni prišla:
      Eva Zupan - ni javila

      sreda 9.11. ODPADE (izobraževanje)

      četrtek 10.11.
      prisotni (2):
      Eva Zupan
      Bor Kos
      odsotni
      Ana Novak (bolna)

      VPIŠI ŠE ZA 14.11. NAPREJ!!!`,
    expected: {
      ...{ kind: 'attendance-list', people: PEOPLE, dates: ['2022-11-07', '2022-11-10', 4] },
      ...{ marks: 9, present: 5, absent: 4, unclear: 0, asks: [], doubts: [] },
    },
  },
  {
    name: 'whoever stands below two captions of a day, or below one with a note that says the contrary, is asked',
    table: `
      ponedeljek 7.11.2022
      prisotni:
      Ana Novak
      Bor Kos (bolan)
      bolniška:
      Ana Novak
      Eva Zupan
      torek 8.11.2022
      prisotni:
      Ana Novak
      Bor Kos
      Eva Zupan`,
    expected: { marks: 6, present: 3, absent: 1, unclear: 2 },
  },
  ...['zunaj', 'vodja delavnice prisoten:', 'prijavljeni:', 'odpadlo:'].map((caption): CollectedLayout => ({
    name: `names below "${caption}" came to nothing that is certain`,
    table: `
      ponedeljek 7.11.2022
      prisotni:
      Ana Novak
      Bor Kos
      ${caption}
      Eva Zupan
      torek 8.11.2022
      prisotni:
      Ana Novak
      Bor Kos
      Eva Zupan`,
    expected: { marks: 0, present: 0 },
  })),
  {
    name: 'names of a day above its first caption are not surely those who came',
    table: `
      Prisotnost
      ponedeljek 7.11.2022
      Ana Novak
      Bor Kos
      bolniška:
      Eva Zupan
      torek 8.11.2022
      prisotni:
      Ana Novak
      Bor Kos
      Eva Zupan`,
    expected: { marks: 0, present: 0 },
  },
];
