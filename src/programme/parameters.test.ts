import { date } from './calendar';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { PARAMETER_NAMES, parameterNamed, PARAMETERS, type ParameterName } from './parameters';
import { isConfirmed, parametersOf, type ParameterEntry } from './parameters-in-force';

const row = (
  parameter: string,
  validFrom: string | null,
  value: ParameterEntry['value'],
  unit = '',
): ParameterEntry => ({
  parameter,
  validFrom: validFrom === null ? null : date(validFrom),
  value,
  unit,
  source: '',
  confirmed: '',
});

describe('the value of a parameter', () => {
  it.each<[ParameterName, ParameterEntry['value'], unknown]>([
    ['nagrada na uro', 0.8, 800_000],
    ['nagrada na uro', '0,80', 800_000],
    ['nagrada na uro', '0,80 €', 800_000],
    ['nagrada na uro', '0,80 €/h', 800_000],
    ['nagrada na uro', '0.80 EUR/uro', 800_000],
    ['nagrada na uro', 0, 0],
    ['nagrada na uro', -1, undefined],
    ['nagrada na uro', '', undefined],
    ['nagrada na uro', 'osemdeset centov', undefined],
    ['nagrada na uro', true, undefined],
    ['nagrada na uro', '0,8000001', undefined],
    ['prehrana na dan', '3,70 EUR', 3_700_000],
    ['prehrana od ur', 4, 240],
    ['prehrana od ur', '4 ure', 240],
    ['prehrana od ur', 3.5, 210],
    ['prehrana od ur', '4.30', undefined],
    ['prehrana od ur', '', undefined],
    ['kilometrina', '0,125', 125_000],
    ['kilometrina', '0,13 €/km', 130_000],
    ['prevoz od km', 1, 1000],
    ['prevoz od km', '1,5 km', 1500],
    ['smeri prevoza', 2, 2],
    ['smeri prevoza', '1', 1],
    ['smeri prevoza', 3, undefined],
    ['individualno se plača', 'da', true],
    ['individualno se plača', 'Ne', false],
    ['individualno se plača', true, true],
    ['individualno se plača', 'včasih', undefined],
    ['najmanjša prisotnost v modulu', '', null],
    ['najmanjša prisotnost v modulu', 80, 8000],
    ['najmanjša prisotnost v modulu', '80 %', 8000],
    ['najmanjša prisotnost v modulu', '80,5', 8050],
    ['najmanjša prisotnost v modulu', 0.8, undefined],
    ['najmanjša prisotnost v modulu', '0,8 %', 80],
    ['najmanjša prisotnost v modulu', 101, undefined],
    ['enota plačanega časa', 'minuta', 1],
    ['enota plačanega časa', 'Četrt ure', 15],
    ['enota plačanega časa', 'pol ure', 30],
    ['enota plačanega časa', 'ura', 60],
    ['enota plačanega časa', '15 min', undefined],
    ['koda namena', 'AEMP', 'AEMP'],
    ['koda namena', 'aemp', 'AEMP'],
    ['koda namena', 'A', undefined],
    ['oblika plačilne datoteke', 'pain.001.001.09', '09'],
    ['oblika plačilne datoteke', '03', '03'],
    ['oblika plačilne datoteke', 9, '09'],
    ['oblika plačilne datoteke', '08', undefined],
  ])('%s %p is %p', (name, typed, expected) => {
    expect(PARAMETERS[name].read(typed)).toBe(expected);
  });

  it('is found by its name, case, diacritics and blanks aside', () => {
    expect(parameterNamed('  Nagrada  na URO ')).toBe('nagrada na uro');
    expect(parameterNamed('individualno se placa')).toBe('individualno se plača');
    expect(parameterNamed('nagrada')).toBeNull();
  });
});

