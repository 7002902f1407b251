/** The way of a command that makes a report: the workbook opened, the report computed, written with -o, printed as JSON or in words. */
import type { ReportOptions, ReportOutcome } from '../../excel';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { optionalOutput, requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';

export interface ReportCommand<Result> {
  /** True where the report is only good for printing. */
  readonly needsOutput?: boolean;
  make(options: ReportOptions): Promise<ReportOutcome<Result>>;
  json(result: Result): unknown;
  /** A few lines for people. */
  print(result: Result): void;
}

export async function report<Result>(
  args: Arguments,
  words: Words,
  command: ReportCommand<Result>,
): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const output = command.needsOutput ? await requiredOutput(args, [file]) : await optionalOutput(args, [file]);
  const excel = await openWorkbook(file);
  const { result } = await command.make({ today: args.today, language: args.language, write: output !== null });
  if (output !== null) await saveWorkbook(excel, output, words);
  if (args.json) printJson(command.json(result));
  else {
    command.print(result);
    if (output !== null) printLine(words.say('cli.written', { file: output }));
  }
  return 0;
}
