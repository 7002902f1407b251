import {
  absence,
  aModule,
  aParameter,
  aParticipant,
  aRegister,
  attended,
  defaultParameterRows,
  individualWork,
  moduleRows,
  placeIn,
  suspension,
} from '../../../test/registers';
import { date } from '../../programme/calendar';
import type { Phase } from '../../programme/plan';
import { factsOf } from '../../register/facts';
import type { CandidateRecord } from '../../register/records';
import { wordsIn } from '../../strings';
import { provenanceBetween } from '../register-provenance';
import { outcomeOf } from './candidates';
import { phaseJson } from './json';
import { phaseReport } from './report';
import { phaseSheets } from './sheets';

/**
 * The default programme: phase 1 from 3 August, phase 2 from 3 September 2020, phase 3 from 3 March 2021. Module I alone:
 * 4 h on Mondays, Tuesdays and Wednesdays from 7 to 30 September, 12 planned days, 48 h.
 */
const register = aRegister({
  modules: moduleRows([aModule()]),
  parameters: [
    ...defaultParameterRows().filter(({ parameter }) => parameter !== 'najmanjša prisotnost v modulu'),
    aParameter('najmanjša prisotnost v modulu', 80),
  ],
  participants: [
    aParticipant({ id: 'U001', surname: 'Novak', givenName: 'Ana' }),
    aParticipant({ id: 'U002', surname: 'Kovač', givenName: 'Štefan', agreement: null, ground: 'socialAssistance' }),
    aParticipant({
      id: 'U003',
      surname: 'Žagar',
      givenName: 'Črtomira',
      exit: date('2020-09-14'),
      exitReason: 'Selitev',
      result: 'zaposlitev',
      resultDate: date('2020-10-12'),
    }),
    aParticipant({
      id: 'U004',
      surname: 'Hribar',
      givenName: 'Jože',
      exit: date('2020-09-30'),
      exitReason: 'zaključek programa',
    }),
  ],
  attendance: [
    ...['07', '08', '09', '14'].map((day) => attended('U001', `2020-09-${day}`, 'P')),
    ...['07', '08', '09', '14', '15', '16'].map((day) => attended('U002', `2020-09-${day}`, day === '07' ? '4' : 'B')),
    attended('U003', '2020-09-07', 'N'),
    attended('U004', '2020-09-08', 'P'),
    attended('U004', '2020-09-09', 'MIR'),
  ],
  absences: [absence('U002', '2020-09-08', '2020-09-09')],
  individual: [
    individualWork('U001', '2020-09-10', 1),
    individualWork('U001', '2020-09-17', 2),
    individualWork('U001', '2021-03-10', 1),
  ],
  suspensions: [suspension('U001', '2020-09-21', '2020-09-23', { reason: 'daljša bolezen' })],
});
const facts = factsOf(register);
const [first, second, third] = register.settings.phases as readonly [Phase, Phase, Phase];
const TODAY = date('2020-09-16');
const report = phaseReport(facts, second, TODAY);
const shareOf = (id: string) => report.minimums[0]?.shares.find(({ participant }) => participant === id);

