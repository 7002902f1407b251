/** Lists of meetings and answers of forms in which a question heads who came. */
import type { CollectedLayout } from './layout';

export const MEETINGS_OF_GROUPS: readonly CollectedLayout[] = [
  {
    name: 'whether a child was at training, as a coach answers in a form',
    table: `
      Časovni žig | Skupina | Datum treninga | Ime in priimek otroka | Je bil/a na treningu? | Domov s kombijem | Opomba
      3. 3. 2025 18:05:01 | U12 | 3. 3. 2025 | Tim Berglez | Opravičeno | |
      3. 3. 2025 18:09:14 | U12 | 3. 3. 2025 | Ela Cajnko | Da | Ne | pozna
      3. 3. 2025 18:19:42 | U12 | 3. 3. 2025 | Lev Drev | Da | Da |
      3. 3. 2025 18:20:14 | U12 | 3. 3. 2025 | Amar Eler | Ne | |
      5. 3. 2025 18:05:01 | U12 | 5. 3. 2025 | Tim Berglez | gledal | |
      5. 3. 2025 18:09:14 | U12 | 5. 3. 2025 | Ela Cajnko | Ne | Ne |
      6. 3. 2025 08:19:42 | U12 | 5. 3. 2025 | Lev Drev | Da | Da |`,
    expected: {
      kind: 'attendance-list',
      dates: ['2025-03-03', '2025-03-05', 2],
      marks: 7,
      present: 3,
      absent: 3,
      unclear: 1,
      asks: ['mark gledal'],
    },
  },
  {
    name: 'ticks under "je prišel" below the day of each meeting',
    table: `
      Bralna skupina mladih

      Srečanje | Knjiga | Ime | je prišel | vrnil knjigo | malica
      18. oktober 2024 | Kekec | Eva Berglez | | |
       | | Filip Cajnko | √ | |
       | | Gaja | | |
       | | Iris Drev | √ | da | 1
       | | skupaj prišlo | 2 | |
      15. november 2024 | Bedanec | Eva Berglez | √ | | 1
       | | Filip Cajnko | √ | |
       | | Gaja | √ | |
       | | Iris Drev | √ | da | 1
       | | skupaj prišlo | 4 | |`,
    expected: {
      kind: 'attendance-list',
      people: ['Eva Berglez', 'Filip Cajnko', 'Gaja', 'Iris Drev'],
      dates: ['2024-10-18', '2024-11-15', 2],
      marks: 6,
      present: 6,
    },
  },
  {
    name: 'yes and no under "Prišla"',
    table: `
      Srečanja

      Termin | Udeleženka | Prišla
      @2025-03-03 | Ana Berglez | da
       | Eva Cajnko | ne
      @2025-03-10 | Ana Berglez | da
       | Eva Cajnko | da`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, absent: 1 },
  },
  {
    name: 'whether somebody will come to training is no presence',
    table: `
      Časovni žig | Datum treninga | Ime | Ali pride na trening?
      3. 3. 2025 18:05:01 | 4. 3. 2025 | Tim Berglez | Da
      3. 3. 2025 18:09:14 | 4. 3. 2025 | Ela Cajnko | Ne`,
    expected: { marks: 0 },
  },
  {
    name: 'a consent that is missing is nobody missing',
    table: `
      Priimek in ime | Razred | robotika | šah | Znesek EUR | soglasje staršev
      Berglez Lea | 6. a | X | | 45 | manjka!
      Cajnko Tim | 8. a | X | | 45 | da
      Drev Maša | 6. b | | X | | da`,
    expected: { marks: 0 },
  },
];
