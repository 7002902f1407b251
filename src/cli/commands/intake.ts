/** `intake FILE [--answer KEY=VALUE …]`: says what each sheet is and what was read. */
import { inspectWorkbook } from '../../excel';
import { reportOf } from '../../intake';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { printJson } from '../print';
import { printReading } from '../reading';

export async function intake(args: Arguments, words: Words): Promise<ExitStatus> {
  await openWorkbook(operand(args, 0, 'file'));
  const inspection = await inspectWorkbook({ today: args.today, answers: args.answers });
  if (args.json) printJson(reportOf(inspection.reading));
  else printReading(inspection, words);
  return 0;
}
