import { date } from '../programme/calendar';
import { dateOfSerial, isDateFormat, isTimeFormat, serialOf } from './serial';

describe('serial numbers', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2020-09-14', 44088],
    ['9999-12-31', 2958465],
  ])('%s is %d', (day, serial) => {
    expect(serialOf(date(day))).toBe(serial);
    expect(dateOfSerial(serial)).toBe(day);
    expect(dateOfSerial(serial + 0.75)).toBe(day);
  });

  it('has no day for 0, for the 29 February 1900 that never was, and beyond 9999', () => {
    for (const serial of [0, -1, 60, 60.5, 2958466, Number.NaN]) expect(dateOfSerial(serial)).toBeNull();
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateOfSerial(0, true)).toBe('1904-01-01');
    expect(dateOfSerial(44088 - 1462, true)).toBe('2020-09-14');
    expect(dateOfSerial(-1, true)).toBeNull();
    expect(dateOfSerial(Number.NaN, true)).toBeNull();
  });
});

describe('number formats', () => {
  it.each(['d. m. yyyy', 'dd/mm/yy', 'mmm', '[$-424]d. mmmm yyyy;@', 'yyyy-mm-dd hh:mm', 'm/d', 'ddd'])(
    '%s shows a date',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
      expect(isTimeFormat(format)).toBe(false);
    },
  );

  it.each(['h:mm', '[h]:mm', 'hh:mm:ss', 'mm:ss', '[mm]'])('%s shows a time', (format) => {
    expect(isTimeFormat(format)).toBe(true);
    expect(isDateFormat(format)).toBe(false);
  });

  it.each(['General', '0', '0.00', '#,##0.00 "€"', '@', '0 "dni"', '[Red]0', '0%'])('%s shows neither', (format) => {
    expect(isDateFormat(format)).toBe(false);
    expect(isTimeFormat(format)).toBe(false);
  });
});
