/** `intake FILE [--with FILE …] [--answer KEY=VALUE …]`: says what each sheet is and what was read. */
import { inspectWorkbook } from '../../excel';
import { reportOf } from '../../intake';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { printJson } from '../print';
import { printReading } from '../reading';
import { sourceFiles, unreadFiles } from '../source-files';

export async function intake(args: Arguments, words: Words): Promise<ExitStatus> {
  await openWorkbook(operand(args, 0, 'file'));
  const files = await sourceFiles(args);
  const inspection = await inspectWorkbook({ today: args.today, answers: args.answers, files });
  const report = reportOf(inspection.reading);
  if (args.json) printJson(files.length === 0 ? report : { ...report, unread: unreadFiles(files) });
  else printReading(inspection, words);
  return 0;
}
