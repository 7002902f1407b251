import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { planRegisterSheets, readRegister, type Register, type RegisterContent } from '../../register';
import type { SheetCells } from '../../sheet/cells';
import { sheetCellsOfPlan } from '../../sheet/cells-of-plan';
import { readWorkbookSheets, type Answers } from '..';
import { buildRegister } from './build-register';
import type { BuildResult } from './result';

const HEADING = 'Ime in priimek | @2024-03-04 | @2024-03-05 | @2024-03-06';

const march = (rows: string, heading = HEADING): SheetCells => sheetOf('Marec', `${heading}\n${rows}`);

const TWO = march('Ana Novak | P | N | P\nBor Kos | P | P | P\nNovak Ana | P | P | P');
const SECOND = 'same:ana novak@Marec!A4';

function build(sheets: readonly SheetCells[], existing: Register | null = null, answers: Answers = {}): BuildResult {
  const reading = readWorkbookSheets(workbookOf('a.xlsx', sheets), {
    today: date('2024-12-31'),
    answers,
    ...(existing ? { legend: existing.legend } : {}),
  });
  return buildRegister(reading, { existing, start: date('2024-03-01'), answers });
}

const written = (content: RegisterContent): Register =>
  readRegister(
    workbookOf(
      'a.xlsx',
      planRegisterSheets(content, { takenSheetNames: [] }).map((plan) => sheetCellsOfPlan(plan)),
    ),
  );

const again = (built: BuildResult, sheets: readonly SheetCells[], answers: Answers = {}): BuildResult =>
  build(sheets, written(built.content), answers);

/** Ids by day of the marks, '' for nobody's. */
const whose = ({ content }: BuildResult, day: string): string[] =>
  content.attendance.filter((record) => record.date === day).map(({ participant }) => participant);

const changes = ({ difference }: BuildResult): number[] => [
  difference.added.length,
  difference.changed.length,
  difference.removed.length,
];

describe('two rows of one name with marks on the same days', () => {
  test('are asked about, and nobody gets the days of both', () => {
    const built = build([TWO]);
    expect(whose(built, '2024-03-05')).toEqual(['U001', 'U002', '']);
    expect(built.doubts).toMatchObject([{ key: SECOND, mayBeNew: true, candidates: [{ id: 'U001' }] }]);
    expect(built.sourceFacts.unknownPeople).toMatchObject([{ name: 'Novak Ana', candidates: 1 }]);
  });

  test('asked about, they are the one whom the register knows when it is built again: a double entry for the check', () => {
    const second = again(build([TWO]), [TWO]);
    expect(changes(second)).toEqual([0, 0, 0]);
    expect(whose(second, '2024-03-05')).toEqual(['U001', 'U002', 'U001']);
  });

  test('are two people where staff say so, also when the register is built again', () => {
    const answers = { [SECOND]: 'new' };
    const built = build([TWO], null, answers);
    expect(whose(built, '2024-03-05')).toEqual(['U001', 'U002', 'U003']);
    expect(built.doubts).toEqual([]);
    const second = again(built, [TWO], answers);
    expect(changes(second)).toEqual([0, 0, 0]);
    expect(second.people.added).toEqual([]);
    expect(second.doubts).toEqual([]);
  });

  test('are one person where staff say so', () => {
    expect(whose(build([TWO], null, { [SECOND]: 'U001' }), '2024-03-05')).toEqual(['U001', 'U002', 'U001']);
  });

  test('are a double entry where the list knows one of that name', () => {
    const list = sheetOf('Seznam', 'Priimek | Ime | Rojstni datum\nNovak | Ana | 1. 1. 1990\nKos | Bor | 2. 2. 1995');
    const built = build([list, TWO]);
    expect(whose(built, '2024-03-05')).toEqual(['U001', 'U002', 'U001']);
    expect(built.doubts).toEqual([]);
    expect(built.sourceFacts.unknownPeople).toEqual([]);
  });

  test('are asked about again where rows were put in above them', () => {
    const answers = { [SECOND]: 'new' };
    const moved = march(
      'Cene Rus | P | P | P\nJan Hren | P | P | P\nAna Novak | P | N | P\nBor Kos | P | P | P\nNovak Ana | P | P | P',
    );
    const second = again(build([TWO], null, answers), [moved], answers);
    expect(second.doubts.map(({ key }) => key)).toEqual(
      expect.arrayContaining([expect.stringContaining('!A6'), expect.stringContaining('!A4')]),
    );
    expect(second.people.added.map(({ surname }) => surname)).not.toContain('Novak');
  });

  test("are two people where the office's numbers say so", () => {
    const numbered = march(
      '11 | Ana Novak | P | N | P\n12 | Bor Kos | P | P | P\n13 | Ana Novak | P | P | P',
      `Šifra | ${HEADING}`,
    );
    const built = build([numbered]);
    expect(whose(built, '2024-03-05')).toEqual(['U001', 'U002', 'U003']);
    expect(built.doubts).toEqual([]);
    const second = again(built, [numbered]);
    expect(changes(second)).toEqual([0, 0, 0]);
    expect(second.doubts).toEqual([]);
  });

  test('are two people where numbers stand before their names', () => {
    const built = build([
      march('IR00033 - Ana Novak | P | N | P\nIR00034 - Bor Kos | P | P | P\nIR00035 - Ana Novak | P | P | P'),
    ]);
    expect(built.content.participants.map(({ surname, note }) => [surname, note])).toEqual([
      ['Novak', 'IR00033'],
      ['Kos', 'IR00034'],
      ['Novak', 'IR00035'],
    ]);
    expect(whose(built, '2024-03-05')).toEqual(['U001', 'U002', 'U003']);
  });
});

describe('one person', () => {
  test('stands in two rows whose marks are of different days', () => {
    const built = build([march('Ana Novak | P | N |\nBor Kos | P | P | P\nAna Novak | | | P')]);
    expect(whose(built, '2024-03-06')).toEqual(['U002', 'U001']);
    expect(built.doubts).toEqual([]);
  });

  test('has a row for each work where everybody has', () => {
    const people = ['Ana Novak', 'Bor Kos', 'Cene Rus'];
    const rows = people.flatMap((name) => [`${name} | Priprava | 2 | 3 | 4`, `${name} | Delavnica | 2 | 1 |`]);
    const built = build([march(rows.join('\n'), HEADING.replace(' |', ' | Dejavnost |'))]);
    expect(built.content.participants).toHaveLength(3);
    expect(built.doubts).toEqual([]);
  });
});
