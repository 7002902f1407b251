import { aParameter, aRegister, attended } from '../../test/registers';
import { contextOf, told } from '../../test/rule-cases';
import { date } from '../programme/calendar';
import { checkRegister } from './check-register';
import { ruleSettingsOf } from './rule-settings';

const TODAY = date('2020-09-30');

test.each([
  ['ne', { on: false }],
  [false, { on: false }],
  ['da', { on: true }],
  ['Opozorilo', { on: true, severity: 'warning' }],
  ['napaka', { on: true, severity: 'error' }],
  ['opomba', { on: true, severity: 'note' }],
])('»%s« is a choice about a rule', (value, setting) => {
  expect(ruleSettingsOf([aParameter('Pravilo mark-missing', value)], TODAY)).toEqual({
    settings: { 'mark-missing': setting },
    faults: [],
  });
});

test('the last row that is valid holds', () => {
  const rows = [
    aParameter('pravilo mark-missing', 'opomba', '2020-10-01'),
    aParameter('pravilo mark-missing', 'napaka', '2020-09-15'),
    aParameter('pravilo mark-missing', 'ne', null),
  ];
  expect(ruleSettingsOf(rows, TODAY).settings).toEqual({ 'mark-missing': { on: true, severity: 'error' } });
});

test('other parameters are none', () => {
  expect(ruleSettingsOf([aParameter('nagrada na uro', 0.8)], TODAY)).toEqual({ settings: {}, faults: [] });
});

test('what cannot be understood changes nothing and is told', () => {
  const parameters = [
    aParameter('pravilo mark-missing', 'morda'),
    aParameter('pravilo mark-mising', 'ne'),
    aParameter('pravilo rule-failed', 'ne'),
  ];
  const issues = checkRegister(aRegister({ parameters }), contextOf({ today: '2020-09-07' }));
  expect(issues.filter(({ rule }) => rule === 'parameter-invalid').map(told)).toEqual([
    'ruleSetting Parametri!C5',
    'ruleUnknown Parametri!A6',
    'ruleUnknown Parametri!A7',
  ]);
  expect(issues.map(({ rule }) => rule)).toContain('mark-missing');
});

test('a check follows the workbook’s choice', () => {
  const check = (value: string) =>
    checkRegister(
      aRegister({
        parameters: [aParameter('pravilo mark-unknown', value)],
        attendance: [attended('U001', '2020-09-07', 'Q')],
      }),
      contextOf(),
    ).flatMap(({ rule, severity }) => (rule === 'mark-unknown' ? [severity] : []));
  expect(check('da')).toEqual(['error']);
  expect(check('opomba')).toEqual(['note']);
  expect(check('ne')).toEqual([]);
});
