import { aModule, aRegister, attended, individualWork, moduleRows, placeIn } from '../../test/registers';
import { testRule } from '../../test/rule-cases';

const present = (...days: string[]) => aRegister({ attendance: days.map((day) => attended('U001', day, '4')) });

testRule('not-planned', {
  valid: [
    { name: 'the days of the plan', register: present('2020-09-07', '2020-09-08', '2020-09-09') },
    { name: 'an absence on a Saturday', register: aRegister({ attendance: [attended('U001', '2020-09-12', 'B')] }) },
    {
      name: 'individual work on a Saturday',
      register: aRegister({ individual: [individualWork('U001', '2020-09-12')] }),
    },
    {
      name: 'a Saturday that the module plans',
      register: aRegister({
        modules: moduleRows([aModule({ weekdays: [5, 6] })]),
        attendance: [attended('U001', '2020-09-12', '4')],
      }),
    },
    {
      name: 'a Thursday in a week with a day too many, which is told of the week',
      register: present('2020-09-07', '2020-09-08', '2020-09-09', '2020-09-10'),
    },
    { name: 'a Sunday after today, which is another fault', register: present('2020-10-04') },
    { name: 'a Thursday before entry, which is another fault', register: present('2020-09-03') },
    {
      name: 'a Thursday while nothing is planned',
      register: aRegister({ modules: [], attendance: [attended('U001', '2020-09-10', '4')] }),
    },
    {
      name: 'a Thursday that a module may have whose row cannot be read',
      register: aRegister({
        modules: [{ at: placeIn('modules'), module: null }],
        attendance: [attended('U001', '2020-09-10', '4')],
      }),
    },
  ],
  invalid: [
    { name: 'a Saturday', register: present('2020-09-12'), finds: ['weekend Prisotnost!E5 2020-09-12'] },
    { name: 'a Thursday of module I', register: present('2020-09-10'), finds: ['offPlan Prisotnost!E5 2020-09-10'] },
    {
      name: 'a work-free Friday',
      register: present('2020-12-25'),
      today: '2020-12-31',
      finds: ['freeDay Prisotnost!E5 2020-12-25'],
    },
    {
      name: 'a Friday between two modules',
      register: present('2020-10-02'),
      today: '2020-10-31',
      finds: ['outsideModules Prisotnost!E5 2020-10-02'],
    },
    {
      name: 'a Saturday in a week with a day too many',
      register: present('2020-09-07', '2020-09-08', '2020-09-09', '2020-09-12'),
      finds: ['weekend Prisotnost!E8 2020-09-12'],
    },
    {
      name: 'a weekend while nothing is planned',
      register: aRegister({ modules: [], attendance: [attended('U001', '2020-09-12', '4')] }),
      finds: ['weekend Prisotnost!E5 2020-09-12'],
    },
    {
      name: 'a free day whose date cannot be read',
      register: aRegister({
        freeDays: [
          { at: { ...placeIn('freeDays'), unreadable: [{ column: 'Datum', found: 'božič' }] }, freeDay: null },
        ],
      }),
      finds: ['unreadableDate Prosti dnevi!A5'],
    },
  ],
});
