import { aParticipant } from '../../../test/registers';
import { date } from '../../programme/calendar';
import { wordsIn } from '../../strings';
import { newProgramme } from './new-programme';

const sl = wordsIn('sl');
const participants = [
  aParticipant({ id: 'U001', surname: 'Novak', givenName: 'Ana' }),
  aParticipant({ id: 'U002', surname: 'Kovač', givenName: 'Štefan' }),
];
const plans = newProgramme({ start: date('2020-09-01'), title: 'AS 4', unit: 'Velenje', participants }, sl);
const forms = plans.filter(({ purpose }) => purpose === 'form');
const valuesOf = (name: string) =>
  (plans.find((plan) => plan.name === name)?.cells ?? []).map((row) => row.map((cell) => cell?.value ?? ''));

describe('a new programme workbook', () => {
  test('has a month sheet for each of its eight months, after Program and before the other registers', () => {
    expect(plans.map(({ name }) => name).slice(0, 10)).toEqual([
      'Program',
      'September 2020', 'Oktober 2020', 'November 2020', 'December 2020',
      'Januar 2021', 'Februar 2021', 'Marec 2021', 'April 2021',
      'Parametri',
    ]); // prettier-ignore
    expect(plans).toHaveLength(8 + 14);
  });

  test('touches nine months where it does not begin on the first day of one', () => {
    const later = newProgramme({ start: date('2020-09-15') }, sl).filter(({ purpose }) => purpose === 'form');
    expect(later).toHaveLength(9);
    expect(later.at(-1)?.name).toBe('Maj 2021');
  });

  test('says the month in the title, the weekday over each day, and the free days by name', () => {
    const december = valuesOf('December 2020');
    expect(december[0]?.[0]).toBe('Evidenca prisotnosti – december 2020');
    expect(december[2]?.[0]).toBe('Dela prosta dneva: 25. 12. 2020 božič, 26. 12. 2020 dan samostojnosti in enotnosti');
    const dayRow = december.findIndex((row) => row[1] === 'Priimek in ime');
    expect(december[dayRow]?.slice(2, 33)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    // 1 December 2020 is a Tuesday.
    expect(december[dayRow - 1]?.slice(2, 9)).toEqual(['tor', 'sre', 'čet', 'pet', 'sob', 'ned', 'pon']);
  });

  test('plans 4 hours on three days in module I and none on free days, weekends and in phase 1', () => {
    // Phase 2 from Thursday 1 October 2020: module I begins on Monday the 5th.
    const october = valuesOf('Oktober 2020');
    const plan = october.find((row) => row[1] === 'Ur po načrtu')?.slice(2) ?? [];
    expect(plan.flatMap((hours, index) => (hours === '' ? [] : [`${index + 1}:${hours}`]))).toEqual(
      [5, 6, 7, 12, 13, 14, 19, 20, 21, 26, 27, 28].map((day) => `${day}:4`),
    );
    const september = valuesOf('September 2020').find((row) => row[1] === 'Ur po načrtu');
    expect(september?.slice(2).every((hours) => hours === '')).toBe(true);
  });

  test('adds up hours and days by formula and shades by the plan', () => {
    const form = forms[1];
    const first = form?.cells.findIndex((row) => row[1]?.value === 'Novak Ana') ?? -1;
    const totals = form?.cells[first]?.slice(33).map((cell) => cell?.formula);
    expect(totals?.[0]).toBe('=IF($B8="","",SUM(C8:AG8)+SUMPRODUCT((C8:AG8="P")*C$5:AG$5))');
    expect(totals?.[1]).toBe('=IF($B8="","",COUNTIF(C8:AG8,">0")+COUNTIF(C8:AG8,"P"))');
    expect(totals?.[2]).toBe(
      '=IF($B8="","",COUNTIF(C8:AG8,"B")+COUNTIF(C8:AG8,"IZ")+COUNTIF(C8:AG8,"OO")+COUNTIF(C8:AG8,"OD"))',
    );
    expect(form?.conditionalFormats?.[0]?.formula).toBe('=N(C$5)=0');
    expect(form?.validations?.[0]).toMatchObject({
      kind: 'list',
      values: ['P', 'B', 'IZ', 'OO', 'OD', 'N', 'MIR', '–', 'PR', '1', '2', '3', '4'],
    });
  });

  test('speaks English where asked', () => {
    const english = newProgramme({ start: date('2020-09-01') }, wordsIn('en'));
    expect(english[1]?.cells[0]?.[0]?.value).toBe('Attendance record – September 2020');
  });
});
