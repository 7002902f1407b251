import { aParticipant, aRegister, attended, suspension } from '../../test/registers';
import { date } from '../programme/calendar';
import type { DoubtfulHeading, UnknownPerson } from '../register/source';
import { testRule } from '../../test/rule-cases';

/** Module I: Mondays, Tuesdays and Wednesdays from 7 September 2020. */
const marked = (...days: string[]) => aRegister({ attendance: days.map((day) => attended('U001', day, 'P')) });
const namelessRow = (...others: string[]) => ({
  ...{ cell: { sheet: 'September 2020', cell: 'B9' }, rows: 1, others },
  days: ['2020-09-07', '2020-09-08', '2020-09-09'].map(date),
});
/** @param days of its sheet */
const unknownPerson = (name: string, ...days: string[]): UnknownPerson => ({
  ...{ cell: { sheet: 'September 2020', cell: 'B9' }, name, candidates: 0, others: [] },
  days: days.map(date),
});
const doubtfulHeading = (...participants: string[]): DoubtfulHeading => ({
  ...{ cell: { sheet: 'September 2020', cell: 'J5' }, fault: 'blank', found: '', participants },
  days: ['2020-09-08', '2020-09-09'].map(date),
});
const AT_ROW = 'Udeleženci!A5';

testRule('mark-missing', {
  valid: [
    {
      name: 'a mark on each planned day up to today',
      register: marked('2020-09-07', '2020-09-08', '2020-09-09'),
      today: '2020-09-13',
    },
    {
      name: 'any mark is a mark',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'N')] }),
      today: '2020-09-07',
    },
    {
      name: 'an unclear mark, which is another fault',
      register: aRegister({ attendance: [attended('U001', '2020-09-07', 'Q')] }),
      today: '2020-09-07',
    },
    { name: 'before the module begins', register: marked(), today: '2020-09-06' },
    {
      name: 'before entry',
      register: aRegister({ participants: [aParticipant({ entry: date('2020-09-09') })] }),
      today: '2020-09-08',
    },
    {
      name: 'after exit',
      register: aRegister({ participants: [aParticipant({ exit: date('2020-09-06') })] }),
      today: '2020-09-08',
    },
    {
      name: 'during suspension',
      register: aRegister({ suspensions: [suspension('U001', '2020-09-01')] }),
      today: '2020-09-09',
    },
    {
      name: 'without an entry, which is another fault',
      register: aRegister({ participants: [aParticipant({ entry: null })] }),
      today: '2020-09-09',
    },
    {
      name: 'a day whose mark may stand under a heading that does not say its day',
      register: marked('2020-09-07'),
      today: '2020-09-09',
      source: { doubtfulHeadings: [doubtfulHeading('U001')] },
    },
    {
      name: 'days that a sheet with a wrong month may mean',
      register: marked('2020-09-07'),
      today: '2020-09-09',
      source: { doubtfulPeriods: [{ ...doubtfulHeading('U001'), said: [date('2020-10-08')] }] },
    },
    {
      name: 'days of a sheet with as many rows without a name as people without a row',
      register: marked(),
      today: '2020-09-09',
      source: { namelessRows: [namelessRow()] },
    },
    {
      name: 'days of the only one without a row in a sheet with a name that nobody has',
      register: marked('2020-09-07'),
      today: '2020-09-09',
      source: { unknownPeople: [unknownPerson('Tujec Tone', '2020-09-07', '2020-09-08', '2020-09-09')] },
    },
    {
      name: 'a day beside a mark that has none',
      register: aRegister({
        attendance: [
          ...['2020-09-07', '2020-09-08'].map((day) => attended('U001', day, 'P')),
          { ...attended('U001', '2020-09-09', 'P'), date: null },
        ],
      }),
      today: '2020-09-09',
    },
    {
      name: 'a work-free day: 26 October 2020 is none, 25 December is',
      register: aRegister({ participants: [aParticipant({ entry: date('2020-12-25'), exit: date('2020-12-25') })] }),
      today: '2021-01-31',
    },
  ],
  invalid: [
    {
      name: 'for whom no mark stands under the heading that does not say its day',
      register: marked('2020-09-07'),
      today: '2020-09-09',
      source: { doubtfulHeadings: [doubtfulHeading('U002')] },
      finds: [`none ${AT_ROW} 2020-09-08`, `none ${AT_ROW} 2020-09-09`],
    },
    {
      name: 'two days beside one mark that has none',
      register: aRegister({
        attendance: [attended('U001', '2020-09-07', 'P'), { ...attended('U001', '2020-09-08', 'P'), date: null }],
      }),
      today: '2020-09-09',
      finds: [`none ${AT_ROW} 2020-09-08`, `none ${AT_ROW} 2020-09-09`],
    },
    {
      name: 'other days than the heading may mean',
      register: marked(),
      today: '2020-09-09',
      source: { doubtfulHeadings: [doubtfulHeading('U001')] },
      finds: [`none ${AT_ROW} 2020-09-07`],
    },
    {
      name: 'other days than those of the sheet with the row without a name',
      register: marked(),
      today: '2020-09-14',
      source: { namelessRows: [namelessRow()] },
      finds: [`none ${AT_ROW} 2020-09-14`],
    },
    {
      name: 'days of two people where one row has no name: nobody can say whose it is',
      register: aRegister({
        participants: [aParticipant(), aParticipant({ id: 'U002', surname: 'Božičnik', givenName: 'Žan', emso: null })],
      }),
      today: '2020-09-07',
      source: { namelessRows: [namelessRow()] },
      finds: [`none ${AT_ROW} 2020-09-07`, 'none Udeleženci!A6 2020-09-07'],
    },
    {
      name: 'days of two people where one name, written twice, is unknown',
      register: aRegister({
        participants: [aParticipant(), aParticipant({ id: 'U002', surname: 'Božičnik', givenName: 'Žan', emso: null })],
      }),
      today: '2020-09-07',
      source: { unknownPeople: [unknownPerson('Tujec Tone', '2020-09-07'), unknownPerson('TUJEC TONE', '2020-09-07')] },
      finds: [`none ${AT_ROW} 2020-09-07`, 'none Udeleženci!A6 2020-09-07'],
    },
    {
      name: 'a day of somebody who has a row of their own',
      register: marked(),
      today: '2020-09-07',
      source: { namelessRows: [namelessRow('U001')] },
      finds: [`none ${AT_ROW} 2020-09-07`],
    },
    { name: 'today itself', register: marked(), today: '2020-09-07', finds: [`none ${AT_ROW} 2020-09-07`] },
    {
      name: 'each day of a week',
      register: marked('2020-09-08'),
      today: '2020-09-13',
      finds: [`none ${AT_ROW} 2020-09-07`, `none ${AT_ROW} 2020-09-09`],
    },
    {
      name: 'at the blank cell of the working sheet',
      register: marked(),
      today: '2020-09-07',
      source: {
        blankCells: [{ participant: 'U001', date: date('2020-09-07'), cell: { sheet: 'September 2020', cell: 'I5' } }],
      },
      finds: ['blank September 2020!I5 2020-09-07'],
    },
    {
      name: 'after a suspension that has ended',
      register: aRegister({ suspensions: [suspension('U001', '2020-09-01', '2020-09-07')] }),
      today: '2020-09-08',
      finds: [`none ${AT_ROW} 2020-09-08`],
    },
  ],
});

