import type { CellValue, SheetCells } from '../sheet/cells';
import { readRegister } from './read-register';

const sheet = (values: CellValue[][]): SheetCells => ({
  name: 'Podatki',
  visibility: 'visible',
  firstRow: 0,
  firstColumn: 0,
  values,
  numberFormats: values.map((row) => row.map(() => 'General')),
  tables: [],
});
const settingsOf = (values: CellValue[][]) =>
  readRegister({ name: 'delo.xlsx', sheets: [sheet(values)], date1904: false }).settings;

describe('settings before there are registers', () => {
  it("are taken from an office's own sheet that says both payer and account", () => {
    const values = [
      ['Plačnik', 'Zavod Lipa'],
      ['TRR plačnika', 'SI56051008010486080'],
    ];
    expect(settingsOf(values)).toMatchObject({ payerName: 'Zavod Lipa', payerIban: 'SI56051008010486080' });
  });

  it.each<[string, CellValue[][]]>([
    [
      'a list with such a heading',
      [
        ['TRR', 'Lokacija'],
        ['SI56051008010486080', 'Velenje'],
      ],
    ],
    [
      'a sheet that names a payer alone',
      [
        ['Plačnik', 'Zavod Lipa'],
        ['Lokacija', 'Velenje'],
      ],
    ],
    [
      'words far down a long sheet',
      [...Array.from({ length: 60 }, () => ['', '']), ['Plačnik', 'A'], ['TRR plačnika', 'B']],
    ],
  ])('are not taken from %s', (_, values) => {
    expect(settingsOf(values)).toMatchObject({ payerName: '', payerIban: '', location: '' });
  });
});