describe('the parameter in force', () => {
  const rows = [
    row('nagrada na uro', '2023-12-01', 1),
    row('Nagrada na uro', '2019-09-01', '0,80'),
    row('opomba vodje', null, 'ni parameter'),
  ];
  const parameters = parametersOf(rows);

  it('is the last row that began on or before the day', () => {
    const valueOn = (day: string) => {
      const found = parameters.on('nagrada na uro', date(day));
      return found.kind === 'inForce' ? found.value : found.kind;
    };
    expect(['2019-08-31', '2019-09-01', '2023-11-30', '2023-12-01'].map(valueOn)).toEqual([
      'missing', 800_000, 800_000, 1_000_000,
    ]); // prettier-ignore
  });

  it('gives the row itself, so that an issue can point at it', () => {
    expect(parameters.on('nagrada na uro', date('2020-01-01'))).toMatchObject({ row: rows[1], confirmed: false });
  });

  it('is missing where there is no row at all', () => {
    expect(parameters.on('kilometrina', date('2020-01-01'))).toEqual({ kind: 'missing' });
  });

  it('is ambiguous where two rows begin on the same day, even with the same value, and certain again after the next one', () => {
    const twice = parametersOf([
      row('kilometrina', '2019-09-01', 0.13),
      row('kilometrina', '2019-09-01', 0.13),
      row('kilometrina', '2021-01-01', 0.2),
    ]);
    expect(twice.on('kilometrina', date('2020-01-01'))).toMatchObject({ kind: 'ambiguous', rows: { length: 2 } });
    expect(twice.on('kilometrina', date('2021-01-01')).kind).toBe('inForce');
  });

  it.each([
    [row('kilometrina', '2019-09-01', 'ne vem'), 'Vrednost', 'ne vem'],
    [row('kilometrina', '2019-09-01', 13, 'cent/km'), 'Enota', 'cent/km'],
    [row('kilometrina', null, 0.13), 'Velja od', ''],
  ])('is unreadable where a cell of its row is: %#', (wrong, column, found) => {
    const result = parametersOf([wrong]).on('kilometrina', date('2020-01-01'));
    expect(result).toEqual({ kind: 'unreadable', row: wrong, column, found });
  });

  it('does not mind another spelling of the right unit', () => {
    for (const unit of ['€/h', 'EUR/h', '€/uro', 'eur na uro', '']) {
      expect(
        parametersOf([row('nagrada na uro', '2019-09-01', 0.8, unit)]).on('nagrada na uro', date('2020-01-01')).kind,
      ).toBe('inForce');
    }
  });

  it.each([
    ['', false],
    [' ', false],
    ['ne', false],
    ['NE ', false],
    ['da', true],
    ['Ana Kos, 3. 2. 2020', true],
    ['nekdo', true],
  ])('with %p in Potrjeno is confirmed: %p', (confirmed, expected) => {
    expect(isConfirmed({ confirmed })).toBe(expected);
  });
});

describe('the shipped parameters', () => {
  const shipped = parametersOf(DEFAULT_PARAMETERS);

  it('have every parameter in force from 1 September 2019, readable, with a source', () => {
    for (const name of PARAMETER_NAMES) {
      expect(shipped.on(name, date('2019-08-31')).kind).toBe('missing');
      for (const day of ['2019-09-01', '2023-11-30', '2023-12-01', '2030-01-01']) {
        expect([name, shipped.on(name, date(day)).kind]).toEqual([name, 'inForce']);
      }
    }
    expect(DEFAULT_PARAMETERS.every(({ source }) => source !== '')).toBe(true);
  });

  it('count what was published for 2019 as confirmed and nothing that nobody published', () => {
    const unconfirmedOn = (day: string) =>
      PARAMETER_NAMES.filter((name) => {
        const found = shipped.on(name, date(day));
        return found.kind === 'inForce' && !found.confirmed;
      });
    const never = [
      'smeri prevoza',
      'individualno se plača',
      'individualno v 3. fazi se plača',
      'najmanjša prisotnost v modulu',
      'enota plačanega časa',
      'koda namena',
    ];
    expect(unconfirmedOn('2020-09-14')).toEqual(never);
    expect(unconfirmedOn('2023-12-01').sort()).toEqual(
      [...never, 'nagrada na uro', 'prehrana na dan', 'kilometrina'].sort(),
    );
  });

  it('keep meal and kilometre at their old value after 1 December 2023', () => {
    expect(shipped.on('prehrana na dan', date('2024-01-01'))).toMatchObject({ value: 3_700_000, confirmed: false });
    expect(shipped.on('kilometrina', date('2024-01-01'))).toMatchObject({ value: 130_000, confirmed: false });
    expect(shipped.on('nagrada na uro', date('2024-01-01'))).toMatchObject({ value: 1_000_000 });
  });
});
