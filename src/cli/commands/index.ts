/** The commands by name. */
import type { Words } from '../../strings';
import type { Arguments } from '../arguments';
import type { ExitStatus } from '../main';
import { build } from './build';
import { check } from './check';
import { intake } from './intake';
import { month } from './month';
import { newCommand } from './new';
import { week } from './week';

export type Command = (args: Arguments, words: Words) => Promise<ExitStatus>;

export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ intake, build, check, week, month, new: newCommand }),
);
