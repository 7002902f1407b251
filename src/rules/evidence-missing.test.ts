import { absence, aRegister, attended, placeIn, suspension } from '../../test/registers';
import type { AbsenceRecord } from '../register/records';
import { date } from '../programme/calendar';
import { testRule } from '../../test/rule-cases';

const sick = (absences: AbsenceRecord[], mark = 'B') =>
  aRegister({ attendance: [attended('U001', '2020-09-08', mark)], absences });
const unreadable = (column: 'Od' | 'Do' | 'Dokazilo prejeto') => ({
  at: { ...placeIn('absences'), unreadable: [{ column, found: '?' }] },
});
const AT = 'Prisotnost!E5 2020-09-08';

testRule('evidence-missing', {
  valid: [
    { name: 'evidence for the day', register: sick([absence('U001', '2020-09-08')]) },
    { name: 'evidence for the week', register: sick([absence('U001', '2020-09-07', '2020-09-13')]) },
    {
      name: 'a second row that is complete',
      register: sick([absence('U001', '2020-09-08', null, { evidenceReceived: null }), absence('U001', '2020-09-08')]),
    },
    {
      name: 'evidence that came on a day not kept',
      register: sick([absence('U001', '2020-09-08', null, { evidenceReceived: true })]),
    },
    { name: 'an unexcused absence', register: sick([], 'N') },
    { name: 'suspension by mark', register: sick([], 'MIR') },
    {
      name: 'suspension by row',
      register: aRegister({
        attendance: [attended('U001', '2020-09-08', 'B')],
        suspensions: [suspension('U001', '2020-09-01')],
      }),
    },
  ],
  invalid: [
    { name: 'no row', register: sick([]), finds: [`none ${AT}`] },
    {
      name: 'a row without its first day, once',
      register: sick([absence('U001', '2020-09-08', null, { from: null })]),
      finds: ['dateMissing Odsotnosti!C5'],
    },
    { name: 'a row of somebody else', register: sick([absence('U002', '2020-09-08')]), finds: [`none ${AT}`] },
    {
      name: 'a row that ends the day before',
      register: sick([absence('U001', '2020-09-01', '2020-09-07')]),
      finds: [`none ${AT}`],
    },
    {
      name: 'a row without a last day means one day',
      register: sick([absence('U001', '2020-09-07')]),
      finds: [`none ${AT}`],
    },
    {
      name: 'a row without a cause',
      register: sick([absence('U001', '2020-09-08', null, { cause: ' ' })]),
      finds: [`noCause ${AT}`],
    },
    {
      name: 'evidence that has not come',
      register: sick([absence('U001', '2020-09-08', null, { evidenceReceived: null })], 'OD'),
      finds: [`notReceived ${AT}`],
    },
    {
      name: 'evidence that is said not to have come',
      register: sick([absence('U001', '2020-09-08', null, { evidenceReceived: false })]),
      finds: [`notReceived ${AT}`],
    },
    {
      name: 'each day for itself',
      register: aRegister({ attendance: [attended('U001', '2020-09-08', 'B'), attended('U001', '2020-09-09', 'IZ')] }),
      finds: [`none ${AT}`, 'none Prisotnost!E6 2020-09-09'],
    },
    {
      name: 'evidence whose date cannot be read, once',
      register: sick([
        absence('U001', '2020-09-08', null, { evidenceReceived: null, ...unreadable('Dokazilo prejeto') }),
      ]),
      finds: ['unreadableDate Odsotnosti!F5'],
    },
    {
      name: 'a row whose last day cannot be read, once',
      register: sick([absence('U001', '2020-09-07', null, unreadable('Do'))]),
      finds: ['unreadableDate Odsotnosti!D5'],
    },
    {
      name: 'a row whose unreadable last day is after another absence',
      register: sick([
        absence('U001', '2020-09-09', '2020-09-10', { from: date('2020-09-09'), ...unreadable('Dokazilo prejeto') }),
      ]),
      finds: [`none ${AT}`, 'unreadableDate Odsotnosti!F5'],
    },
  ],
});
