import { cellText } from './cell-text';
import type { CellValue } from './cells';

describe("a cell's text as staff see it", () => {
  it.each<[CellValue, string, string]>([
    ['', 'General', ''],
    [' Ana ', 'd. m. yyyy', ' Ana '],
    [4, 'General', '4'],
    [4.5, 'General', '4,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [1211981505012, 'General', '1211981505012'],
    [101006500006, '0000000000000', '0101006500006'],
    [101006500006, '0', '101006500006'],
    [44075, 'd. m. yyyy', '1. 9. 2020'],
    [44075.5, 'd. m. yyyy h:mm', '1. 9. 2020 12:00'],
    [-5, 'd. m. yyyy', '-5'],
    [0.1875, 'h:mm', '4:30'],
    [0.1875 + 15 / 86_400, 'h:mm', '4:30:15'],
    [1.5, '[h]:mm', '36:00'],
    [0.8, '0%', '80 %'],
    [0.125, '0.0%', '12,5 %'],
    [true, 'General', 'TRUE'],
  ])('%p shown as %s is %p', (value, format, expected) => {
    expect(cellText(value, format)).toBe(expected);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(cellText(0, 'd. m. yyyy', true)).toBe('1. 1. 1904');
  });
});
