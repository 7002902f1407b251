import fc from 'fast-check';
import { date } from '../../programme/calendar';
import { sheetInFile } from '../../sheet/other-file';
import { bySource, standingRecords } from './absent-sources';
import { keysOf } from './difference';
import type { NewRecord } from './result';

const record = (participant: string, day: number, sheet: string | null, cell = `C${day + 1}`): NewRecord => ({
  participant,
  name: `Oseba ${participant}`,
  date: date(`2020-10-${String(day).padStart(2, '0')}`),
  module: 'I',
  mark: 'P',
  reading: { kind: 'planned' },
  minutes: null,
  source: sheet === null ? null : { sheet, cell },
});
const days = (sheet: string, first: number, last: number): NewRecord[] =>
  Array.from({ length: last - first + 1 }, (_, index) => record('U001', first + index, sheet));
const inFile = (file: string, sheet = 'List1'): string => sheetInFile({ file, sheet });

describe('standingRecords', () => {
  test.each([
    ['a sheet that was read', days('Oktober', 1, 4), ['Oktober'], days('Oktober', 1, 4), [4, 0], []],
    ['a row typed by staff', [record('U001', 1, null)], ['Oktober'], [], [0, 1], []],
    [
      'a file that is not at hand',
      days(inFile('a.csv'), 1, 4),
      ['Oktober'],
      days('Oktober', 5, 8),
      [0, 4],
      [{ kind: 'file', name: 'a.csv', records: 4, replacedBy: null }],
    ],
    [
      'a sheet that is gone',
      days('Avgust', 1, 4),
      ['Oktober'],
      [],
      [0, 4],
      [{ kind: 'sheet', name: 'Avgust', records: 4, replacedBy: null }],
    ],
    [
      'a sheet that a file at hand no longer has',
      days(inFile('a.xlsx', 'Julij'), 1, 4),
      [inFile('a.xlsx')],
      [],
      [4, 0],
      [],
    ],
    [
      'a file under another name',
      days(inFile('a.csv'), 1, 4),
      [inFile('b.csv')],
      days(inFile('b.csv'), 1, 4),
      [4, 0],
      [{ kind: 'file', name: 'a.csv', records: 4, replacedBy: 'b.csv' }],
    ],
    [
      'a file that says half of its days: not surely the same',
      days(inFile('a.csv'), 1, 4),
      [inFile('b.csv')],
      days(inFile('b.csv'), 3, 9),
      [0, 4],
      [{ kind: 'file', name: 'a.csv', records: 4, replacedBy: null }],
    ],
    [
      'a file whose days stand in a source that was there before',
      [...days(inFile('a.csv'), 1, 4), ...days('Oktober', 1, 4)],
      ['Oktober'],
      days('Oktober', 1, 4),
      [4, 4],
      [{ kind: 'file', name: 'a.csv', records: 4, replacedBy: null }],
    ],
    [
      'two sheets of one file',
      [...days(inFile('a.xlsx', 'Julij'), 1, 2), ...days(inFile('a.xlsx', 'Junij'), 3, 5)],
      [],
      [],
      [0, 5],
      [{ kind: 'file', name: 'a.xlsx', records: 5, replacedBy: null }],
    ],
  ])('%s', (_title, before, read, after, [replaced, kept], absent) => {
    const standing = standingRecords(before, read, after);
    expect([standing.replaced.length, standing.kept.length]).toEqual([replaced, kept]);
    expect(standing.absent).toEqual(absent);
  });

  it('puts the records of a renamed file at their new cells, so that nothing counts as changed', () => {
    const after = days(inFile('b.csv'), 1, 4);
    const { replaced } = standingRecords(days(inFile('a.csv'), 1, 4), [inFile('b.csv')], after);
    const keyOf = keysOf(replaced, after);
    expect(replaced.map(keyOf)).toEqual(after.map(keyOf));
  });

  it('never loses a record and never holds one twice', () => {
    const sheet = fc.constantFrom('Oktober', 'November', inFile('a.csv'), inFile('b.csv'), inFile('c.xlsx', 'Lista'));
    const records = fc.array(
      fc.tuple(fc.constantFrom('U001', 'U002'), fc.integer({ min: 1, max: 9 }), fc.option(sheet)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(records, records, fc.array(sheet), (was, is, read) => {
        const before = was.map((each) => record(...each));
        const after = is.map((each) => record(...each)).filter(({ source }) => read.includes(source?.sheet ?? ''));
        const { replaced, kept } = standingRecords(before, read, after);
        expect(replaced.length + kept.length).toBe(before.length);
        expect(bySource(before, after, kept)).toHaveLength(after.length + kept.length);
      }),
    );
  });
});

describe('bySource', () => {
  const [a, b, own] = [days(inFile('a.csv'), 1, 2), days(inFile('b.csv'), 3, 4), days('Oktober', 5, 6)];
  const typed = [record('U001', 9, null)];
  const whole = [...own, ...a, ...b, ...typed];
  test.each([
    ['both files', [...own, ...a, ...b], typed],
    ['the files in another order', [...own, ...b, ...a], typed],
    ['the first file alone', [...own, ...a], [...b, ...typed]],
    ['the second file alone', [...own, ...b], [...a, ...typed]],
    ['no file', own, [...a, ...b, ...typed]],
  ])('keeps the order of the register with %s at hand', (_title, read, kept) => {
    expect(bySource(whole, read, kept)).toEqual(whole);
  });
});
