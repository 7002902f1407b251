/** The commands by name. */
import type { Words } from '../../strings';
import type { Arguments } from '../arguments';
import type { ExitStatus } from '../main';
import { build } from './build';
import { check } from './check';
import { funder } from './funder';
import { intake } from './intake';
import { month } from './month';
import { newCommand } from './new';
import { pay } from './pay';
import { phase } from './phase';
import { project } from './project';
import { signin } from './signin';
import { todo } from './todo';
import { week } from './week';

export type Command = (args: Arguments, words: Words) => Promise<ExitStatus>;

export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ intake, build, check, week, month, phase, signin, funder, todo, pay, project, new: newCommand }),
);