describe('the report of phase 2', () => {
  test('counts who was included, left early, completed and was suspended', () => {
    expect(phaseJson(report).participants).toMatchObject({
      included: 4,
      exited: 1,
      completed: 1,
      suspended: 2,
      agreementsSigned: 3,
    });
    expect(phaseJson(report).participants.grounds).toEqual({ 'brezposelna oseba': 3, DSP: 1 });
  });

  test('delivers a module’s day by a single presence; today stays reachable', () => {
    // Presence on the 7th, 8th, 9th and 14th: 4 × 4 h. Lost is the 15th alone; the 16th is today, six more days follow.
    expect(report.modules[0]).toMatchObject({
      requiredMinutes: 48 * 60,
      deliveredMinutes: 4 * 4 * 60,
      reachableMinutes: (4 + 1 + 6) * 4 * 60,
      plannedDays: 12,
      deliveredDays: 4,
    });
  });

  test('gives the attendance rate of people included and not suspended, up to today', () => {
    // Six planned days up to the 16th: Ana 4 of 6, Štefan 1 of 6, Črtomira 0 of 4 (left on the 14th), Jože 1 of 5 (MIR on the 9th).
    expect(report.modules[0]?.attendance).toEqual({ due: 21, present: 6 });
    expect(phaseJson(report).modules[0]?.attendanceRate).toBeCloseTo(6 / 21);
  });

  test('tells who can no longer reach the minimum; a day without a mark is no absence', () => {
    // Štefan: 12 days planned, absent on five: at most 7 of 12 = 58 % < 80 %.
    expect(shareOf('U002')).toMatchObject({
      plannedMinutes: 12 * 240,
      presentMinutes: 240,
      reachableMinutes: 7 * 240,
      state: 'unreachable',
    });
    // Ana: suspended on 21st–23rd, so nine days; absent on none.
    expect(shareOf('U001')).toMatchObject({
      plannedMinutes: 9 * 240,
      presentMinutes: 4 * 240,
      reachableMinutes: 9 * 240,
      state: 'open',
    });
    // Jože: 12 days planned less the one of MIR; present on the only one that is marked so far.
    expect(shareOf('U004')).toMatchObject({ plannedMinutes: 11 * 240, state: 'open' });
    expect(phaseJson(report).modules[0]?.belowMinimum).toEqual(['U002', 'U003']);
  });

  test('tells who is below the minimum so far although it can still be reached', () => {
    // One absence in two marked days: 50 % so far; 11 of 12 days can still be reached.
    const halfway = aRegister({
      ...register,
      attendance: [attended('U001', '2020-09-07', 'P'), attended('U001', '2020-09-08', 'N')],
      suspensions: [],
    });
    const shares = phaseReport(factsOf(halfway), second, TODAY).minimums[0]?.shares ?? [];
    expect(shares[0]).toMatchObject({ presentMinutes: 240, reachableMinutes: 11 * 240, state: 'below' });
  });

  test('counts absences by kind and lists runs and evidence that is missing', () => {
    expect(report.absences.byKind).toMatchObject({ sickness: 5, unexcused: 1 });
    expect(report.absences.awaitingByKind.sickness).toBe(3);
    // Wednesday the 9th and Monday the 14th follow each other in the plan.
    expect(report.absences.long).toMatchObject([
      { participant: 'U002', from: '2020-09-08', to: '2020-09-16', days: 5 },
    ]);
    expect(report.absences.awaiting).toMatchObject([
      { participant: 'U002', from: '2020-09-14', to: '2020-09-16', days: 3 },
    ]);
  });

  test('has individual work by week, not yet that of days to come', () => {
    const ana = report.individual.people.find(({ participant }) => participant === 'U001');
    expect(report.individual.weeks.slice(0, 3)).toEqual(['2020-W36', '2020-W37', '2020-W38']);
    expect(ana?.byWeek.slice(0, 4)).toEqual([0, 60, 0, 0]);
    expect(ana).toMatchObject({ total: 60, weeksIncluded: 2 });
  });

  test('has attendance week by week up to today', () => {
    expect(report.weeks).toMatchObject([
      { week: '2020-W37', attendance: { due: 11, present: 5 } },
      { week: '2020-W38', attendance: { due: 10, present: 1 } },
    ]);
  });

  test('makes four sheets, each with provenance and definitions, printing on A4', () => {
    const provenance = provenanceBetween(register, second.from, second.to, TODAY, report.used);
    const sheets = phaseSheets(report, register.settings, provenance, wordsIn('sl'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Faza 2',
      'Faza 2 udeleženci',
      'Faza 2 individualno',
      'Faza 2 seznami',
    ]);
    for (const sheet of sheets) {
      const texts = sheet.cells.flat().map((cell) => cell?.value);
      expect(texts).toEqual(expect.arrayContaining(['Kaj pomenijo številke', 'Od kod so podatki']));
      expect(sheet.print?.fitToWidth).toBe(1);
    }
    expect(sheets[0]?.charts?.map(({ kind }) => kind)).toEqual(['column', 'bar', 'line']);
    const rates = sheets[0]?.cells
      .flat()
      .flatMap((cell) => (cell?.style === 'gridPercent' && cell.formula ? [cell] : []));
    expect(rates?.at(-1)).toMatchObject({
      formula: expect.stringMatching(/^=C\d+\/D\d+$/) as string,
      expected: 1 / 10,
    });
  });
});

