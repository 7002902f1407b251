/** `month FILE 2020-09 [-o OUT.xlsx]`: the monthly summary. */
import { makeMonth } from '../../excel';
import { parseIsoMonth } from '../../programme/calendar';
import { monthJson } from '../../reports';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { Misuse } from '../misuse';
import { optionalOutput, saveWorkbook } from '../output';
import { printColumns, printJson, printLine } from '../print';

export async function month(args: Arguments, words: Words): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const text = operand(args, 1, 'month');
  const wanted = parseIsoMonth(text);
  if (wanted === null) throw new Misuse('month', { text });
  const output = await optionalOutput(args, [file]);
  const excel = await openWorkbook(file);
  const { today, language } = args;
  const { result } = await makeMonth(wanted, { today, language, write: output !== null });
  if (output !== null) await saveWorkbook(excel, output, words);
  const json = monthJson(result);
  if (args.json) printJson(json);
  else {
    printLine(words.month(wanted));
    printColumns(
      result.lines.map((line) => [
        line.participant,
        line.name,
        `${words.hours(line.groupMinutes)} h`,
        words.money(line.totalCents),
      ]),
    );
    if (output !== null) printLine(words.say('cli.written', { file: output }));
  }
  return 0;
}
