import { openWorkbookFile } from '.';
import { sheetNameOf } from './csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) =>
      little
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );
/** `š ž č ć đ Š` where each encoding has them. */
const singleByte = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(Array.from(text).map((letter) => codes[letter] ?? letter.charCodeAt(0)));
const WINDOWS = { š: 0x9a, ž: 0x9e, č: 0xe8, ć: 0xe6, đ: 0xf0, Š: 0x8a };
const ISO = { š: 0xb9, ž: 0xbe, č: 0xe8, ć: 0xe6, đ: 0xf0, Š: 0xa9 };

async function rows(bytes: Uint8Array, name = 'prisotnost.csv'): Promise<unknown[][]> {
  const { workbook } = await openWorkbookFile(bytes, name);
  const found: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => found.push((row.values as unknown[]).slice(1)));
  return found;
}

describe('delimited text', () => {
  const text = 'Ime;Ure\nŠpela Žižek;4\nčuvaj š;5';
  const wanted = [
    ['Ime', 'Ure'],
    ['Špela Žižek', 4],
    ['čuvaj š', 5],
  ];
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 little endian with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 little endian', utf16(text, true)],
    ['UTF-16 big endian with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 big endian', utf16(text, false)],
    ['windows-1250', singleByte(text, { ...WINDOWS, Ž: 0x8e })],
    ['ISO 8859-2', singleByte(text, { ...ISO, Ž: 0xae })],
    ['Windows line ends', utf8(text.replaceAll('\n', '\r\n'))],
    ['commas', utf8(text.replaceAll(';', ','))],
    ['tabs', utf8(text.replaceAll(';', '\t'))],
    ['the separator told by Excel', utf8(`sep=;\r\n${text}`)],
  ])('is read in %s', async (_name, bytes) => {
    expect(await rows(bytes)).toEqual(wanted);
  });

  test.each([
    ['western letters', 'Nom;Núñez Zoë à côté', [0xfa, 0xf1, 0xeb, 0xe0, 0xf4, 0xe9]],
    ['letters of windows-1250 alone', 'Ime;Jerič Đorđević', [0xe8, 0xd0, 0xf0, 0xe6]],
    ['Polish letters', 'Nazwa;Wiśniewski Błażej ę ń', [0x9c, 0xb3, 0xbf, 0xea, 0xf1]],
  ])('single bytes are read by the language that they make sense in: %s', async (_, text, codes) => {
    let next = 0;
    const bytes = Uint8Array.from(Array.from(text), (letter) =>
      letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : (codes[next++ % codes.length] ?? 0),
    );
    expect(await rows(bytes)).toEqual([text.split(';')]);
  });

  test.each([
    ['12', 12],
    ['-3', -3],
    ['0', 0],
    ['4,5', 4.5],
    ['-0,25', -0.25],
    ['12345678901', 12345678901],
    ['TRUE', true],
    ['false', false],
    ['0101006500006', '0101006500006'],
    ['1508995500237', '1508995500237'],
    ['007', '007'],
    ['123456789012', '123456789012'],
    ['3.2.', '3.2.'],
    ['3. 2. 2020', '3. 2. 2020'],
    ['1/2', '1/2'],
    ['4.5', '4.5'],
    ['4:30', '4:30'],
    ['1E5', '1E5'],
    ['=1+1', '=1+1'],
    ['+386 41 123 456', '+386 41 123 456'],
    [' x ', ' x '],
    ['50%', '50%'],
  ])('the field %s stays what it is', async (field, value) => {
    expect(await rows(utf8(`Ime;Podatek\nAna;${field}`))).toEqual([
      ['Ime', 'Podatek'],
      ['Ana', value],
    ]);
  });

  test('quoted fields hold separators, line ends and quotes; blank lines keep their place', async () => {
    const { workbook } = await openWorkbookFile(utf8('"Novak; Ana";"pravi ""da"""\n\n"dve\nvrstici";x\n'), 'a.csv');
    const sheet = workbook.worksheets[0];
    expect(['A1', 'B1', 'A3', 'B3'].map((address) => sheet?.getCell(address).value)).toEqual([
      'Novak; Ana',
      'pravi "da"',
      'dve\nvrstici',
      'x',
    ]);
  });

  test('a decimal comma does not pass for a separator', async () => {
    expect(await rows(utf8('Ana;4,5;1\nBor;3,5;2\nCene;0,5;3'))).toEqual([
      ['Ana', 4.5, 1],
      ['Bor', 3.5, 2],
      ['Cene', 0.5, 3],
    ]);
  });

  test('blocks of different width: a comma in every moment is outdone by the separator that cuts the headings, too', async () => {
    const report = [
      '1. Povzetek',
      'Začetek;15. 9. 20, 9:30',
      'Konec;15. 9. 20, 11:41',
      '',
      '2. Udeleženci',
      'Ime;Prva pridružitev;Zadnji odhod;E-pošta',
      'Ana Kralj;15. 9. 20, 9:30;15. 9. 20, 11:41;ana@primer.si',
      'Bor Sever;15. 9. 20, 9:31;15. 9. 20, 11:41;bor@primer.si',
      '',
      '3. Dejavnosti',
      'Ime;Pridružitev;Odhod',
      'Ana Kralj;15. 9. 20, 9:30;15. 9. 20, 11:41',
      'Bor Sever;15. 9. 20, 9:31;15. 9. 20, 10:12',
      'Bor Sever;15. 9. 20, 10:20;15. 9. 20, 11:41',
    ].join('\n');
    const read = await rows(utf8(report));
    expect(read[4]).toEqual(['Ime', 'Prva pridružitev', 'Zadnji odhod', 'E-pošta']);
    expect(read.at(-1)).toEqual(['Bor Sever', '15. 9. 20, 10:20', '15. 9. 20, 11:41']);
  });

  test.each([
    ['september 2020.csv', 'september 2020'],
    ['C:\\podatki\\a[1].csv', 'a_1_'],
    ['/tmp/' + 'x'.repeat(40) + '.txt', 'x'.repeat(31)],
    ["'.csv", 'List1'],
  ])('%s gives the sheet %s', (file, sheet) => {
    expect(sheetNameOf(file)).toBe(sheet);
  });
});
