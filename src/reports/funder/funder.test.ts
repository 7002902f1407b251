import { aParticipant, aSettings } from '../../../test/registers';
import { date } from '../../programme/calendar';
import { wordsIn } from '../../strings';
import { funderIndicators } from './indicators';
import { funderRecords } from './records';
import { funderSheet } from './sheet';

const person = (id: string, more: Parameters<typeof aParticipant>[0] = {}): ReturnType<typeof aParticipant> =>
  aParticipant({ id, surname: `Priimek${id}`, emso: null, ...more });

describe("the funder's records", () => {
  test('who comes back is one record with first entry and last exit', () => {
    const { records } = funderRecords([
      person('U001', {
        surname: 'Novak',
        entry: date('2020-09-07'),
        exit: date('2020-10-01'),
        result: 'brez',
        resultDate: date('2020-10-05'),
      }),
      person('U007', {
        surname: 'NOVAK',
        entry: date('2020-11-02'),
        exit: date('2021-01-15'),
        result: 'zaposlitev',
        resultDate: date('2021-02-01'),
      }),
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'U001',
      entry: '2020-09-07',
      exit: '2021-01-15',
      result: 'employment',
      resultInTime: true,
    });
  });

  test('the EMŠO tells a person under another name, the lost zero put back', () => {
    const rows = [
      person('U001', { emso: '0101006500006', birthDate: date('2006-01-01') }),
      person('U002', { emso: '101006500006', birthDate: null }),
    ];
    expect(funderRecords(rows).records).toHaveLength(1);
  });

  test('an EMŠO copied to a person of another birth date makes no one record of them', () => {
    const rows = [
      person('U001', { emso: '0101006500006', birthDate: date('2006-01-01') }),
      person('U002', { emso: '0101006500006', birthDate: date('1990-05-05') }),
    ];
    expect(funderRecords(rows).records).toHaveLength(2);
  });

  test('a birthday on the day of entry completes the year', () => {
    const age = (birth: string): number | null | undefined =>
      funderRecords([person('U001', { birthDate: date(birth), entry: date('2020-09-07') })]).records[0]?.age;
    expect([age('1995-09-07'), age('1995-09-08')]).toEqual([25, 24]);
  });

  test('lists what a record lacks; refused sensitive data lack nothing', () => {
    const { records, withoutEntry } = funderRecords([
      person('U001', { sex: null, education: '', labourStatus: 'xx', migrantOrMinority: '', disability: 'zavrnjeno' }),
      person('U002', { migrantOrMinority: '', disability: '', otherDisadvantage: '' }),
      person('U003', { entry: null }),
    ]);
    expect(records.map(({ missing }) => missing)).toEqual([['Spol', 'Status na trgu dela', 'Izobrazba'], []]);
    expect(withoutEntry).toEqual(['U003']);
  });

  test('a result on the 28th day after exit is in time, on the 29th it is not', () => {
    const inTime = (day: string): boolean | undefined =>
      funderRecords([person('U001', { exit: date('2021-01-01'), result: 'zaposlitev', resultDate: date(day) })])
        .records[0]?.resultInTime;
    expect([inTime('2021-01-29'), inTime('2021-01-30'), inTime('2020-12-31')]).toEqual([true, false, false]);
  });
});

describe("the funder's indicators", () => {
  const { records, withoutEntry } = funderRecords([
    person('U001', { sex: 'F', birthDate: date('1981-11-12') }), // 38: 25–54; 30–54
    person('U002', {
      sex: 'F',
      birthDate: date('1996-01-01'),
      labourStatus: 'dolgotrajno brezposelna',
      disability: 'da',
    }), // 24
    person('U003', { sex: 'M', birthDate: date('1960-01-01'), labourStatus: 'neaktivna', education: 'osnovna šola' }), // 60
    person('U004', { sex: 'M', exit: date('2020-12-01'), result: 'zaposlitev', resultDate: date('2020-12-10') }),
    person('U005', { sex: 'M', exit: date('2020-12-01'), result: 'zaposlitev', resultDate: date('2021-01-10') }),
    person('U006', { sex: null, exit: date('2020-12-01') }),
  ]);
  const indicators = funderIndicators({ records, withoutEntry });
  const of = (period: number, part: 'entry' | 'exit', key: string): number[] => {
    const found = indicators.periods[period]?.[part].find((indicator) => indicator.key === key);
    return found ? [found.men, found.women] : [];
  };

  test('count complete records by sex, incomplete ones only in the grand total', () => {
    expect(indicators.grandTotal).toBe(6);
    expect(indicators.grandTotalLeft).toBe(3);
    expect(of(0, 'entry', 'complete')).toEqual([3, 2]);
    expect(indicators.incomplete.map(({ id }) => id)).toEqual(['U006']);
  });

  test('long-term unemployed are unemployed too', () => {
    expect(of(0, 'entry', 'unemployed')).toEqual([2, 2]);
    expect(of(0, 'entry', 'longTermUnemployed')).toEqual([0, 1]);
    expect(of(0, 'entry', 'inactive')).toEqual([1, 0]);
  });

  test('each period has its own bands of age and education', () => {
    expect([of(0, 'entry', 'ageUnder25'), of(0, 'entry', 'age25to54'), of(0, 'entry', 'ageOver54')]).toEqual([
      [0, 1],
      [2, 1],
      [1, 0],
    ]);
    expect([of(1, 'entry', 'age18to29'), of(1, 'entry', 'age30to54'), of(1, 'entry', 'age55up')]).toEqual([
      [0, 1],
      [2, 1],
      [1, 0],
    ]);
    expect([of(0, 'entry', 'isced1to2'), of(1, 'entry', 'isced0to2'), of(1, 'entry', 'isced3to4')]).toEqual([
      [1, 0],
      [1, 0],
      [2, 2],
    ]);
  });

  test('results count in time, late ones apart', () => {
    expect([of(0, 'exit', 'left'), of(0, 'exit', 'resultEmployment'), of(0, 'exit', 'resultLate')]).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  test('the bands of a period add up to its complete records', () => {
    for (const { entry } of indicators.periods) {
      const sum = (prefix: string): number =>
        entry.filter(({ key }) => key.startsWith(prefix)).reduce((all, { men, women }) => all + men + women, 0);
      expect([sum('age'), sum('isced')]).toEqual([5, 5]);
    }
  });

  test('the sheet holds ids and counts, no names, and flags counts from 1 to 4', () => {
    const provenance = { madeOn: date('2021-02-01'), sources: [], parameters: [] };
    const sheet = funderSheet(indicators, date('2021-02-01'), aSettings(), provenance, wordsIn('sl'));
    const cells = sheet.cells.flat();
    expect(cells.some((cell) => String(cell?.value).includes('Priimek'))).toBe(false);
    const complete = sheet.cells.find((row) => row[0]?.value === 'Udeleženci skupaj');
    expect(complete?.slice(1)).toMatchObject([
      { value: 3, style: 'gridCountFlagged' },
      { value: 2, style: 'gridCountFlagged' },
      { formula: expect.stringMatching(/^=B\d+\+C\d+$/) as string, expected: 5, style: 'gridCount' },
    ]);
  });
});
