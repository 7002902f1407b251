/** Saving what a command made, and saying what the file could not keep. */
import type { LocalExcel, LostPart } from '../host';
import type { Words } from '../strings';
import type { Arguments } from './arguments';
import { refuseOverwriting, writeOutput } from './files';
import { Misuse } from './misuse';

/** The output path, checked before any work. @throws Misuse where it is missing or is the input */
export async function requiredOutput(args: Arguments, inputs: readonly string[]): Promise<string> {
  if (args.output === null) throw new Misuse('option', { command: args.command, option: '-o' });
  await refuseOverwriting(args.output, inputs);
  return args.output;
}

/** The output path or null, checked before any work. @throws Misuse where it is the input */
export async function optionalOutput(args: Arguments, inputs: readonly string[]): Promise<string | null> {
  return args.output === null ? null : requiredOutput(args, inputs);
}

/** Writes the workbook; what the file library cannot keep is said on standard error. */
export async function saveWorkbook(excel: LocalExcel, path: string, words: Words): Promise<void> {
  await writeOutput(path, await excel.save());
  if (excel.lost.length > 0) {
    const things = excel.lost.map((thing) => lostThing(thing, words)).join(', ');
    process.stderr.write(`${words.say('cli.lost', { things })}\n`);
  }
}

function lostThing({ what, sheet }: LostPart, words: Words): string {
  const thing = words.say(`host.lost.${what}`);
  return sheet === null ? thing : `${thing} (${sheet})`;
}
