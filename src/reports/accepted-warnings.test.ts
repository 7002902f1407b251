import { date } from '../programme/calendar';
import type { Issue, RuleId } from '../register/issue';
import { LANGUAGES, wordsIn } from '../strings';
import { acceptedFor, addAcceptedWarnings, ALLOWANCE_RULES, type AcceptedWarning } from './accepted-warnings';
import { SheetRows } from './sheet-rows';

const accepted = (rule: RuleId, day: string | null, participant: string | null = 'U001'): AcceptedWarning => {
  const issue: Issue = {
    rule,
    severity: 'warning',
    at: { sheet: 'Oktober 2020', cell: 'F7' },
    participant,
    name: participant === null ? '' : 'Novak Ana',
    date: day === null ? null : date(day),
    found: 'astma',
    variant: 'any',
    facts: { found: 'astma' },
  };
  return { issue, acceptance: { reason: 'Dogovorjeno', by: 'M. Kos', on: date('2020-11-03') } };
};

const OCTOBER = { from: date('2020-10-01'), to: date('2020-10-31') };
const PEOPLE = new Set(['U001']);

describe('which accepted warnings concern a report', () => {
  test.each<[string, AcceptedWarning, boolean]>([
    ['of its first day', accepted('not-planned', '2020-10-01'), true],
    ['of its last day', accepted('not-planned', '2020-10-31'), true],
    ['of the day after it', accepted('not-planned', '2020-11-01'), false],
    // Monday 28 September: its Thursday is 1 October.
    ['of a week that reaches into it', accepted('individual-hour', '2020-09-28'), true],
    ['of a week that ends the day before it', accepted('days-over-plan', '2020-09-21'), false],
    ['of a person in it, of no day', accepted('travel-data', null), true],
    ['of a person who is not in it', accepted('travel-data', null, 'U009'), false],
    ['of nobody and no day', accepted('module-hours', null, null), true],
  ])('one %s', (_what, warning, concerns) => {
    expect(acceptedFor([warning], { days: OCTOBER, people: PEOPLE })).toEqual(concerns ? [warning] : []);
  });

  test.each<[string, AcceptedWarning, boolean]>([
    ['a missing account', accepted('iban-missing', null), true],
    ['data for the funder', accepted('funder-entry-data', null), false],
    ['the hours of a module', accepted('module-hours', null, null), false],
    ['a day, whatever the rule', accepted('not-planned', '2020-10-03'), true],
  ])('where only some rules count: %s', (_what, warning, concerns) => {
    const found = acceptedFor([warning], { days: OCTOBER, people: PEOPLE, rules: ALLOWANCE_RULES });
    expect(found).toEqual(concerns ? [warning] : []);
  });

  test('none of a day, where a report is not about days', () => {
    expect(acceptedFor([accepted('not-planned', '2020-10-03')], { days: null, people: PEOPLE })).toEqual([]);
  });
});

const texts = (warnings: readonly AcceptedWarning[], who: 'name' | 'id', language: 'sl' | 'en' = 'sl'): string[] => {
  const rows = new SheetRows([60, 60]);
  addAcceptedWarnings(rows, warnings, who, wordsIn(language));
  return rows.cells.flat().flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)]));
};

test('they are told with rule, person, day, cell, and when, by whom and why they were accepted', () => {
  const warnings = [
    accepted('evidence-missing', '2020-10-12'),
    accepted('individual-hour', '2020-10-12'),
    accepted('module-hours', null, null),
  ];
  expect(texts(warnings, 'name')).toEqual([
    'Opozorila, ki jih je pisarna sprejela',
    "Manjka dokazilo o odsotnosti, Novak Ana, 12. 10. 2020, 'Oktober 2020'!F7. Sprejeto 3. 11. 2020, M. Kos: Dogovorjeno",
    "Premalo individualnega dela, Novak Ana, teden od 12. 10. 2020, 'Oktober 2020'!F7. Sprejeto 3. 11. 2020, M. Kos: Dogovorjeno",
    "Modul ne bo dosegel ur, 'Oktober 2020'!F7. Sprejeto 3. 11. 2020, M. Kos: Dogovorjeno",
  ]);
});

test.each(LANGUAGES)(
  'what stands in the cell is not repeated, nor names and free words where ids are asked for (%s)',
  (language) => {
    const said = texts([accepted('diagnosis-text', null)], 'id', language).join('\n');
    expect(said).toContain('U001');
    expect(said).not.toMatch(/astma|Novak|Kos|Dogovorjeno/);
  },
);

test('without any there is no section', () => {
  expect(texts([], 'name')).toEqual([]);
});