describe('marks under a misspelt name', () => {
  const misspelt = attended('', '2020-09-08', 'P', {
    name: 'Novvak Ana',
    source: { sheet: 'September 2020', cell: 'J9' },
  });
  const unknownPeople = [unknownPerson('Novvak Ana')];

  testRule('mark-missing', {
    valid: [
      {
        name: 'are not missing from the person meant, in that month',
        register: aRegister({ attendance: [misspelt] }),
        source: { unknownPeople },
      },
      {
        name: 'are not missing anywhere while their days are unknown',
        register: aRegister(),
        source: { unknownPeople },
      },
    ],
    invalid: [
      {
        name: 'do not excuse another month',
        register: aRegister({ attendance: [misspelt] }),
        source: { unknownPeople },
        today: '2020-10-05',
        finds: [`none ${AT_ROW} 2020-10-05`],
      },
      {
        name: 'do not excuse somebody of quite another name',
        register: aRegister({ attendance: [{ ...misspelt, name: 'Tujec Ana' }] }),
        today: '2020-09-07',
        finds: [`none ${AT_ROW} 2020-09-07`],
      },
      {
        name: 'do not excuse a blank cell in the own row',
        register: aRegister({ attendance: [misspelt] }),
        today: '2020-09-07',
        source: {
          unknownPeople,
          blankCells: [
            { participant: 'U001', date: date('2020-09-07'), cell: { sheet: 'September 2020', cell: 'I5' } },
          ],
        },
        finds: ['blank September 2020!I5 2020-09-07'],
      },
    ],
  });
});
