import { aParameter, aRegister, attended, defaultParameterRows, individualWork, placeIn } from '../../test/registers';
import type { ParameterRow } from '../register/records';
import { testRule } from '../../test/rule-cases';

const attendance = [attended('U001', '2020-09-07', 'P'), attended('U001', '2020-09-08', 'P')];
const rows = defaultParameterRows();
const indexOf = (name: string): number => rows.findIndex(({ parameter }) => parameter === name);
const change = (name: string, changed: Partial<ParameterRow>) =>
  aRegister({
    attendance,
    parameters: rows.map((row, index) => (index === indexOf(name) ? { ...row, ...changed } : row)),
  });
/** Row on the sheet Parametri: the first stands in row 5. */
const rowOf = (name: string): number => indexOf(name) + 5;

testRule('parameter-invalid', {
  valid: [
    { name: 'the parameters of a new workbook', register: aRegister({ attendance }) },
    { name: 'nothing at all while no money is computed', register: aRegister({ parameters: [] }) },
    { name: 'a value with a decimal comma', register: change('nagrada na uro', { value: '0,80' }) },
    {
      name: 'a value that nobody can read, in force later',
      register: aRegister({ attendance, parameters: [...rows, aParameter('kilometrina', 'x', '2030-01-01')] }),
    },
    {
      name: 'no least presence',
      register: aRegister({
        attendance,
        parameters: rows.filter(({ parameter }) => parameter !== 'najmanjša prisotnost v modulu'),
      }),
    },
    {
      name: 'no purpose code, which only a payment needs',
      register: aRegister({ attendance, parameters: rows.filter(({ parameter }) => parameter !== 'koda namena') }),
    },
    {
      name: 'a row of the office’s own',
      register: aRegister({ attendance, parameters: [...rows, aParameter('kava', 'veliko')] }),
    },
  ],
  invalid: [
    {
      name: 'a value that cannot be read: once, however many days',
      register: change('nagrada na uro', { value: 'osemdeset centov' }),
      finds: [`unreadableValue Parametri!C${rowOf('nagrada na uro')}`],
    },
    {
      name: 'a blank value',
      register: change('prehrana na dan', { value: '' }),
      finds: [`blank Parametri!C${rowOf('prehrana na dan')}`],
    },
    {
      name: 'a blank date',
      register: change('smeri prevoza', { validFrom: null }),
      finds: [`blank Parametri!B${rowOf('smeri prevoza')}`],
    },
    {
      name: 'another unit',
      register: change('nagrada na uro', { value: 80, unit: 'cent' }),
      finds: [`unreadableValue Parametri!D${rowOf('nagrada na uro')}`],
    },
    {
      name: 'a parameter that is not there',
      register: aRegister({ attendance, parameters: rows.filter(({ parameter }) => parameter !== 'smeri prevoza') }),
      finds: ['missing Parametri!A4'],
    },
    {
      name: 'a parameter that is valid too late',
      register: aRegister({
        attendance,
        parameters: [
          ...rows.filter(({ parameter }) => parameter !== 'smeri prevoza'),
          aParameter('smeri prevoza', 2, '2020-09-08'),
        ],
      }),
      finds: [`missing Parametri!B${rows.length + 4}`],
    },
    {
      name: 'two rows from one day',
      register: aRegister({ attendance, parameters: [...rows, aParameter('kilometrina', 0.18)] }),
      finds: [`ambiguous Parametri!B${rows.length + 5}`],
    },
    {
      name: 'needed for individual work, too',
      register: aRegister({
        individual: [individualWork('U001', '2020-09-10')],
        parameters: rows.filter(({ parameter }) => parameter !== 'smeri prevoza'),
      }),
      finds: ['missing Parametri!A4'],
    },
    {
      name: 'no parameters at all',
      register: aRegister({ attendance, parameters: [] }),
      finds: ['noParameters Parametri!A1'],
    },
    {
      name: 'a date that cannot be read, once',
      register: change('smeri prevoza', {
        validFrom: null,
        at: {
          ...placeIn('parameters'),
          row: rowOf('smeri prevoza') - 1,
          unreadable: [{ column: 'Velja od', found: 'lani' }],
        },
      }),
      finds: [`unreadableDate Parametri!B${rowOf('smeri prevoza')}`],
    },
  ],
});
