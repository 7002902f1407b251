import fc from 'fast-check';
import { aParameter, aParticipant, aRegister, attended, defaultParameterRows, placeIn } from '../../test/registers';
import { date, datesOfWeek, weekOf } from '../programme/calendar';
import { metres } from '../programme/units';
import { factsOf } from '../register/facts';
import type { Register } from '../register/register';
import { closeWeek, reopenWeek, type LedgerRows } from './close-week';
import { allowancesOf, computeWeek } from './compute-week';
import { ledgerOf, paidCents, weekAfter } from './ledger';
import { paidWeekChanges } from './paid-week-changes';
import { ownCents, weekEarning } from './week-earning';

const context = { today: date('2020-12-31'), issues: [] };
const FIRST_WEEK = weekOf(date('2020-09-07'));

/** The register with a ledger as it would be read back. */
const withLedger = (register: Register, payments: LedgerRows): Register => ({
  ...register,
  payments: payments.map((row, index) => ({ ...row, at: placeIn('payments', index) })),
});

describe('over any history of changes, closings and reopenings', () => {
  const people = ['U001', 'U002', 'U003'];
  const days = ['2020-09-07', '2020-09-08', '2020-09-15', '2020-09-16', '2020-09-21', '2020-09-29', '2020-10-05'];
  const marks = ['4', '3:20', '2,5', '0:07', 'N', '??', ''];
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('mark' as const),
        who: fc.constantFrom(...people),
        day: fc.constantFrom(...days),
        mark: fc.constantFrom(...marks),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('rate' as const),
        rate: fc.constantFrom('0,80', '0,95', '1,03', 'ni znano'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('person' as const),
        who: fc.constantFrom(...people),
        km: fc.constantFrom(null, 900, 3333, 12_345),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  );

  type Action = typeof step extends fc.Arbitrary<infer One> ? One : never;

  interface State {
    readonly marks: ReadonlyMap<string, string>;
    readonly rate: string;
    readonly km: ReadonlyMap<string, number | null>;
    readonly payments: LedgerRows;
  }

  const distanceOf = (known: number | null | undefined) => (typeof known === 'number' ? metres(known) : null);

  function registerOf({ marks: by, rate, km, payments }: State): Register {
    const attendance = [...by].flatMap(([key, mark]) => {
      const [who = '', day = ''] = key.split(' ');
      return mark === '' ? [] : [attended(who, day, mark)];
    });
    const participants = people.map((id) =>
      aParticipant({
        id,
        permanentDistance: distanceOf(km.get(id)),
        exit: id === 'U003' ? date('2020-09-18') : null,
      }),
    );
    const parameters = [
      ...defaultParameterRows().filter(({ parameter }) => parameter !== 'nagrada na uro'),
      aParameter('nagrada na uro', rate),
    ];
    return withLedger(aRegister({ participants, attendance, parameters }), payments);
  }

  /** The first week that is open: the first or the one after the last closed. */
  function closeNext(state: State): State {
    const current = registerOf(state);
    const facts = factsOf(current);
    const { lastClosed } = ledgerOf(current.payments);
    let next = lastClosed === null ? FIRST_WEEK : weekAfter(lastClosed);
    for (; next <= '2020-W43'; next = weekAfter(next)) {
      const { lines } = computeWeek(facts, next, context);
      if (lines.length > 0) break;
    }
    const closing = closeWeek(facts, next, context, { withoutHeld: true });
    return closing.kind === 'closed' ? { ...state, payments: closing.payments } : state;
  }

  function apply(state: State, action: Action): State {
    switch (action.kind) {
      case 'mark':
        return { ...state, marks: new Map([...state.marks, [`${action.who} ${action.day}`, action.mark]]) };
      case 'rate':
        return { ...state, rate: action.rate };
      case 'person':
        return { ...state, km: new Map([...state.km, [action.who, action.km]]) };
      case 'close':
        return closeNext(state);
      case 'reopen': {
        const current = registerOf(state);
        const { lastClosed } = ledgerOf(current.payments);
        const reopening = lastClosed === null ? null : reopenWeek(factsOf(current), lastClosed, context);
        return reopening?.kind === 'reopened' ? { ...state, payments: reopening.payments } : state;
      }
    }
  }

  test('the sum paid is what the final attendance is worth, to the cent, and nobody is asked to pay back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (history) => {
        const start: State = { marks: new Map(), rate: '0,80', km: new Map(), payments: [] };
        const after = history.reduce(apply, start);
        // Every doubt resolved in the end; then everything is closed.
        const resolved: State = {
          ...after,
          rate: after.rate === 'ni znano' ? '0,80' : after.rate,
          marks: new Map([...after.marks].map(([key, mark]) => [key, mark === '??' ? '4' : mark])),
        };
        let final = resolved;
        for (let times = 0; times < 8; times++) final = closeNext(final);

        const end = registerOf(final);
        const facts = factsOf(end);
        const { ledger, days: dayContext } = allowancesOf(facts, context);
        expect(ledger.damaged).toEqual([]);
        expect(paidWeekChanges(facts, context)).toEqual([]);
        for (const person of end.participants) {
          const weeks = new Set(facts.attendanceOf(person.id).map((record) => weekOf(record.date)));
          let worth = 0;
          for (const each of weeks) {
            const { amounts } = weekEarning(person, datesOfWeek(each), dayContext);
            worth += amounts === null ? Number.NaN : ownCents(amounts);
          }
          const rows = ledger.rowsOf(person.id);
          const sumPaid = rows.reduce((sum, row) => sum + paidCents(row), 0);
          const owed = Math.min(0, rows.at(-1)?.totalCents ?? 0);
          expect(sumPaid + owed).toBe(worth);
        }
      }),
      { numRuns: 80 },
    );
  });
});
