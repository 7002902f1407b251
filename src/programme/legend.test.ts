import { DEFAULT_LEGEND, excuseKindOf, legendOf, readMark, type LegendEntry } from './legend';

const defaults = legendOf(DEFAULT_LEGEND);
const said = (value: string | number, legend = defaults): string => {
  const reading = readMark(value, legend);
  return reading.kind === 'absence'
    ? reading.meaning
    : reading.kind === 'hours'
      ? `${reading.minutes} min`
      : reading.kind;
};
const entry = (mark: string, meaning: LegendEntry['meaning']): LegendEntry => ({ mark, meaning, description: '' });

describe('a mark by the default legend', () => {
  it.each([
    ['P', 'planned'],
    [' p ', 'planned'],
    ['B', 'excused'],
    ['iz', 'excused'],
    ['OO', 'excused'],
    ['O O', 'excused'],
    ['od', 'excused'],
    ['N', 'unexcused'],
    ['MIR', 'suspended'],
    ['–', 'notPlanned'],
    ['-', 'notPlanned'],
    ['—', 'notPlanned'],
    ['PR', 'notPlanned'],
    ['4', '240 min'],
    ['4:30', '270 min'],
    ['X', 'unknown'],
    ['4.30', 'unknown'],
    ['2/B', 'unknown'],
    ['Presnet', 'unknown'],
  ])('%p says %s', (mark, expected) => {
    expect(said(mark)).toBe(expected);
  });
});

describe("a workbook's own legend", () => {
  it('wins over hours: 1 and 0 as ticks', () => {
    const ticks = legendOf([entry('1', 'present'), entry('0', 'unexcused')]);
    expect([said(1, ticks), said('1', ticks), said(0, ticks), said(4, ticks)]).toEqual([
      'planned', 'planned', 'unexcused', '240 min',
    ]); // prettier-ignore
  });

  it('replaces the defaults: a mark it lacks is unknown', () => {
    expect(said('B', legendOf([entry('P', 'present')]))).toBe('unknown');
  });

  it('tells P from p where it holds both, and nothing else of that letter', () => {
    const both = legendOf([entry('P', 'present'), entry('p', 'notPlanned')]);
    expect([said('P', both), said('p', both)]).toEqual(['planned', 'notPlanned']);
    const accented = legendOf([entry('Č', 'excused'), entry('C', 'unexcused')]);
    expect([said('Č', accented), said('c', accented)]).toEqual(['excused', 'unknown']);
  });

  it('does not decide between two meanings of one mark', () => {
    expect(said('D', legendOf([entry('D', 'excused'), entry('D', 'present')]))).toBe('unknown');
    expect(said('D', legendOf([entry('D', 'excused'), entry('D', 'excused')]))).toBe('excused');
  });

  it('leaves a mark unknown whose meaning it does not say', () => {
    expect(said('Q', legendOf([entry('Q', null)]))).toBe('unknown');
    expect(said('Q', legendOf([entry('Q', 'notEntered')]))).toBe('unknown');
  });

  it('takes no blank row for a mark', () => {
    expect(legendOf([entry('', 'present'), entry('  ', 'present')]).has(' ')).toBe(false);
  });
});

test('the kind of an excused absence is known by its mark', () => {
  expect(['B', 'iz', ' OO', 'OD', 'N', 'D'].map(excuseKindOf)).toEqual([
    'sickness',
    'education',
    'personal',
    'other',
    null,
    null,
  ]);
});
