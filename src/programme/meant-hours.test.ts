import fc from 'fast-check';
import { readHours } from './hours';
import { hoursForCell, meantHours } from './meant-hours';
import { minutes } from './units';

test.each([
  ['štiri', 240],
  ['Štiri ure', 240],
  ['dve uri in pol', 150],
  ['tri in pol ure', 210],
  ['pol ure', 30],
  ['4.', 240],
  ['4 , 5', 270],
  ['4:20.', 260],
])('»%s« surely means %d minutes', (text, time) => {
  expect(meantHours(text)).toBe(time);
});

test.each(['4.30', '4.30.', '2/B', '0', '0,5', 'petek', 'tri dni', 'B', '', '25', 'pol', 'ena dve'])(
  '»%s« is not surely hours',
  (text) => {
    expect(meantHours(text)).toBeNull();
  },
);

test.each<[number, number | string]>([
  [60, 1],
  [75, 1.25],
  [246, 4.1],
  [270, 4.5],
  [260, '4:20'],
  // 4,05 may be a clock.
  [243, '4:03'],
  // 0,5 without a unit is not surely hours.
  [30, '0:30'],
])('%d minutes are written as %s', (time, written) => {
  expect(hoursForCell(minutes(time))).toBe(written);
});

test('what is written is read as the same time, whether the cell holds numbers or texts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 * 60 }), (time) => {
      const written = hoursForCell(minutes(time));
      const read = { kind: 'minutes', minutes: time };
      expect(readHours(written)).toEqual(read);
      expect(readHours(String(written).replace('.', ','))).toEqual(read);
    }),
  );
});
