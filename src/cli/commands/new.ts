/** `new --start DATE [--people FILE] -o OUT.xlsx`: a fresh programme workbook with month sheets ready to fill. */
import { basename } from 'node:path';
import { startProgramme } from '../../excel';
import { decodeText } from '../../host';
import { readPeopleList, type PeopleList } from '../../intake';
import { DEFAULT_CURRICULUM, type Curriculum } from '../../programme/curriculum';
import { readModuleLines } from '../../programme/module-lines';
import type { Words } from '../../strings';
import { moduleProblemSentence, peopleProblemSentence } from '../../strings/reading-words';
import type { Arguments } from '../arguments';
import { readInput } from '../files';
import { newWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { Misuse } from '../misuse';
import { requiredOutput, saveWorkbook } from '../output';
import { printJson, printLine } from '../print';

export async function newCommand(args: Arguments, words: Words): Promise<ExitStatus> {
  const { start, title, unit, provider, location, payer, account, people, today, language } = args;
  if (start === null) throw new Misuse('option', { command: args.command, option: '--start' });
  const output = await requiredOutput(args, people === null ? [] : [people]);
  const participants = people === null ? [] : await peopleOf(people, words);
  const curriculum = curriculumOf(args.modules, words);
  const about = { provider, location, payerName: payer, payerIban: account, curriculum };
  const excel = await newWorkbook();
  const sheets = await startProgramme({ ...about, start, title, unit, participants }, { today, language });
  await saveWorkbook(excel, output, words);
  if (args.json) printJson({ sheets });
  else printLine(words.say('cli.written', { file: output }));
  return 0;
}

/** @throws Misuse where a line is no module; what is wrong is told on standard error */
function curriculumOf(lines: readonly string[], words: Words): Curriculum {
  if (lines.length === 0) return DEFAULT_CURRICULUM;
  const { modules, problems } = readModuleLines(lines.join('\n'));
  if (problems.length === 0) return { ...DEFAULT_CURRICULUM, modules };
  for (const problem of problems) process.stderr.write(`${moduleProblemSentence(problem, words)}\n`);
  throw new Misuse('modules');
}

/** @throws Misuse where there is no such file or a line of it is no person; which lines is told on standard error */
async function peopleOf(path: string, words: Words): Promise<PeopleList['participants']> {
  const { participants, problems } = readPeopleList(decodeText(await readInput(path)));
  if (problems.length === 0) return participants;
  for (const problem of problems) process.stderr.write(`${peopleProblemSentence(problem, words)}\n`);
  throw new Misuse('people', { file: basename(path) });
}
