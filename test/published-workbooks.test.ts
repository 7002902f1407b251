/**
 * Reading against the truth: the sample that comes with the project always, and a folder of published workbooks with what a
 * careful reader gets from them, where such a folder lies beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectWorkbook } from '../src/excel';
import { openLocalExcel } from '../src/host';
import { startClientLibraryInNode } from '../src/host/node';
import { reportOf, type IntakeReport, type SheetReport } from '../src/intake';
import { date } from '../src/programme/calendar';
import { nameKey } from '../src/register';

interface TrueSheet {
  /** null for a text file, whose one sheet has no name of its own. */
  readonly sheet: string | null;
  readonly kind: string;
  readonly kindAlso?: readonly string[];
  readonly headerRow: number | null;
  readonly people: readonly string[];
  /** null where the file does not say which days they are: then something must be asked. */
  readonly dates: readonly string[] | null;
  /** Like the other counts: null where two honest readings differ. */
  readonly marks: number | null;
  readonly present: number | null;
  readonly absent: number | null;
}

interface TrueWorkbook {
  readonly workbook: string;
  readonly sheets: readonly TrueSheet[];
}

const FOLDER = join(__dirname, '..', '..', 'shared', 'workbooks');
const SAMPLE = join(__dirname, '..', 'assets', 'vzorec.xlsx');
const TODAY = date('2026-11-23');

async function intake(path: string, name: string): Promise<IntakeReport> {
  startClientLibraryInNode();
  (await openLocalExcel(new Uint8Array(readFileSync(path)), name)).activate();
  return reportOf((await inspectWorkbook({ today: TODAY })).reading);
}

describe('the sample workbook', () => {
  test.each([
    ['Seznam udeležencev', { kind: 'participants', headerRow: 4, marks: 0 }, 16],
    ['September 2020', { kind: 'attendance-matrix', headerRow: 5, marks: 181, unclear: 1 }, 16],
    ['Oktober', { kind: 'attendance-matrix', marks: 320, unclear: 0 }, 17],
    ['Nov', { kind: 'attendance-matrix', marks: 338, unclear: 0 }, 17],
    ['12-2020', { kind: 'attendance-matrix', marks: 331, unclear: 0 }, 15],
  ])('%s is read as it was made', async (name, expected, people) => {
    const { sheets } = await intake(SAMPLE, 'vzorec.xlsx');
    const sheet = sheets.find((one) => one.sheet === name);
    expect(sheet).toMatchObject(expected);
    expect(sheet?.people).toHaveLength(people);
  });
});

if (existsSync(join(FOLDER, 'truth.json'))) {
  const truth = JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8')) as readonly TrueWorkbook[];
  describe('published workbooks', () => {
    test.each(truth.map((workbook) => [workbook.workbook, workbook] as const))('%s', async (name, workbook) => {
      const { sheets } = await intake(join(FOLDER, name), name);
      for (const expected of workbook.sheets) {
        const sheet = expected.sheet === null ? sheets[0] : sheets.find((one) => one.sheet === expected.sheet);
        expect(sheet && { sheet: expected.sheet, ...readAs(sheet, expected) }).toEqual({
          sheet: expected.sheet,
          ...wanted(expected),
        });
      }
    });
  });
}

const COUNTS = ['marks', 'present', 'absent'] as const;
const ATTENDANCE = ['attendance-matrix', 'attendance-list', 'person-month', 'monthly-totals'];

/** Names without regard to order, case and diacritics; in lists of attendance everybody once. */
function names(people: readonly string[], kind: string): string[] {
  const keys = people.map((name) => nameKey(name.replace(/[^\p{L}]+/gu, ' '))).sort();
  return kind === 'attendance-list' ? [...new Set(keys)] : keys;
}

function wanted(expected: TrueSheet): Record<string, unknown> {
  return {
    kind: expected.kind,
    headerRow: expected.kind === 'other' ? null : expected.headerRow,
    people: names(expected.people, expected.kind),
    dates: [...new Set(expected.dates ?? [])].sort(),
    isAsked: expected.dates === null,
    counts: Object.fromEntries(COUNTS.map((count) => [count, expected[count]])),
  };
}

/** What was read, in the form of the truth; what the truth leaves open is left out. */
function readAs(sheet: SheetReport, expected: TrueSheet): Record<string, unknown> {
  const also = expected.kindAlso ?? [];
  const claims = ATTENDANCE.includes(sheet.kind) || sheet.marks > 0;
  const isRight = also.includes(sheet.kind) || ([expected.kind, ...also].includes('other') && !claims);
  const isOpen = expected.headerRow === null || (!claims && [expected.kind, ...also].includes('other'));
  return {
    kind: isRight ? expected.kind : sheet.kind,
    headerRow: isOpen ? wantedRow(expected) : sheet.headerRow,
    people: names(sheet.people, expected.kind),
    dates: sheet.dates,
    isAsked: expected.dates === null ? sheet.questions.length > 0 : false,
    counts: Object.fromEntries(COUNTS.map((count) => [count, expected[count] === null ? null : sheet[count]])),
  };
}

const wantedRow = (expected: TrueSheet): number | null => (expected.kind === 'other' ? null : expected.headerRow);
