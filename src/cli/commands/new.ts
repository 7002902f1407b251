/** `new --start DATE -o OUT.xlsx`: a fresh programme workbook with month sheets ready to fill. */
import { startProgramme } from '../../excel';
import type { Words } from '../../strings';
import type { Arguments } from '../arguments';
import { newWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { Misuse } from '../misuse';
import { requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';

export async function newCommand(args: Arguments, words: Words): Promise<ExitStatus> {
  const { start, title, unit, provider, location, payer, account, today, language } = args;
  if (start === null) throw new Misuse('option', { command: args.command, option: '--start' });
  const output = await requiredOutput(args, []);
  const about = { provider, location, payerName: payer, payerIban: account };
  const excel = await newWorkbook();
  const sheets = await startProgramme({ ...about, start, title, unit }, { today, language });
  await saveWorkbook(excel, output, words);
  if (args.json) printJson({ sheets });
  else printLine(words.say('cli.written', { file: output }));
  return 0;
}
