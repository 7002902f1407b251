import { aParameter, aParticipant, aRegister, attended, defaultParameterRows, placeIn } from '../../test/registers';
import { date, parseIsoWeek } from '../programme/calendar';
import { cents, type IsoWeek } from '../programme/units';
import { factsOf } from '../register/facts';
import type { Issue } from '../register/issue';
import type { AttendanceRecord } from '../register/records';
import type { Register } from '../register/register';
import { closeWeek, nextWeekToClose, reopenWeek, type Closing, type LedgerRows } from './close-week';
import { computeWeek } from './compute-week';
import { sealsOf } from './ledger-seal';
import { paidWeekChanges } from './paid-week-changes';

const week = (text: string): IsoWeek => {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const [W37, W38, W39, W40] = [week('2020-W37'), week('2020-W38'), week('2020-W39'), week('2020-W40')];
const TODAY = date('2020-12-31');
const context = { today: TODAY, issues: [] as readonly Issue[] };

/** The register with a ledger as it would be read back. */
const withLedger = (register: Register, payments: LedgerRows): Register => ({
  ...register,
  payments: payments.map((row, index) => ({ ...row, at: placeIn('payments', index) })),
});

const close = (
  register: Register,
  of: IsoWeek,
  today = TODAY,
  withoutHeld = false,
  issues: readonly Issue[] = [],
): Closing => closeWeek(factsOf(register), of, { today, issues }, { withoutHeld });

function closed(register: Register, ...weeks: IsoWeek[]): Register {
  let after = register;
  for (const each of weeks) {
    const closing = close(after, each);
    if (closing.kind !== 'closed') throw new Error(`${each}: ${closing.kind}`);
    after = withLedger(after, closing.payments);
  }
  return after;
}

/** Free transport: every full day of 4 h is 3,20 € + 3,70 € = 6,90 €. */
const walker = aParticipant({ freeTransport: true });
const full = (...days: string[]): AttendanceRecord[] => days.map((day) => attended('U001', `2020-09-${day}`, '4'));
const register = aRegister({ participants: [walker], attendance: full('07', '14', '15', '21') });
const replaced = (from: Register, attendance: readonly AttendanceRecord[]): Register => ({ ...from, attendance });

const compute = (of: Register, which: IsoWeek, issues: readonly Issue[] = []) =>
  computeWeek(factsOf(of), which, { today: TODAY, issues });
const changes = (of: Register) =>
  paidWeekChanges(factsOf(of), context).map(({ week: of, differenceCents }) => [of, differenceCents]);

describe('closing a week', () => {
  test('writes its lines into the ledger', () => {
    const closing = close(register, W37);
    expect(closing).toMatchObject({
      kind: 'closed',
      payments: [
        {
          week: W37,
          participant: 'U001',
          name: 'Novak Ana',
          minutes: 240,
          rewardCents: 320,
          mealDays: 1,
          mealCents: 370,
          travelDays: 0,
          travelCents: 0,
          correctionCents: 0,
          totalCents: 690,
          state: 'closed',
          closedOn: TODAY,
        },
      ],
    });
  });

  test('twice changes nothing', () => {
    expect(close(closed(register, W37), W37)).toEqual({ kind: 'alreadyClosed', closedOn: TODAY });
  });

  test('is refused on its Sunday, and done the day after', () => {
    expect(close(register, W37, date('2020-09-13'))).toEqual({ kind: 'notOver', to: '2020-09-13' });
    expect(close(register, W37, date('2020-09-14')).kind).toBe('closed');
  });

  test('is refused while an earlier week with lines is open', () => {
    expect(close(register, W38)).toEqual({ kind: 'notNext', next: W37 });
    expect(close(closed(register, W37), W39)).toEqual({ kind: 'notNext', next: W38 });
  });

  test('passes over weeks in which nobody was present', () => {
    const gap = replaced(register, full('07', '28'));
    expect(close(closed(gap, W37), W40).kind).toBe('closed');
  });

  test('is refused while lines are held, unless staff pay without them', () => {
    const held = replaced(register, [...full('07'), attended('U001', '2020-09-08', '??')]);
    expect(close(held, W37)).toMatchObject({ kind: 'held', held: [{ why: ['mark-unknown'] }] });
    expect(close(held, W37, TODAY, true)).toMatchObject({ kind: 'closed', lines: [] });
  });

  test.each([
    ['a total that is not the sum of its parts', { totalCents: cents(700) }],
    ['a blank amount', { rewardCents: null }],
    ['a blank state', { state: null }],
    ['a blank day of closing', { closedOn: null }],
    ['a negative amount', { mealCents: cents(-370), totalCents: cents(-50) }],
  ])('is refused over a ledger row with %s', (_what, damage) => {
    const [row] = closed(register, W37).payments;
    if (!row) throw new Error('no row');
    const damaged = withLedger(register, [{ ...row, ...damage }]);
    expect(close(damaged, W38)).toMatchObject({ kind: 'damaged', rows: [damage] });
    expect(compute(damaged, W38).held).toMatchObject([{ why: ['ledger-damaged'] }]);
  });

  test('is refused over a ledger that has a person’s week twice', () => {
    const { payments } = closed(register, W37);
    expect(close(withLedger(register, [...payments, ...payments]), W38).kind).toBe('damaged');
  });

  test('is suggested for the first week that is over and has lines', () => {
    expect(nextWeekToClose(factsOf(register), context)).toBe(W37);
    expect(nextWeekToClose(factsOf(closed(register, W37)), context)).toBe(W38);
    expect(nextWeekToClose(factsOf(register), { ...context, today: date('2020-09-13') })).toBeNull();
  });
});

describe('a ledger whose weeks are sealed', () => {
  const before = closed(register, W37, W38);
  const seals = sealsOf(before.payments);
  const sealed = { ...context, seals };

  test('is as good as another while its rows are there', () => {
    expect(seals).toEqual({ [W37]: 'U001:690', [W38]: 'U001:1380' });
    expect(closeWeek(factsOf(before), W39, sealed, { withoutHeld: false }).kind).toBe('closed');
  });

  test.each([
    ['a row deleted', before.payments.slice(1), [W37]],
    ['the last row deleted', before.payments.slice(0, 1), [W38]],
    ['every row deleted', [], [W37, W38]],
  ])('pays nobody twice with %s', (_what, payments, weeks) => {
    const facts = factsOf({ ...before, payments });
    expect(closeWeek(facts, W39, sealed, { withoutHeld: true })).toMatchObject({ kind: 'damaged', weeks });
    const { lines, held } = computeWeek(facts, W39, sealed);
    expect(lines).toEqual([]);
    expect(held).toMatchObject([{ why: ['ledger-damaged'] }]);
  });

  test('whose rows were reopened is sealed anew', () => {
    const reopening = reopenWeek(factsOf(before), W38, sealed);
    if (reopening.kind !== 'reopened') throw new Error(reopening.kind);
    expect(sealsOf(reopening.payments)).toEqual({ [W37]: 'U001:690' });
  });
});

describe('a closed week', () => {
  const before = closed(register, W37);

  test('is its snapshot with the hours by day while they are the same', () => {
    const { lines, isClosed, closedOn } = compute(before, W37);
    expect(isClosed).toBe(true);
    expect(closedOn).toBe(TODAY);
    expect(Object.fromEntries(lines[0]?.minutesByDay ?? [])).toEqual({ '2020-09-07': 240 });
  });

  test('stays its snapshot whatever changes', () => {
    const { lines, totalCents } = compute(replaced(before, []), W37);
    expect(totalCents).toBe(690);
    expect(lines).toMatchObject([{ paidMinutes: 240, rewardCents: 320, earning: null }]);
  });

  test('names who had no line then and has presence now', () => {
    const late = [...register.attendance, attended('U002', '2020-09-07', '4')];
    const participants = [walker, aParticipant({ ...walker, id: 'U002', surname: 'Horvat' })];
    const { excluded } = compute({ ...before, participants, attendance: late }, W37);
    expect(excluded).toEqual([{ participant: 'U002', name: 'Horvat Ana', why: 'not-in-ledger' }]);
  });
});

describe('a correction', () => {
  // 2 h instead of 4 h: 1,60 € and no meal instead of 6,90 €.
  const less = [attended('U001', '2020-09-07', '2'), ...full('14', '15', '21')];

  test('stands in the first week after the last closed one and nowhere else', () => {
    const changed = replaced(closed(register, W37), less);
    expect(compute(changed, W38).lines).toMatchObject([{ correctionCents: -530, totalCents: 2 * 690 - 530 }]);
    expect(compute(changed, W39).lines).toMatchObject([{ correctionCents: 0 }]);
    expect(changes(changed)).toEqual([[W37, -530]]);
  });

  test('is gone once its week is closed, and speaks again on the next change', () => {
    const settled = closed(replaced(closed(register, W37), less), W38);
    expect(changes(settled)).toEqual([]);
    expect(compute(settled, W39).lines).toMatchObject([{ correctionCents: 0 }]);
    const restored = replaced(settled, register.attendance);
    expect(changes(restored)).toEqual([[W37, 530]]);
    expect(compute(restored, W39).lines).toMatchObject([{ correctionCents: 530, totalCents: 690 + 530 }]);
  });

  test('of two weeks is one note for each', () => {
    const both = replaced(closed(register, W37, W38), [...full('08', '09'), ...full('15', '21')]);
    expect(changes(both)).toEqual([
      [W37, 690],
      [W38, -690],
    ]);
    expect(compute(both, W39).lines).toMatchObject([{ correctionCents: 0, correction: { totalCents: 0 } }]);
    expect(changes(closed(both, W39))).toEqual([]);
  });

  test('that is negative beyond the week’s own amount pays nothing and carries the rest on', () => {
    const gone = replaced(closed(register, W37, W38), full('21', '28', '29'));
    const third = compute(gone, W39);
    expect(third.lines).toMatchObject([{ correctionCents: -3 * 690, totalCents: -2 * 690 }]);
    expect(third.payableCents).toBe(0);
    const fourth = compute(closed(gone, W39), W40);
    expect(fourth.lines).toMatchObject([{ correctionCents: -2 * 690, totalCents: 0 }]);
    expect(changes(closed(gone, W39))).toEqual([]);
  });

  test('reaches somebody who has left', () => {
    const left = closed(replaced(register, full('07', '14', '15')), W37, W38);
    const changed = {
      ...replaced(left, full('07', '08', '14', '15')),
      participants: [{ ...walker, exit: date('2020-09-16') }],
    };
    expect(compute(changed, W39).lines).toMatchObject([{ paidMinutes: 0, correctionCents: 690, totalCents: 690 }]);
  });

  test('comes of a parameter as of attendance', () => {
    const parameters = [...defaultParameterRows(), aParameter('prehrana na dan', 4, '2020-09-07')];
    expect(changes({ ...closed(register, W37), parameters })).toEqual([[W37, 30]]);
  });

  test('waits while the closed week is in doubt, and pays what was held once it is resolved', () => {
    const doubtful = replaced(register, [...full('07', '14'), attended('U001', '2020-09-08', '??')]);
    const closing = close(doubtful, W37, TODAY, true);
    if (closing.kind !== 'closed') throw new Error(closing.kind);
    const next = close(withLedger(doubtful, closing.payments), W38, TODAY, true);
    if (next.kind !== 'closed') throw new Error(next.kind);
    const without = withLedger(doubtful, next.payments);
    expect(compute(without, W39).lines).toEqual([]);
    const resolved = replaced(without, full('07', '08', '14'));
    expect(compute(resolved, W39).lines).toMatchObject([{ correctionCents: 2 * 690 }]);
    expect(changes(resolved)).toEqual([[W37, 2 * 690]]);
  });

  test('names the week, the ledger’s line and the cells', () => {
    const changed = replaced(closed(register, W37), less);
    const [line] = compute(changed, W38).lines;
    expect(line?.correction?.differences).toMatchObject([
      { week: W37, differenceCents: -530, row: { totalCents: 690 } },
    ]);
    expect(paidWeekChanges(factsOf(changed), context)[0]?.at).toEqual({ sheet: 'Izplačila', cell: 'K5' });
  });
});

describe('reopening', () => {
  test('takes the last closing back and leaves its rows as open ones', () => {
    const before = closed(register, W37, W38);
    const reopening = reopenWeek(factsOf(before), W38, context);
    if (reopening.kind !== 'reopened') throw new Error(reopening.kind);
    expect(reopening.payments.map(({ week: of, state }) => [of, state])).toEqual([
      [W37, 'closed'],
      [W38, 'open'],
    ]);
    const again = closed(withLedger(before, reopening.payments), W38);
    expect(again.payments.map(({ week: of, state }) => [of, state])).toEqual([
      [W37, 'closed'],
      [W38, 'open'],
      [W38, 'closed'],
    ]);
  });

  test('is refused for a week that is not closed or not the last', () => {
    expect(reopenWeek(factsOf(register), W37, context)).toEqual({ kind: 'notClosed' });
    expect(reopenWeek(factsOf(closed(register, W37, W38)), W37, context)).toEqual({ kind: 'notLast', last: W38 });
  });
});
