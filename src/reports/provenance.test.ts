import { aParameter, aRegister, attended, individualWork } from '../../test/registers';
import { date } from '../programme/calendar';
import { wordsIn, type Language } from '../strings';
import { addProvenance, printFooter, sourcesOf } from './provenance';
import { provenanceBetween, usedParameter } from './register-provenance';
import { SheetRows } from './sheet-rows';

const register = aRegister({
  attendance: [
    attended('U001', '2020-09-07', 'P'),
    attended('U001', '2020-09-08', 'P'),
    attended('U001', '2020-10-05', 'P'),
  ],
  individual: [individualWork('U001', '2020-10-10')],
});

const textsOf = (language: Language): string[] => {
  const rows = new SheetRows([60, 60]);
  const used = [
    aParameter('nagrada na uro', 0.8, '2019-09-01', { unit: '€/h' }),
    aParameter('smeri prevoza', '2', '2019-09-01', { unit: '1 ali 2', confirmed: 'ne' }),
  ];
  addProvenance(
    rows,
    {
      ...provenanceBetween(register, date('2020-09-01'), date('2020-09-30'), date('2020-10-01'), []),
      parameters: used.map(usedParameter),
    },
    wordsIn(language),
  );
  return rows.cells.flat().flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)]));
};

test('says when, from which sheets and how many rows, by which parameters and rules', () => {
  expect(textsOf('sl')).toEqual([
    'Od kod so podatki',
    'Narejeno 1. 10. 2020 s Prisotnikom, po pravilih različice 1.',
    'Prebrano z listov: Udeleženci (1 vrstica), Prisotnost (2 vrstici).',
    'Uporabljeni parametri: nagrada na uro 0,8 €/h (velja od 1. 9. 2019).',
    'Uporabljeni parametri, ki jih pisarna še ni potrdila: smeri prevoza 2 (velja od 1. 9. 2019).',
  ]);
});

test('says so in English too', () => {
  expect(textsOf('en')).toContain('Read from the sheets: Udeleženci (1 row), Prisotnost (2 rows).');
});

test('counts the rows of each sheet once', () => {
  expect(sourcesOf(register.attendance, register.individual, register.absences)).toEqual([
    { sheet: 'Prisotnost', rows: 3 },
    { sheet: 'Individualno delo', rows: 1 },
  ]);
});

test('an ampersand in a title is no code of the footer', () => {
  expect(printFooter('Delo & znanje', wordsIn('sl'))).toEqual({ left: 'Delo && znanje', right: 'Stran &P od &N' });
});
