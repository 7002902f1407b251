import fc from 'fast-check';
import {
  addMonths,
  date,
  dateOfDayNumber,
  datesOfMonth,
  datesOfWeek,
  dayNumber,
  easterSunday,
  parseIsoDate,
  parseIsoMonth,
  parseIsoWeek,
  weekdayOf,
  weekOf,
} from './calendar';
import { UnitError } from './units';

describe('the calendar', () => {
  it('knows which texts are days that exist', () => {
    expect(parseIsoDate('2020-02-29')).toBe('2020-02-29');
    for (const text of ['2019-02-29', '2020-04-31', '2020-13-01', '2020-1-1', '', '3. 2. 2020']) {
      expect(parseIsoDate(text)).toBeNull();
    }
    expect(() => date('2020-02-30')).toThrow(UnitError);
  });

  it('agrees with the platform on day numbers and weekdays over 400 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50000, max: 100000 }), (days) => {
        const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(days)).toBe(text);
        expect(dayNumber(date(text))).toBe(days);
        expect(weekdayOf(date(text)) % 7).toBe(new Date(days * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2019-12-30', '2020-W01'],
    ['2020-09-14', '2020-W38'],
  ])('puts %s into ISO week %s', (day, week) => {
    expect(weekOf(date(day))).toBe(week);
    expect(datesOfWeek(weekOf(date(day)))).toContain(day);
  });

  it('refuses weeks and months that do not exist', () => {
    expect(parseIsoWeek('2021-W53')).toBeNull();
    expect(parseIsoWeek('2020-W53')).toBe('2020-W53');
    expect(parseIsoWeek('2020-W00')).toBeNull();
    expect(parseIsoWeek('2020-38')).toBeNull();
    expect(parseIsoMonth('2020-13')).toBeNull();
    expect(parseIsoMonth('2020-09')).toBe('2020-09');
  });

  it('adds months without running past the end of a shorter one', () => {
    expect(addMonths(date('2020-01-31'), 1)).toBe('2020-02-29');
    expect(addMonths(date('2020-12-15'), 8)).toBe('2021-08-15');
    expect(addMonths(date('2020-01-15'), -1)).toBe('2019-12-15');
    expect(datesOfMonth(parseIsoMonth('2020-02') ?? fail()).length).toBe(29);
  });

  it.each([
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2026, '2026-04-05'],
  ])('finds Easter Sunday of %d', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

function fail(): never {
  throw new Error('the test itself is wrong');
}