describe('the report of phase 1', () => {
  const candidate = (origin: string, outcome: string, reason = ''): CandidateRecord => ({
    at: { ...placeIn('participants'), table: { sheet: 'Kandidati', headerRow: 3, columns: new Map() }, unreadable: [] },
    date: date('2020-08-10'),
    origin,
    name: 'Nekdo',
    outcome,
    reason,
  });
  const withCandidates = {
    ...register,
    candidates: [
      candidate('CSD Velenje', 'vključen'),
      candidate('csd velenje', 'zavrnjen', 'nima stalnega prebivališča'),
      candidate('ZRSZ', 'upravičena'),
      candidate('ZRSZ', '', ''),
      candidate('ZRSZ', 'hm'),
    ],
  };
  const preparation = phaseReport(factsOf(withCandidates), first, TODAY);

  test.each([
    ['vključena', 'included'],
    ['ni vključen', 'turnedDown'],
    ['neupravičen', 'turnedDown'],
    ['Odklonila', 'turnedDown'],
    ['upravičen', 'eligible'],
    ['poklicana po telefonu', 'contacted'],
    ['', 'contacted'],
    ['modro', 'unclear'],
  ])('an outcome "%s" is %s', (text, expected) => expect(outcomeOf(text)).toBe(expected));

  test('counts contacts by source, whatever the spelling, and by what became of them', () => {
    expect(preparation.candidates.bySource).toMatchObject([
      { source: 'ZRSZ', contacts: 3, byOutcome: { eligible: 1, contacted: 1, unclear: 1 } },
      { source: 'CSD Velenje', contacts: 2, byOutcome: { included: 1, turnedDown: 1 } },
    ]);
    expect(preparation.candidates.turnedDownFor).toEqual([{ text: 'nima stalnega prebivališča', count: 1 }]);
  });

  test('names those without an agreement and charts the sources', () => {
    const provenance = provenanceBetween(withCandidates, first.from, first.to, TODAY, []);
    const [sheet] = phaseSheets(preparation, register.settings, provenance, wordsIn('sl'));
    const texts = sheet?.cells.flat().map((cell) => cell?.value);
    expect(texts).toContain('Brez dogovora: U002 Kovač Štefan.');
    expect(sheet?.charts).toHaveLength(1);
    expect(texts?.some((text) => String(text).includes('Kandidati (5 vrstic)'))).toBe(true);
    expect(phaseJson(preparation)).toMatchObject({ modules: [], candidates: { contacts: 5, included: 1 } });
  });
});

describe('the report of phase 3', () => {
  const followUp = phaseReport(facts, third, date('2021-03-15'));

  test('has the individual work of the phase and the results due within 28 days of exit', () => {
    expect(followUp.totals.individualMinutes).toBe(60);
    expect(followUp.results.map(({ participant, dueDate, state }) => [participant, dueDate, state])).toEqual([
      ['U003', '2020-10-12', 'inTime'],
      ['U004', '2020-10-28', 'overdue'],
    ]);
  });

  test('makes its sheets in English too', () => {
    const provenance = provenanceBetween(register, third.from, third.to, TODAY, []);
    const sheets = phaseSheets(followUp, register.settings, provenance, wordsIn('en'));
    expect(sheets.map(({ name }) => name)).toEqual(['Phase 3', 'Phase 3 individual']);
  });
});
