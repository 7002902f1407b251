/** Operations over invented data, so that the pane is tested alone: every state at will, no workbook. */
import { HostProblem } from '../../src/excel/host-problem';
import { addDays, date, weekOf } from '../../src/programme/calendar';
import { cents, minutes, type IsoDate, type IsoWeek } from '../../src/programme/units';
import type { Issue, RuleId, Severity } from '../../src/register/issue';
import type { Answers, OpenQuestion } from '../../src/intake';
import type { CheckReport, Operations } from '../../src/taskpane/operations';
import type { PersonLine, WeekReport, WorkbookReading } from '../../src/taskpane/reports';

const PEOPLE = ['Žagar Cvetka', 'Čeh Boris', 'Novak Ana', 'Šuštar Dejan', 'Kovač Eva', 'Hrovat Filip', 'Zupančič Gaja'];
const KINDS: readonly { rule: RuleId; severity: Severity; variant: string; found: string; facts: Issue['facts'] }[] = [
  { rule: 'mark-unknown', severity: 'error', variant: 'unknown', found: 'K?', facts: { mark: 'K?' } },
  { rule: 'mark-missing', severity: 'warning', variant: 'blank', found: '', facts: { date: '2020-09-14' } },
  {
    rule: 'hours-over-plan',
    severity: 'error',
    variant: 'over',
    found: '6',
    facts: { presentMinutes: 360, plannedMinutes: 240, module: 'I' },
  },
  {
    rule: 'outside-inclusion',
    severity: 'error',
    variant: 'beforeEntry',
    found: '4',
    facts: { date: '2020-09-01', entryDate: '2020-09-07' },
  },
];
const START = date('2020-09-01');
const SHEETS = ['September 2020', 'Oktober 2020', 'November 2020'];

/** `count` issues, spread over people, days and sheets. */
export function inventedIssues(count: number): Issue[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? KINDS[0];
    if (!kind) throw new Error('no kinds');
    return {
      ...kind,
      at: { sheet: SHEETS[Math.floor((index * SHEETS.length) / count)] ?? '', cell: `F${7 + index}` },
      participant: `U00${index % PEOPLE.length}`,
      name: PEOPLE[index % PEOPLE.length] ?? '',
      date: addDays(START, index % 60),
    };
  });
}

export interface Invention {
  readonly issues: number;
  /** What a check throws: a HostProblem's code, or `mistake` for one of our own; `gone` = no cell is found. */
  readonly failure: string | null;
  /** A check that ends only when it is stopped. */
  readonly endless: boolean;
}

export interface Recording {
  readonly calls: string[];
}

