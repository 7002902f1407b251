/**
 * The allowances of one week of 2,000 participants with 100 recorded days each: at most 50 ms, the register's index made.
 * The least of twenty runs counts: whatever else runs on the machine only adds. Also the first open week after 19 closed
 * ones, whose corrections compare every closed week with the ledger; that one has no limit.
 */
import { allowancesOf, computeWeek, closeWeek, type LedgerRows } from '../../src/allowances';
import { addDays, date, datesBetween, mondayOfWeek, weekdayOf, weekOf } from '../../src/programme/calendar';
import { minutes, type IsoDate, type IsoWeek } from '../../src/programme/units';
import { factsOf } from '../../src/register/facts';
import type { Register } from '../../src/register/register';
import { weeklySheet } from '../../src/reports/weekly';
import { wordsIn } from '../../src/strings';
import { aParticipant, aRegister, attended, placeIn } from '../registers';

const PEOPLE = 2000;
const LIMIT = 50;
const FROM = date('2020-09-07');
const DAYS = datesBetween(FROM, date('2021-01-31')).filter((day) => weekdayOf(day) <= 5).slice(0, 100); // prettier-ignore
const LAST_WEEK = weekOf(DAYS.at(-1) ?? FROM);
const context = { today: date('2021-06-30'), issues: [] };

const ids = Array.from({ length: PEOPLE }, (_, index) => `U${String(index + 1).padStart(4, '0')}`);
const register = aRegister({
  participants: ids.map((id) => aParticipant({ id })),
  attendance: ids.flatMap((id, person) =>
    DAYS.map((day, index) =>
      attended(id, day, '4', { reading: { kind: 'hours', minutes: minutes(180 + ((person + index) % 120)) } }),
    ),
  ),
});

function leastOf(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return Math.round(least);
}

const withLedger = (payments: LedgerRows): Register => ({
  ...register,
  payments: payments.map((row, index) => ({ ...row, at: placeIn('payments', index) })),
});

/** Every week before the last one closed. */
function closedRegister(): Register {
  let current = register;
  for (let monday: IsoDate = FROM; weekOf(monday) < LAST_WEEK; monday = addDays(monday, 7)) {
    const closing = closeWeek(factsOf(current), weekOf(monday), context, { withoutHeld: false });
    if (closing.kind === 'closed') current = withLedger(closing.payments);
  }
  return current;
}

const facts = factsOf(register);
const week: IsoWeek = weekOf(addDays(mondayOfWeek(LAST_WEEK), -7));
const time = leastOf(20, () => computeWeek(facts, week, context, allowancesOf(facts, context)));
const result = computeWeek(facts, week, context);
const sheetTime = leastOf(3, () => weeklySheet(result, facts, wordsIn('sl'), context.today));
const closedFacts = factsOf(closedRegister());
const correctedTime = leastOf(3, () => computeWeek(closedFacts, LAST_WEEK, context));

const report = [
  `week of ${result.lines.length} lines: ${time} ms (limit ${LIMIT})`,
  `its sheet planned: ${sheetTime} ms`,
  `first open week after ${new Set(closedFacts.register.payments.map((row) => row.week)).size} closed ones, corrections compared: ${correctedTime} ms`,
];
process.stdout.write(`${report.join('\n')}\n`);
if (time > LIMIT) process.exitCode = 1;
