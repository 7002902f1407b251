import { aParticipant, aRegister, attended, attendedAt } from '../../test/registers';
import { contextOf, told } from '../../test/rule-cases';
import { date } from '../programme/calendar';
import type { RuleId } from '../register/issue';
import type { SourceFacts } from '../register/source';
import { RULES } from './catalogue';
import { checkRegister } from './check-register';
import { markUnknown } from './mark-unknown';
import type { Rule } from './rule';

const SECRET = '0101006500006 depresija';
const broken: Rule = {
  ...markUnknown,
  *check(facts) {
    yield* markUnknown.check(facts, contextOf());
    throw new TypeError(SECRET);
  },
};
const unclear = aRegister({ attendance: [attended('U001', '2020-09-07', 'Q')] });

describe('a rule that breaks', () => {
  const issues = checkRegister(unclear, contextOf(), [broken]);

  test('is an error of its own, beside what it found before', () => {
    expect(issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'rule-failed error',
      'mark-unknown error',
    ]);
  });

  test('tells the rule and the kind of the error, nothing of the data', () => {
    expect(issues[0]).toMatchObject({
      found: 'mark-unknown',
      facts: { failedRule: 'mark-unknown', errorName: 'TypeError' },
    });
    expect(JSON.stringify(issues)).not.toContain('depresija');
  });

  test('does not keep the others from being checked', () => {
    const all = checkRegister(unclear, contextOf(), [broken, ...RULES.filter(({ id }) => id === 'mark-missing')]);
    expect(all.map(({ rule }) => rule)).toContain('mark-missing');
  });

  test('cannot be switched off', () => {
    const context = { ...contextOf(), ruleSettings: { 'rule-failed': { on: false } } };
    expect(checkRegister(unclear, context, [broken])[0]?.rule).toBe('rule-failed');
  });
});

describe('the settings of a workbook', () => {
  const check = (on: boolean, severity?: 'note') =>
    checkRegister(
      unclear,
      { ...contextOf(), ruleSettings: { 'mark-unknown': { on, ...(severity ? { severity } : {}) } } },
      [markUnknown],
    );

  test('switch a rule off', () => {
    expect(check(false)).toEqual([]);
  });

  test('change its severity', () => {
    expect(check(true, 'note').map(({ severity }) => severity)).toEqual(['note']);
  });
});

describe('a rule that is switched off silences no other', () => {
  const monday = date('2020-09-07');
  const cell = { sheet: 'September 2020', cell: 'I5' };
  const silencing: readonly (readonly [RuleId, Partial<SourceFacts>])[] = [
    [
      'mark-unknown',
      { doubtfulHeadings: [{ cell, fault: 'blank', found: '', days: [monday], participants: ['U001'] }] },
    ],
    [
      'mark-unknown',
      { doubtfulPeriods: [{ cell, found: '7', said: [date('2019-09-07')], days: [monday], participants: ['U001'] }] },
    ],
    ['person-unknown', { namelessRows: [{ cell, rows: 1, others: [], days: [monday] }] }],
    [
      'weekday-mismatch',
      {
        weekdayMismatches: [
          {
            ...{ cell, found: 'pon', date: date('2020-07-09'), said: 1 },
            swapped: { date: monday, at: cell, before: '9. 7.', after: '7. 9.' },
          },
        ],
      },
    ],
  ];

  test.each(silencing)('%s: a planned day without a mark is told again', (id, source) => {
    const missing = (on: boolean): string[] =>
      checkRegister(aRegister(), { ...contextOf({ today: monday, source }), ruleSettings: { [id]: { on } } })
        .filter(({ rule }) => rule === 'mark-missing')
        .map(told);
    expect(missing(true)).toEqual([]);
    expect(missing(false)).toEqual(['none Udeleženci!A5 2020-09-07']);
  });
});

test('issues are listed by the workbook’s sheets, then row, then column', () => {
  const attendance = [
    attendedAt("'Oktober 2020'!C5", 'U001', '2020-10-05', 'Q'),
    attendedAt("'September 2020'!AA5", 'U001', '2020-09-09', 'Q'),
    attendedAt("'September 2020'!B10", 'U001', '2020-09-08', 'Q'),
    attendedAt("'September 2020'!Z5", 'U001', '2020-09-07', 'Q'),
    attendedAt('Dodatek!A1', 'U001', '2020-10-06', 'Q'),
  ];
  const issues = checkRegister(aRegister({ attendance }), contextOf(), [markUnknown]);
  expect(issues.map(told)).toEqual([
    'unknown September 2020!Z5 2020-09-07',
    'unknown September 2020!AA5 2020-09-09',
    'unknown September 2020!B10 2020-09-08',
    'unknown Oktober 2020!C5 2020-10-05',
    'unknown Dodatek!A1 2020-10-06',
  ]);
});

describe('one broken fact, one issue', () => {
  /** Sunday 13 September 2020, 9 h: in the future, outside, suspended, off the plan, too long – the first of these is told. */
  const day = '2020-09-13';
  const long = attended('U001', day, '9');
  const only = (register: ReturnType<typeof aRegister>, today = day): string[] =>
    checkRegister(register, contextOf({ today }))
      .filter(({ date }) => date === day)
      .map(({ rule }) => rule);

  test('a presence after today is nothing else', () => {
    expect(
      only(aRegister({ attendance: [long], participants: [aParticipant({ exit: long.date })] }), '2020-09-12'),
    ).toEqual(['future-date']);
  });

  test('a presence outside inclusion is not also off the plan or too long', () => {
    const attendance = [{ ...long, date: aParticipant().entry }, long];
    const participants = [aParticipant({ exit: aParticipant().entry })];
    expect(only(aRegister({ attendance, participants }))).toEqual(['outside-inclusion']);
  });

  test('a presence on a day off the plan within inclusion is off the plan and, if so, too long', () => {
    expect(only(aRegister({ attendance: [long] }))).toEqual(['hours-over-plan', 'not-planned']);
  });
});
