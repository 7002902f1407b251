/**
 * Every rule of the contract from end to end: a workbook goes in, over Microsoft's client library and the local host, and its
 * issue comes out – in the list, at its cell, and as a sentence of either language on the sheet of problems.
 */
import { buildRegisters, checkWorkbook, closeWeek, writeSheets, type CheckOutcome } from '../../src/excel';
import { newLocalExcel, type LocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { parseIsoWeek } from '../../src/programme/calendar';
import { planRegisterSheets, RULE_IDS, type Issue, type Register, type RuleId } from '../../src/register';
import { RULES } from '../../src/rules';
import { LANGUAGES, wordsIn, type Language } from '../../src/strings';
import { issueMessage, issueTodo } from '../../src/strings/issue-words';
import { AFTER, cleanProgramme } from '../clean-programme';
import { FAULTS } from '../planted-faults';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

jest.setTimeout(120_000);

/** Small, so that each fault may have a workbook of its own; somebody leaves, somebody rests, somebody comes later. */
const PEOPLE = 6;
const SEED = 7;

/** Rules that read the working sheets or the ledger have tests of their own below. */
const ELSEWHERE: ReadonlySet<RuleId> = new Set<RuleId>(['weekday-mismatch', 'paid-week-changed', 'rule-failed']);

const exercised = new Set<RuleId>();

/** A workbook with the registers as an office would have typed them: no record has a source in another sheet. */
async function workbookOf(register: Register): Promise<LocalExcel> {
  startClientLibraryInNode();
  const excel = await newLocalExcel('program.xlsx');
  excel.activate();
  const attendance = register.attendance.map((record) => ({ ...record, source: null }));
  await writeSheets(planRegisterSheets({ ...register, attendance }, { takenSheetNames: [] }));
  return excel;
}

const check = (language: Language, today = AFTER): Promise<CheckOutcome> =>
  checkWorkbook({ today, language, mark: true, issuesSheet: true });

const told = ({ rule, participant, date }: Issue): string => `${rule} ${participant ?? '-'} ${date ?? '-'}`;

/** The issue is marked at a cell that shows what was found, and told with both sentences on the sheet Težave. */
function expectSeen(excel: LocalExcel, issue: Issue, language: Language): void {
  const words = wordsIn(language);
  const cell = excel.view(issue.at.sheet).cells.find(({ address }) => address === issue.at.cell);
  expect(cell?.fill).toMatch(/^#/);
  expect(cell?.note).toContain(issueMessage(issue, words));
  const texts = new Set(excel.view('Težave').cells.map(({ text }) => text));
  expect(texts).toContain(issueMessage(issue, words));
  expect(texts).toContain(issueTodo(issue, words));
  exercised.add(issue.rule);
}

describe('one fault in a clean workbook gives one issue at its cell', () => {
  const faults = FAULTS.map((fault) => ({ ...fault, planted: fault.plant(cleanProgramme(SEED, PEOPLE).register) }));
  const inRegisters = faults.filter(({ planted }) => planted.finds.every((find) => !ELSEWHERE.has(ruleOf(find))));

  test.each(inRegisters.map((fault) => [fault.name, fault] as const))('%s', async (_name, { planted }) => {
    const { register, finds, today } = planted;
    const excel = await workbookOf(register);
    for (const language of LANGUAGES) {
      const { issues } = await check(language, today);
      expect(issues.map(told)).toEqual(finds.map(withoutCell));
      for (const issue of issues) expectSeen(excel, issue, language);
    }
  });
});

test('a clean workbook has no issues', async () => {
  await workbookOf(cleanProgramme(SEED, PEOPLE).register);
  expect((await check('sl')).issues).toEqual([]);
});

test('a weekday word that disagrees with its date', async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  const header = excel.view('12-2020').cells.find(({ text }) => /^tor\S* \d/i.test(text));
  if (!header) throw new Error('the sample has no weekday words');
  excel.setCell('12-2020', header.address, `'${header.text.replace(/^tor/i, 'pet')}`);
  for (const language of LANGUAGES) {
    const { issues } = await check(language, IN_SLOVENIAN.today);
    const found = issues.filter(({ rule, at }) => rule === 'weekday-mismatch' && at.cell === header.address);
    expect(found).toHaveLength(1);
    for (const issue of found) expectSeen(excel, issue, language);
  }
});

test('a closed week whose attendance changed', async () => {
  const excel = await workbookOf(cleanProgramme(SEED, PEOPLE).register);
  const week = parseIsoWeek('2020-W37');
  if (week === null) throw new Error('there is no such week');
  const closing = await closeWeek(week, false, { today: AFTER, language: 'sl' });
  expect(closing.kind).toBe('closed');
  expect((await check('sl')).issues).toEqual([]);

  const { cells } = excel.view('Prisotnost');
  const column = (heading: string): number => cells.find(({ text }) => text === heading)?.column ?? -1;
  const presence = cells.find((cell) => cell.column === column('Oznaka') && cell.text === 'P');
  if (!presence) throw new Error('nobody was present');
  excel.setCell('Prisotnost', presence.address, 'N');
  for (const language of LANGUAGES) {
    const found = (await check(language)).issues.filter(({ rule }) => rule === 'paid-week-changed');
    expect(found.map(({ at, severity, date }) => [at.sheet, severity, date])).toEqual([
      ['Izplačila', 'note', '2020-09-07'],
    ]);
    for (const issue of found) expectSeen(excel, issue, language);
  }
});

test('a rule that breaks is told, beside what the others find', async () => {
  const fault = FAULTS.find(({ name }) => name === 'no account');
  const broken = RULES.find(({ id }) => id === 'tax-number-invalid');
  if (!fault || !broken) throw new Error('there is no such fault or rule');
  const { register, finds } = fault.plant(cleanProgramme(SEED, PEOPLE).register);
  const excel = await workbookOf(register);
  const failing = jest.spyOn(broken, 'check').mockImplementation(() => {
    throw new TypeError('x is undefined');
  });
  try {
    for (const language of LANGUAGES) {
      const { issues, counts } = await check(language);
      const failed = issues.filter(({ rule }) => rule === 'rule-failed');
      expect(failed.map(({ severity, found }) => [severity, found])).toEqual([['error', 'tax-number-invalid']]);
      expect(counts.error).toBe(1);
      expect(issues.filter(({ rule }) => rule !== 'rule-failed').map(told)).toEqual(finds.map(withoutCell));
      for (const issue of failed) expectSeen(excel, issue, language);
    }
  } finally {
    failing.mockRestore();
  }
});

describe('the workbook’s own choice about rules, in Parametri', () => {
  test.each([
    ['ne', []],
    ['opomba', ['iban-missing note']],
    ['napaka', ['iban-missing error']],
    ['da', ['iban-missing warning']],
  ])('»pravilo iban-missing« = »%s«', async (choice, expected) => {
    const fault = FAULTS.find(({ name }) => name === 'no account');
    if (!fault) throw new Error('there is no such fault');
    const excel = await workbookOf(fault.plant(cleanProgramme(SEED, PEOPLE).register).register);
    const { cells } = excel.view('Parametri');
    const header = cells.find(({ text }) => text === 'Parameter');
    const columnOf = (heading: string): number => cells.find(({ text }) => text === heading)?.column ?? -1;
    if (!header) throw new Error('Parametri has no heading');
    // In place of the row that no amount is computed with here.
    const row = cells.find(({ column, text }) => column === header.column && text === 'najmanjša prisotnost v modulu');
    if (!row) throw new Error('Parametri has no such row');
    const value = cells.find((cell) => cell.row === row.row && cell.column === columnOf('Vrednost'));
    excel.setCell('Parametri', row.address, 'pravilo iban-missing');
    if (!value) throw new Error('the row has no value');
    excel.setCell('Parametri', value.address, choice);
    const { issues } = await check('sl');
    expect(issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });
});

test('no rule of the contract is left out', () => {
  expect(RULE_IDS.filter((id) => !exercised.has(id))).toEqual([]);
});

/** `rule participant sheet!cell date` of a planted fault: where its record stood in a month sheet, it stands in the register here. */
function withoutCell(find: string): string {
  const parts = find.split(' ');
  return `${parts[0] ?? ''} ${parts[1] ?? ''} ${parts.at(-1) ?? ''}`;
}

function ruleOf(find: string): RuleId {
  const id = RULE_IDS.find((each) => each === find.split(' ')[0]);
  if (!id) throw new Error(`${find} names no rule`);
  return id;
}
