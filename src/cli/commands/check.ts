/** `check FILE [-o OUT.xlsx]`: all rules; with -o the marked workbook and the sheet Težave. */
import { checkWorkbook, type CheckOutcome } from '../../excel';
import { issueMessage } from '../../strings/issue-words';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import { issueJson } from '../issue-json';
import type { ExitStatus } from '../main';
import { optionalOutput, saveWorkbook } from '../output';
import { printColumns, printJson, printLine } from '../print';

export async function check(args: Arguments, words: Words): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const output = await optionalOutput(args, [file]);
  const excel = await openWorkbook(file);
  const { today, start, title, unit, language } = args;
  const mark = output !== null;
  const outcome = await checkWorkbook({ today, start, title, unit, language, mark, issuesSheet: mark });
  if (output !== null) await saveWorkbook(excel, output, words);
  if (output !== null && outcome.unmarkedSheets.length > 0) {
    process.stderr.write(`${words.say('cli.check.unmarked', { sheets: outcome.unmarkedSheets.join(', ') })}\n`);
  }
  if (!outcome.hasStart) process.stderr.write(`${words.say('cli.check.noStart')}\n`);
  if (args.json) {
    const issues = outcome.issues.map((issue) => issueJson(issue, words));
    const accepted = outcome.accepted.map(({ issue, acceptance: { reason, by, on } }) => ({
      ...issueJson(issue, words),
      ...{ reason, by, on },
    }));
    printJson({ today: outcome.today, issues, counts: outcome.counts, accepted });
  } else {
    printIssues(outcome, words, outcome.issues.length);
    if (outcome.accepted.length > 0) printLine(words.say('cli.check.accepted', { count: outcome.accepted.length }));
    if (output !== null) printLine(words.say('cli.written', { file: output }));
  }
  return outcome.counts.error > 0 ? 1 : 0;
}

/** The counts, then the first `most` issues, a line each. */
export function printIssues({ issues, counts }: CheckOutcome, words: Words, most: number): void {
  if (issues.length === 0) {
    printLine(words.say('cli.check.clean'));
    return;
  }
  printLine(
    words.say('cli.check.found', {
      errors: words.say('cli.check.errors', { count: counts.error }),
      warnings: words.say('cli.check.warnings', { count: counts.warning }),
      notes: words.say('cli.check.notes', { count: counts.note }),
    }),
  );
  printColumns(
    issues
      .slice(0, most)
      .map((issue) => [
        `${issue.at.sheet}!${issue.at.cell}`,
        words.say(`reports.issues.severity.${issue.severity}`),
        issueMessage(issue, words),
      ]),
  );
  if (issues.length > most) printLine(`  ${words.say('cli.demo.more', { count: issues.length - most })}`);
}
