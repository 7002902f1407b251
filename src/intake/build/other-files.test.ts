/** Files beside the workbook: whichever of them are at hand, the register stays what it is. */
import fc from 'fast-check';
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { planRegisterSheets, readRegister, type Register } from '../../register';
import { sheetInFile } from '../../sheet/other-file';
import { sheetCellsOfPlan } from '../../sheet/cells-of-plan';
import type { WorkbookCells } from '../../sheet/cells';
import { openQuestions, readWorkbookSheets, type IntakeQuestion, type SheetReading } from '..';
import { buildRegister } from './build-register';
import type { BuildResult } from './result';

const TODAY = date('2020-12-31');
const OWN = workbookOf('evidenca.xlsx', [
  sheetOf(
    'Oktober 2020',
    `Lista prisotnosti oktober 2020
Priimek in ime | 5 | 6 | 7 | 8 | 9
Novak Ana | P | P | 4 | P | P
Kovač Urban | P | N | P | P | P
Žagar Cvetka | B | P | P | P | N`,
  ),
]);
/** One day each, of the same people. */
const FILES: readonly WorkbookCells[] = ['12. 10. 2020', '13. 10. 2020', '14. 10. 2020'].map((day, index) =>
  workbookOf(`prijave-${index + 1}.csv`, [
    sheetOf(
      'prijave',
      `Priimek in ime | Datum | Prisotnost
Novak Ana | ${day} | P
Kovač Urban | ${day} | N
Žagar Cvetka | ${day} | 4,5`,
    ),
  ]),
);

function build(files: readonly WorkbookCells[], existing: Register | null = null): BuildResult {
  const reading = readWorkbookSheets(OWN, { today: TODAY, files, ...(existing ? { legend: existing.legend } : {}) });
  return buildRegister(reading, { existing, start: date('2020-08-01') });
}

const written = ({ content }: BuildResult): Register =>
  readRegister(
    workbookOf(
      'evidenca.xlsx',
      planRegisterSheets(content, { takenSheetNames: [] }).map((plan) => sheetCellsOfPlan(plan)),
    ),
  );

describe('a register that was built with files', () => {
  const whole = written(build(FILES));

  it('holds the records of all, each with its file, and everybody once', () => {
    expect(whole.participants.map(({ surname }) => surname)).toEqual(['Novak', 'Kovač', 'Žagar']);
    expect(whole.attendance.map(({ source }) => source?.sheet)).toEqual(
      ['Oktober 2020', ...FILES.map(({ name }) => sheetInFile({ file: name, sheet: 'prijave' }))].flatMap((sheet) =>
        Array.from({ length: sheet.startsWith('[') ? 3 : 15 }, () => sheet),
      ),
    );
  });

  it('is the same after any rebuild with any of them, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray([...FILES]), { maxLength: 4 }), (rebuilds) => {
        const after = rebuilds.reduce((existing, files) => {
          const built = build(files, existing);
          expect(built.difference).toEqual({ added: [], changed: [], removed: [] });
          const kept = built.absent.reduce((sum, { records }) => sum + records, 0);
          expect(kept).toBe(3 * (FILES.length - files.length));
          return written(built);
        }, whole);
        expect(after).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the order of day and month', () => {
  const asked = (sheet: string): SheetReading => {
    const question: IntakeQuestion = {
      key: `dateOrder:${sheet}`,
      sheet,
      at: null,
      kind: 'dateOrder',
      example: '3/4/2020',
    };
    const [empty] = readWorkbookSheets(workbookOf('a.xlsx', [sheetOf(sheet, '')]), { today: TODAY }).sheets;
    if (!empty) throw new Error('a sheet is read');
    return { ...empty, sheet, questions: [question] };
  };

  it('is asked once for the workbook and once for each file', () => {
    const sheets = ['Maj', 'Junij', '[a.csv]a', '[b.xlsx]Maj', '[b.xlsx]Junij'].map(asked);
    const questions = openQuestions({ workbook: 'a.xlsx', sheets }, { doubts: [], absenceDoubts: [] });
    expect(questions.map(({ key, also = [] }) => [key, ...also.map((other) => other.key)])).toEqual([
      ['dateOrder:Maj', 'dateOrder:Junij'],
      ['dateOrder:[a.csv]a'],
      ['dateOrder:[b.xlsx]Maj', 'dateOrder:[b.xlsx]Junij'],
    ]);
  });
});
