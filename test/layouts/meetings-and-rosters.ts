/** Meetings, rosters and matrices of other things that look like them. People are invented. */
import type { CollectedLayout } from './layout';

export const MEETINGS_AND_ROSTERS: readonly CollectedLayout[] = [
  {
    name: 'people as a directory of mail keeps them, with where they work, and the marks of one day',
    sheet: 'Sestanek',
    table: `
      Ana Novak/PRODAJA/LJ@ZAVOD | X
      Bor Kos/PRODAJA/LJ@ZAVOD |
      Eva Zupan/UPRAVA/LJ@ZAVOD | X
      Jan Kralj/UPRAVA/MB@ZAVOD | X
      Maja Golob/NABAVA/MB@ZAVOD |`,
    expected: {
      kind: 'attendance-list',
      people: [
        'Ana Novak/PRODAJA/LJ@ZAVOD',
        'Bor Kos/PRODAJA/LJ@ZAVOD',
        'Eva Zupan/UPRAVA/LJ@ZAVOD',
        'Jan Kralj/UPRAVA/MB@ZAVOD',
        'Maja Golob/NABAVA/MB@ZAVOD',
      ],
      marks: 3,
      present: 3,
      absent: 0,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'two people in one cell are no one of a directory',
    sheet: 'Sestanek',
    table: `
      Ana Novak/Bor Kos | X
      Eva Zupan/Jan Kralj | X
      Maja Golob/Tine Vidic |
      Ema Hribar/Rok Mlakar | X
      Lea Turk/Jure Bizjak |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'those who came, called so, and a table of sums made by Excel beside them',
    sheet: '0419',
    table: `
      Asistentes | Asistió | Grupo |  |  | Asistió | X
      Ana Novak | X | 1
      Bor Kos |  |  |  |  | Etiquetas de fila
      Eva Zupan | X | 2 |  |  | 1
      Jan Kralj | x | 1 |  |  | Ana Novak
      Maja Golob |  |  |  |  | Jan Kralj
      Tine Vidic | X | 2 |  |  | 2
      Lea Turk |  |  |  |  | Eva Zupan`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Kos', 'Eva Zupan', 'Jan Kralj', 'Maja Golob', 'Tine Vidic', 'Lea Turk'],
      marks: 4,
      present: 4,
      absent: 0,
      asks: ['sessionDates'],
    },
  },
];
