/** Operands that say which week or month. */
import { parseIsoMonth, parseIsoWeek } from '../programme/calendar';
import type { IsoMonth, IsoWeek } from '../programme/units';
import { operand, type Arguments } from './arguments';
import { Misuse } from './misuse';

/** How many operands a command takes at most: a file, and for some a week, month or phase. */
const MOST: Readonly<Record<string, number>> = {
  new: 0,
  week: 2,
  month: 2,
  phase: 2,
  signin: 2,
  pay: 2,
  project: Infinity,
};

/** @throws Misuse naming the first operand too many: what would be left aside may have been meant */
export function refuseFurtherOperands({ command, operands }: Arguments): void {
  const further = operands[MOST[command] ?? 1];
  if (further !== undefined) throw new Misuse('furtherOperand', { command, text: further });
}

/** @throws Misuse for a week that does not exist, such as 2021-W53 */
export function weekOperand(args: Arguments, index: number): IsoWeek {
  const text = operand(args, index, 'week');
  const week = parseIsoWeek(text);
  if (week === null) throw new Misuse('week', { text });
  return week;
}

/** @throws Misuse */
export function monthOperand(args: Arguments, index: number): IsoMonth {
  const text = operand(args, index, 'month');
  const month = parseIsoMonth(text);
  if (month === null) throw new Misuse('month', { text });
  return month;
}

/** @throws Misuse */
export function phaseOperand(args: Arguments, index: number): 1 | 2 | 3 {
  const text = operand(args, index, 'phase');
  if (text === '1') return 1;
  if (text === '2') return 2;
  if (text === '3') return 3;
  throw new Misuse('phase', { text });
}
