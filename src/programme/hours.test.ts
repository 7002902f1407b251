import fc from 'fast-check';
import { readHours, readHoursColumn } from './hours';
import { decimalText } from './decimal';

const readingOf = (value: string | number | boolean, isTime = false): number | string => {
  const reading = readHours(value, { isTime });
  return reading.kind === 'minutes' ? reading.minutes : reading.kind;
};

describe('hours of presence', () => {
  it.each<[string | number, number]>([
    [4, 240],
    ['4', 240],
    ['4h', 240],
    ['4 h', 240],
    ['4 H.', 240],
    ['4 ure', 240],
    ['1 ura', 60],
    ['6 ur', 360],
    ['4,5', 270],
    ['4.5', 270],
    [4.5, 270],
    ['4,5 h', 270],
    ['4,25', 255],
    ['4,75', 285],
    ['4.75', 285],
    ['4.00', 240],
    [13 / 3, 260],
    ['4½', 270],
    ['½ h', 30],
    ['4:30', 270],
    ['04:30', 270],
    ['4:30 h', 270],
    ['4:30:00', 270],
    ['0:45', 45],
    ['4h30', 270],
    ['4 h 30 min', 270],
    ['4 ure in 30 minut', 270],
    ['45 min', 45],
    ['0,5 h', 30],
    ['8:00–12:00', 240],
    ['8:00–10:00, 11:00–13:00', 240],
    ['od 8 do 10 in od 11 do 12:30', 210],
    ['8.00-10.00; 10.00-11.30', 210],
    ['8.00-12.00', 240],
    ['08:00 - 12:30', 270],
    ['8.00 do 12.15', 255],
    ['od 8.00 do 12.00', 240],
    ['8:00h-12:00h', 240],
    ['8-12.30', 270],
    ['8.30-12', 210],
    ['od 8 do 12', 240],
    ['8h - 12h', 240],
    ['  4  ', 240],
    ['24', 1440],
  ])('%p is %d minutes', (value, expected) => {
    expect(readingOf(value)).toBe(expected);
  });

  it.each<string | number>([
    '4.30', '4,30', '4.15', '2/B', 0, '0', '0 h', '0:00', 0.5, '0,5', -4, '-4', 4.33, '4,45', 25, '25 h', '4:75', '12:00-8:00',
    '8:00-8:00', '8:00-10:00, 9:00-11:00', '8:00-10:00, 4', '8-12', '8 do 12', '2-3 h', '4?', '3. 2.', '1/2', 44075, '8:00–25:00', Number.NaN, Infinity,
  ])('%p is not certain', (value) => {
    expect(readingOf(value)).toBe('ambiguous');
  }); // prettier-ignore

  it.each<string | boolean>(['', 'P', 'B', '–', 'ure', 'bolniška', true, false, 'U001', 'h4'])(
    '%p says no hours',
    (value) => {
      expect(readingOf(value)).toBe('none');
    },
  );

  it('reads a time serial only where the cell shows a time', () => {
    expect(readingOf(0.1875, true)).toBe(270);
    expect(readingOf(0.1875)).toBe('ambiguous');
    expect(readingOf(0, true)).toBe('ambiguous');
    expect(readingOf(1.5, true)).toBe('ambiguous');
    expect(readingOf(4 / 24 + 10 / 86_400, true)).toBe('ambiguous');
  });

  it('reads every whole minute of a day as a clock and as a time serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1439 }), (time) => {
        const clock = `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
        expect(readingOf(clock)).toBe(time);
        expect(readingOf(time / 1440, true)).toBe(time);
      }),
    );
  });

  it('never throws and never reads more than a day, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9 .,:hur-]{0,12}$/)), (value) => {
        const reading = readHours(value);
        if (reading.kind === 'minutes') expect(reading.minutes >= 1 && reading.minutes <= 1440).toBe(true);
      }),
    );
  });
});

describe('a column of hours', () => {
  it.each<[string | number | boolean, boolean, number | null]>([
    [0.5, false, 30],
    [0, false, 0],
    ['0,5', false, 30],
    ['0', false, 0],
    ['0,3333', false, 20],
    ['0,33', false, null],
    [1 / 3, false, 20],
    ['480', false, 28_800],
    ['480 ur', false, 28_800],
    ['4:30', false, 270],
    [0.1875, true, 270],
    ['4.30', false, null],
    ['4,30', false, null],
    [-1, false, null],
    ['-1', false, null],
    ['veliko', false, null],
    ['', false, null],
    [true, false, null],
  ])('holds %p (time: %p) as %p minutes', (value, isTime, expected) => {
    expect(readHoursColumn(value, { isTime })).toBe(expected);
  });

  it('gives back every minute that was written as decimal hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (time) => {
        expect(readHoursColumn(time / 60)).toBe(time);
        expect(readHoursColumn(decimalText(Math.round(time / 15) / 4))).toBe(Math.round(time / 15) * 15);
      }),
    );
  });
});
