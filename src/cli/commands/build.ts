/** `build FILE --start DATE -o OUT.xlsx`: registers from the sheets of a workbook. */
import { buildRegisters } from '../../excel';
import { reportOf } from '../../intake';
import type { Words } from '../../strings';
import type { Arguments } from '../arguments';
import { operand } from '../arguments';
import { openWorkbook } from '../host';
import { issueJson } from '../issue-json';
import type { ExitStatus } from '../main';
import { requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';

export async function build(args: Arguments, words: Words): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const output = await requiredOutput(args, [file]);
  const excel = await openWorkbook(file);
  const { today, start, title, unit, language } = args;
  const built = await buildRegisters({ today, start, title, unit, language });
  await saveWorkbook(excel, output, words);
  if (args.json) {
    printJson({
      participants: built.participants,
      records: built.records,
      sheets: reportOf(built.reading).sheets,
      issues: built.readingIssues.map((issue) => issueJson(issue, words)),
    });
  } else {
    printLine(
      words.say('cli.build.registers', {
        participants: words.say('cli.build.participants', { count: built.participants }),
        records: words.say('cli.build.records', { count: built.records }),
      }),
    );
    printLine(words.say('cli.written', { file: output }));
  }
  return 0;
}