export function inventedOperations(invention: Invention, recording: Recording): Operations {
  const record = (call: string): Promise<void> => {
    recording.calls.push(call);
    return Promise.resolve();
  };
  let answers: Answers = {};
  return {
    programmeTitle: () => Promise.resolve('Aktiviraj se! – Velenje 2020'),
    async checkWorkbook({ today }, { signal, onProgress }) {
      await record('check');
      if (invention.failure === 'mistake') throw new TypeError('x is undefined');
      if (invention.failure === 'cellEdit') throw new HostProblem('cellEdit');
      onProgress(0.4);
      if (invention.endless) await stopped(signal);
      const issues = inventedIssues(invention.issues);
      return reportOf(issues, today);
    },
    clearMarks: () => record('clearMarks'),
    applyFix: async ({ at, before, after }) => {
      await record(`fix ${at.sheet}!${at.cell} ${before} → ${after}`);
      return 'fixed';
    },
    acceptWarning: ({ at }, { reason, by }) => record(`accept ${at.sheet}!${at.cell} ${reason} (${by})`),
    takeBackAcceptance: ({ at }) => record(`takeBack ${at.sheet}!${at.cell}`),
    liveCheck: {
      isChosen: () => Promise.resolve(false),
      choose: (isOn) => record(`live ${isOn}`),
      start: () => Promise.resolve(() => Promise.resolve()),
    },
    goTo: ({ sheet, cell }) =>
      invention.failure === 'gone' ? Promise.reject(new HostProblem('notFound')) : record(`goTo ${sheet}!${cell}`),
    goToSheet: (sheet) => record(`goToSheet ${sheet}`),
    selection: () => Promise.resolve({ sheet: 'September 2020', cell: 'F7:F8' }),
    exportIssues: () => Promise.resolve('Težave'),
    inspectWorkbook: () => Promise.resolve(inventedReading(answers)),
    readFiles: (chosen) => Promise.resolve(chosen.map(({ name }) => ({ name, problem: 'Datoteka je prazna.' }))),
    answerQuestions: async (more) => {
      await record(`answer ${JSON.stringify(more)}`);
      answers = Object.fromEntries(Object.entries({ ...answers, ...more }).filter(([, answer]) => answer !== ''));
      return inventedReading(answers);
    },
    async buildRegisters(start, _files, confirm) {
      const report = {
        ...{ participants: 16, records: 640, added: 638, changed: 1, removed: 0 },
        changes: ['Novak Ana, 8. 9. 2020: P → B (September 2020 F7)'],
        more: 638,
        absent: [],
      };
      if (!(await confirm(report))) return null;
      await record(`build ${start.start ?? ''}`);
      return report;
    },
    weeksOf: () =>
      Promise.resolve({
        planned: [6, 7, 8, 13, 14, 15].map((days) => addDays(START, days)),
        weeks: [0, 7, 14, 21].map((days) => weekOf(addDays(START, days))),
        suggested: weekOf(addDays(START, 14)),
      }),
    makeWeek: async (week) => {
      await record(`week ${week}`);
      return weekReport(week, false);
    },
    readWeek: (week) => Promise.resolve(weekReport(week, recording.calls.at(-1) === `close ${week}`)),
    closeWeek: async (week, withoutHeld) => {
      if (!withoutHeld) return 'Nekatere vrstice so zadržane zaradi napak (Čeh Boris).';
      await record(`close ${week}`);
      return null;
    },
    reopenWeek: async (week) => {
      await record(`reopen ${week}`);
      return null;
    },
    paymentFile: () =>
      Promise.resolve({
        kind: 'file',
        fileName: 'placila-2020-W38.xml',
        xml: '<Document/>',
        payments: 14,
        totalCents: cents(14152),
      }),
    paymentList: async (week) => {
      await record(`list ${week}`);
      return { kind: 'list', sheet: `Plačila ${week}` };
    },
    makeReport: async (request) => {
      await record(`report ${Object.values(request).join(' ')}`);
      return { sheets: ['Mesec 2020-09', 'Dnevi 2020-09'], unread: [] };
    },
    startProgramme: () => Promise.resolve([]),
    removeGenerated: () => Promise.resolve(3),
  };
}

const QUESTIONS: readonly OpenQuestion[] = [
  {
    kind: 'year',
    key: 'year:September',
    sheet: 'September',
    at: { sheet: 'September', cell: 'C4' },
    first: '1. 9.',
    last: '30. 9.',
    candidates: [2015, 2020, 2026],
    month: 9,
  },
  {
    kind: 'mark',
    key: 'mark:k?',
    sheet: 'September',
    at: { sheet: 'September', cell: 'F7' },
    mark: 'K?',
    count: 3,
    similarTo: null,
  },
  {
    kind: 'sessionDates',
    key: 'sessions:Delavnice',
    sheet: 'Delavnice',
    at: { sheet: 'Delavnice', cell: 'B3' },
    first: 'Srečanje 1',
    last: 'Srečanje 2',
    count: 2,
  },
  {
    kind: 'samePerson',
    key: 'same:ana novak',
    sheet: 'September',
    at: { sheet: 'September', cell: 'B7' },
    name: 'Novak Ana',
    mayBeNew: false,
    candidates: [
      { id: 'U003', name: 'Novak Ana', birthDate: date('1980-03-02') },
      { id: 'U009', name: 'Novak Ana', birthDate: null },
    ],
  },
];

