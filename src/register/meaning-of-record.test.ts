import { absence, attended } from '../../test/registers';
import { meaningOfRecord } from './meaning-of-record';
import { readMeaning } from './read-meaning';

describe('Pomen of a record', () => {
  it.each([
    ['4', 'present'],
    ['P', 'present'],
    ['N', 'unexcused'],
    ['MIR', 'suspended'],
    ['PR', 'notPlanned'],
    ['B', 'excusedAwaitingEvidence'],
    ['2/B', null],
  ])('with the mark %s and no evidence is %p', (mark, expected) => {
    expect(meaningOfRecord(attended('U001', '2020-09-15', mark), [])).toBe(expected);
  });

  it.each([
    ['a row of the same day', absence('U001', '2020-09-15'), 'excused'],
    ['the last day of a row', absence('U001', '2020-09-14', '2020-09-15'), 'excused'],
    ['the day after a row', absence('U001', '2020-09-14'), 'excusedAwaitingEvidence'],
    ['the day before a row', absence('U001', '2020-09-16'), 'excusedAwaitingEvidence'],
    ['a row without a cause', absence('U001', '2020-09-15', null, { cause: ' ' }), 'excusedAwaitingEvidence'],
    [
      'a row that still waits',
      absence('U001', '2020-09-15', null, { evidenceReceived: null }),
      'excusedAwaitingEvidence',
    ],
    ['a row without a date', absence('U001', '2020-09-15', null, { from: null }), 'excusedAwaitingEvidence'],
  ])('of an excused absence on %s', (_, row, expected) => {
    expect(meaningOfRecord(attended('U001', '2020-09-15', 'B'), [row])).toBe(expected);
  });

  it.each([
    ['prisoten', 'present'],
    ['Prisotna', 'present'],
    ['OPRAVIČENO', 'excused'],
    ['opravičeno,čaka dokazilo', 'excusedAwaitingEvidence'],
    ['neopraviceno', 'unexcused'],
    ['ni na urniku', 'notPlanned'],
    ['bolan', null],
    ['', null],
  ])('%p in a legend names %p', (text, expected) => {
    expect(readMeaning(text)).toBe(expected);
  });
});
