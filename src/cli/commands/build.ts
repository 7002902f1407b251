/** `build FILE --start DATE [--with FILE …] [--answer KEY=VALUE …] -o OUT.xlsx`: registers from the sheets of a workbook and of other files. */
import { buildRegisters, type BuildOutcome } from '../../excel';
import { reportOf } from '../../intake';
import type { Words } from '../../strings';
import { absentSentence } from '../../strings/absent-words';
import { additionLines, differenceLines } from '../../strings/difference-words';
import type { Arguments } from '../arguments';
import { operand } from '../arguments';
import { openWorkbook } from '../host';
import { issueJson } from '../issue-json';
import type { ExitStatus } from '../main';
import { requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';
import { printQuestions } from '../reading';
import { sourceFiles, unreadFiles } from '../source-files';

/** Changes told one by one; the rest is counted. */
const CHANGES_SHOWN = 10;

export async function build(args: Arguments, words: Words): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const output = await requiredOutput(args, [file, ...args.withFiles]);
  const excel = await openWorkbook(file);
  const { today, start, title, unit, language, answers } = args;
  const files = await sourceFiles(args);
  const built = await buildRegisters({ today, start, title, unit, language, answers, files });
  await saveWorkbook(excel, output, words);
  if (args.json) {
    printJson({
      participants: built.participants,
      records: built.records,
      sheets: reportOf(built.reading).sheets,
      questions: built.questions,
      absent: built.absent,
      unread: unreadFiles(files),
      issues: built.readingIssues.map((issue) => issueJson(issue, words)),
    });
  } else {
    printLine(
      words.say('cli.build.registers', {
        participants: words.say('cli.build.participants', { count: built.participants }),
        records: words.say('cli.build.records', { count: built.records }),
      }),
    );
    printDifference(built, words);
    printQuestions(built.questions, words);
    printLine(words.say('cli.written', { file: output }));
  }
  return 0;
}

/** What became of what was there before; a first build, in which everybody is new, is told in counts alone. */
function printDifference({ difference, people, marks, absent, participants }: BuildOutcome, words: Words): void {
  const { added, changed, removed } = difference;
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  printLine(words.say('intake.difference.counts', counts));
  for (const source of absent) printLine(absentSentence(source, words));
  if (people.added.length === participants) return;
  const additions = additionLines(people, marks, words);
  const { lines, more } = differenceLines(difference, CHANGES_SHOWN, words);
  for (const line of [...additions.slice(0, CHANGES_SHOWN), ...lines]) printLine(`  ${line}`);
  const left = more + Math.max(0, additions.length - CHANGES_SHOWN);
  if (left > 0) printLine(`  ${words.say('intake.difference.more', { count: left })}`);
}