/** What was answered is asked no more. */
function inventedReading(answers: Answers): WorkbookReading {
  const nothing = { file: null, people: 0, from: null, to: null, marks: 0, unclear: 0, ignored: [], account: '' };
  return {
    hasProgramme: false,
    questions: QUESTIONS.filter(({ key }) => answers[key] === undefined),
    answers,
    sheets: [
      {
        sheet: 'September 2020',
        ...{ file: null, title: 'September 2020' },
        kind: 'attendance-matrix',
        people: 16,
        from: date('2020-09-01'),
        to: date('2020-09-30'),
        marks: 204,
        unclear: 2,
        ignored: ['Vrstica 24: seštevki po dnevih'],
        account: '290 izpolnjenih celic: 258 prebranih, 30 izpuščenih (seštevki 30), 2 nejasni',
      },
      { ...nothing, sheet: 'Udeleženci', title: 'Udeleženci', kind: 'participants', people: 16 },
      { ...nothing, sheet: 'Urnik', title: 'Urnik', kind: answers['kind:Urnik'] === 'legend' ? 'legend' : 'other' },
    ],
  };
}

function reportOf(issues: readonly Issue[], today: IsoDate): CheckReport {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return {
    today,
    issues,
    accepted: [],
    counts,
    sheets: 7,
    unmarkedSheets: [],
    cellsWithoutNote: Math.max(0, issues.length - 1000),
    title: 'Aktiviraj se!',
  };
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new HostProblem('stopped')));
  });
}

/** 12 h in three days of 4 h, 3 km away; a correction of an earlier week. */
function inventedLine(name: string, index: number): PersonLine {
  const row = 7 + index;
  return {
    participant: `U00${index}`,
    name,
    minutes: minutes(720),
    rewardCents: cents(960),
    mealCents: cents(1110),
    travelCents: cents(234),
    correctionCents: cents(-450),
    totalCents: cents(960 + 1110 + 234 - 450),
    explanation: {
      days: [date('2020-09-14'), date('2020-09-15'), date('2020-09-16')].map((day, place) => ({
        date: day,
        mark: 'P',
        reading: 'planned',
        group: { minutes: 240, cell: `'September 2020'!${'PQR'[place] ?? ''}${row}` },
        individual: [],
        paidMinutes: 240,
        rewardPerHour: 0.8,
        meal: 3.7,
        mealFromMinutes: 240,
        travel: {
          kind: 'kilometres',
          kilometres: 3,
          directions: 2,
          perKilometre: 0.13,
          ticket: null,
          euros: 0.78,
          cell: `Udeleženci!R${2 + index}`,
        },
      })),
      parameters: [
        {
          parameter: 'nagrada na uro',
          validFrom: date('2019-09-01'),
          value: 0.8,
          unit: '€/h',
          isConfirmed: true,
          cell: 'Parametri!C2',
        },
        {
          parameter: 'smeri prevoza',
          validFrom: date('2019-09-01'),
          value: 2,
          unit: '1 ali 2',
          isConfirmed: false,
          cell: 'Parametri!C7',
        },
      ],
      corrections: [
        {
          week: weekOf(date('2020-09-07')),
          differenceCents: cents(-450),
          ledger: `Izplačila!K${2 + index}`,
          cells: [`'September 2020'!I${row}`],
        },
      ],
      carriedCents: cents(0),
    },
  };
}

function weekReport(week: IsoWeek, isClosed: boolean): WeekReport {
  return {
    week,
    isClosed,
    closedOn: isClosed ? date('2020-12-31') : null,
    sheet: 'Teden 2020-W38',
    lines: PEOPLE.map(inventedLine),
    minutes: minutes(14 * 12 * 60),
    rewardCents: cents(14 * 12 * 60),
    mealCents: cents(0),
    travelCents: cents(4312),
    correctionCents: cents(-240),
    totalCents: cents(14 * 12 * 60 + 4312 - 240),
    held: [{ name: 'Čeh Boris', why: 'nejasna oznaka' }],
    heldLines: [inventedLine('Čeh Boris', 9)],
    excluded: [{ name: 'Šuštar Dejan', why: 'mirovanje' }],
    unconfirmed: ['kilometrina'],
  };
}
