/** Hours and times of coming and leaving in workbooks that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_IN_TIMESHEETS: readonly CollectedLayout[] = [
  {
    name: "one person's week: days across, times of coming and leaving below",
    file: 'Attendance.xlsx',
    table: `
      Employee Name | Ana Kralj
      Position | Developer

      Date | @2024-01-15 | @2024-01-16 | @2024-01-17 | @2024-01-18
      In Time | 07:00 | 09:00 | | 08:30
      Out Time | 16:00 | 18:00 | | `,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Kralj'],
      dates: ['2024-01-15', '2024-01-18', 4],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'whose times stand below the days is asked where no label names anybody',
    file: 'Prisotnost.xlsx',
    table: `
      Datum | @2024-01-15 | @2024-01-16 | @2024-01-17
      Prihod | 7:00 | 9:00 | 8:00
      Odhod | 16:00 | 18:00 | 8x`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'from when to when a month lasts, above its days',
    table: `
       | Attendance for the month | | | June | 2026
       | Start Date | @2026-06-01 | | End Date | @2026-06-05

      Name | Mon | Tue | Wed | Thu | Fri
       | @2026-06-01 | @2026-06-02 | @2026-06-03 | @2026-06-04 | @2026-06-05
      Ana Kralj | P | A | P | P | A
      Bor Sever | P | P | P | A | P`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], dates: ['2026-06-01', '2026-06-05', 5], marks: 10, present: 7 },
  },
  {
    name: 'shifts that are planned are not who came',
    file: 'shifts.xlsx',
    table: `
      date | employee_code | start | end | break_minutes
      @2025-08-14 | E001 | 09:00 | 18:00 | 60
      @2025-08-14 | E002 | 10:00 | 19:00 | 60`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'projects from one day to another, and sentences about attendance, are no timesheet and no list',
    file: 'attendance.xlsx',
    table: `
      Módulo | Nr | Atividade | Início | Conclusão
      Front - Web | 3 | Presença: botão para lançar presenças sem voltar à lista | @2017-04-20 | @2017-04-28
      Backend - REST | 2 | Marcar presenças na lista de todas as atividades do mês | @2017-05-01 | @2017-05-12
      DB | 1 | Resumo | @2017-05-15 |`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'what a clock found out is said in a column that nobody knows',
    file: 'prisotnost.xlsx',
    table: `
      Name | Date | Clock 1 | Clock 2 | Outcome of the day
      Ana Kralj | @2023-11-01 | 09:48 | 22:03 | present
      Ana Kralj | @2023-11-02 | - | - | no card
      Bor Sever | @2023-11-01 | 10:00 | 18:05 | present
      Bor Sever | @2023-11-02 | 10:00 | 18:05 | present`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1, asks: ['mark no card'] },
  },
  {
    name: 'what was done is nobody: hours of one person by day',
    file: 'timesheet.xlsx',
    table: `
      CMSDEV TIMESHEET
      VERLOOP | Datum | Aantal uur | Opdracht
      1 | @2018-11-14 | 2 | Briefing
      2 | @2018-11-15 | 3 | Onderzoek Sitemap
      3 | @2018-11-18 | 3 | Start Wireframes`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'members of a team and their hours, in Dutch',
    file: 'timesheet.xlsx',
    table: `
      Datum | Teamlid | Domein | Taak | Tijd (in uur)
      @2017-11-14 | Ana Kralj | DES | Create productie dossier | 3 uur
      @2017-12-23 | Bor Sever | DEV | Creatie app | 2,5 uur`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 2, present: 2, asks: [] },
  },
  {
    name: '"Timesheet" behind an empty "Name:" is nobody',
    table: `
      Name: | | | Timesheet
      Day | Date | In | Out
      Sunday | @2022-07-24 | 7:45 | 12:00
      Monday | @2022-07-25 | 8:00 | 12:00
      Tuesday | @2022-07-26 | |`,
    expected: { kind: 'person-month', people: [], marks: 2, present: 2, asks: ['person'] },
  },
  {
    name: 'a piece of work that reads like a legend ends no list: its hours count',
    table: `
      Ano | Mes | Dia | Aplicación | Tarea | Recurso | Horas
      2019 | 7 | 10 | Projects | Task 8646: 2 - Report of ups and downs | Jakob Hren | 4
      2019 | 7 | 11 | Projects | Task 8648: 4 - Risk register (open) | Jakob Hren | 8
      2019 | 7 | 12 | Projects | Task 8649: 5 - Risk register (Open + Closed) | Jakob Hren | 6
      2019 | 7 | 15 | Mobile | Bug 9096: filter of projects | Jakob Hren | 2`,
    expected: {
      kind: 'attendance-list',
      people: ['Jakob Hren'],
      dates: ['2019-07-10', '2019-07-15', 4],
      marks: 4,
      present: 4,
    },
  },
];
