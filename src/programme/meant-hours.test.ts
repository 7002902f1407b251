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

test('hours are a number in a cell where that is exact', () => {
  expect(hoursForCell(minutes(270))).toBe(4.5);
  expect(hoursForCell(minutes(260))).toBe('4:20');
});
