/** The command line: what was typed goes to its command, whatever goes wrong becomes one sentence and an exit status. */
import { date } from '../programme/calendar';
import { wordsIn, type Language, type Words } from '../strings';
import { readArguments, type Arguments } from './arguments';
import { COMMANDS } from './commands';
import { sentenceOf } from './failure';
import { Misuse } from './misuse';
import { refuseFurtherOperands } from './operands';

/** Exit status: 0 done, 1 done by `check` and there are errors, 2 not done. */
export type ExitStatus = 0 | 1 | 2;

/** Commands that read other files with the workbook. */
const WITH_FILES: ReadonlySet<string> = new Set(['intake', 'build']);

/** Runs one command. @param argv without the program's name */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  let language: Language = argv.includes('en') && argv.includes('--lang') ? 'en' : 'sl';
  try {
    const args = readArguments(argv, currentDate());
    ({ language } = args);
    return await run(args, wordsIn(language));
  } catch (thrown) {
    process.stderr.write(`${sentenceOf(thrown, wordsIn(language))}\n`);
    return 2;
  }
}

async function run(args: Arguments, words: Words): Promise<ExitStatus> {
  if (args.help || args.command === '') {
    process.stdout.write(`${words.say('cli.usage')}\n`);
    return args.help ? 0 : 2;
  }
  const command = COMMANDS.get(args.command);
  if (!command) throw new Misuse('command', { command: args.command });
  refuseFurtherOperands(args);
  if (args.withFiles.length > 0 && !WITH_FILES.has(args.command))
    throw new Misuse('withFiles', { command: args.command });
  return command(args, words);
}

/** The local day of the machine that runs the command. */
function currentDate() {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return date(`${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
}
