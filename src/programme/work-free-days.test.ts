import Holidays from 'date-holidays';
import { date, weekdayOf } from './calendar';
import { workFreeDays } from './work-free-days';

const of = (year: number) => workFreeDays(date(`${year}-01-01`), date(`${year}-12-31`));

describe('the work-free days of Slovenia', () => {
  it.each([
    [2019, '1.1. 2.1. 8.2. 22.4. 1.5. 2.5. 25.6. 15.8. 31.10. 1.11. 25.12. 26.12.'],
    [2020, '1.1. 2.1. 13.4. 27.4. 1.5. 25.6. 25.12.'],
    [2021, '1.1. 8.2. 5.4. 27.4. 25.6. 1.11.'],
    [2022, '8.2. 18.4. 27.4. 2.5. 15.8. 31.10. 1.11. 26.12.'],
    [2023, '2.1. 8.2. 10.4. 27.4. 1.5. 2.5. 14.8. 15.8. 31.10. 1.11. 25.12. 26.12.'],
    [2026, '1.1. 2.1. 6.4. 27.4. 1.5. 25.6. 25.12.'],
  ])('falling on weekdays of %d are %s', (year, expected) => {
    const weekdays = of(year).filter(({ date: day }) => weekdayOf(day) <= 5);
    const written = weekdays.map(({ date: day }) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`);
    expect(written.join(' ')).toBe(expected);
  });

  it('agree with date-holidays from 2014 to 2035, but for 14 August 2023, which it lacks, and the Sundays that it adds', () => {
    for (let year = 2014; year <= 2035; year += 1) {
      const theirs = new Set(
        new Holidays('SI')
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map((holiday) => holiday.date.slice(0, 10)),
      );
      const ours = of(year).map(({ date: day }): string => day);
      const lacking = ours.filter((day) => !theirs.has(day));
      const beyond = [...theirs].filter((day) => !ours.includes(day) && weekdayOf(date(day)) !== 7);
      expect({ year, lacking, beyond }).toEqual({ year, lacking: year === 2023 ? ['2023-08-14'] : [], beyond: [] });
    }
  });

  it('have 2 January again since 2017', () => {
    const hasSecondOfJanuary = (year: number) => of(year).some(({ date: day }) => day.endsWith('-01-02'));
    expect([2012, 2013, 2016, 2017].map(hasSecondOfJanuary)).toEqual([true, false, false, true]);
  });

  it('include weekends, both ends, several years, and are in order', () => {
    const days = workFreeDays(date('2020-12-26'), date('2021-01-02')).map(({ date: day }) => day);
    expect(days).toEqual(['2020-12-26', '2021-01-01', '2021-01-02']);
    expect(workFreeDays(date('2021-01-03'), date('2021-01-02'))).toEqual([]);
  });

  it('leave out holidays on which people work', () => {
    expect(of(2021).some(({ date: day }) => ['2021-09-15', '2021-09-23'].includes(day))).toBe(false);
  });
});
