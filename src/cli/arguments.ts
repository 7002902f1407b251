/** What was typed on the command line, checked and typed. */
import { parseArgs } from 'node:util';
import { answerOf } from '../intake';
import { readMeaning } from '../register';
import { parseIsoDate } from '../programme/calendar';
import { readIban } from '../programme/identifiers';
import type { IsoDate } from '../programme/units';
import { LANGUAGES, type Language } from '../strings';
import { Misuse } from './misuse';

const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  start: { type: 'string' },
  day: { type: 'string' },
  today: { type: 'string' },
  title: { type: 'string' },
  unit: { type: 'string' },
  provider: { type: 'string' },
  location: { type: 'string' },
  payer: { type: 'string' },
  account: { type: 'string' },
  people: { type: 'string' },
  module: { type: 'string', multiple: true },
  format: { type: 'string' },
  lang: { type: 'string' },
  answer: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  close: { type: 'boolean' },
  reopen: { type: 'boolean' },
  'without-held': { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface Arguments {
  readonly command: string;
  /** What stands after the command: file, week, month … */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly output: string | null;
  readonly start: IsoDate | null;
  /** Of `signin`: one day in place of a week. */
  readonly day: IsoDate | null;
  readonly today: IsoDate;
  readonly title: string;
  readonly unit: string;
  /** Of `new`: who runs the programme and where, who pays and from which account; '' where not said. */
  readonly provider: string;
  readonly location: string;
  readonly payer: string;
  /** In electronic form, valid. */
  readonly account: string;
  /** A text file of the participants. */
  readonly people: string | null;
  /** Of `new`: a line for each module; empty = the usual plan. */
  readonly modules: readonly string[];
  readonly format: string | null;
  readonly language: Language;
  /** Answers to intake's questions, by the question's key. */
  readonly answers: Readonly<Record<string, string>>;
  /** Of `intake` and `build`: other files that are read with the workbook. */
  readonly withFiles: readonly string[];
  readonly close: boolean;
  readonly reopen: boolean;
  readonly withoutHeld: boolean;
  /** Of `pay`: the sheet for paying by hand in place of the file. */
  readonly list: boolean;
  readonly help: boolean;
}

/**
 * @param currentDate today, where `--today` does not say otherwise
 * @throws Misuse where an option is unknown or its value is not what it should be
 */
export function readArguments(argv: readonly string[], currentDate: IsoDate): Arguments {
  const { values, positionals } = parsed(argv);
  const [command = '', ...operands] = positionals;
  return {
    command,
    operands,
    json: values.json ?? false,
    output: values.output ?? null,
    start: values.start === undefined ? null : dateOf('start', values.start),
    day: values.day === undefined ? null : dateOf('day', values.day),
    today: values.today === undefined ? currentDate : dateOf('today', values.today),
    title: values.title ?? '',
    unit: values.unit ?? '',
    provider: values.provider ?? '',
    location: values.location ?? '',
    payer: values.payer ?? '',
    account: values.account === undefined ? '' : accountOf(values.account),
    people: values.people ?? null,
    modules: values.module ?? [],
    format: values.format ?? null,
    language: languageOf(values.lang ?? 'sl'),
    answers: Object.fromEntries((values.answer ?? []).map(answerOption)),
    withFiles: values.with ?? [],
    close: values.close ?? false,
    reopen: values.reopen ?? false,
    withoutHeld: values['without-held'] ?? false,
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    if (!isParseError(thrown)) throw thrown;
    // Node tells in English; of what it tells the option's name is kept.
    const option = /'(-+[\w-]+)/.exec(thrown.message)?.[1] ?? '';
    throw new Misuse(thrown.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionValue', { option });
  }
}

/** Node's own errors of `parseArgs`, by their code. */
function isParseError(thrown: unknown): thrown is { readonly code: string; readonly message: string } {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && /^ERR_PARSE_ARGS_/.test(String(thrown.code))
  );
}

function dateOf(option: string, text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Misuse('date', { option: `--${option}`, text });
  return day;
}

function accountOf(text: string): string {
  const reading = readIban(text);
  if (!reading.valid) throw new Misuse('account');
  return reading.iban;
}

/** `KEY=VALUE`; a key may have signs of equality of its own (`mark:=`), a value never does. */
function answerOption(text: string): readonly [key: string, answer: string] {
  const end = text.lastIndexOf('=');
  const key = text.slice(0, Math.max(end, 0));
  const answer = answerOf(key, text.slice(end + 1), readMeaning);
  if (answer === null) throw new Misuse('answer', { text });
  return [key, answer];
}

function languageOf(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (!language) throw new Misuse('language', { text });
  return language;
}

/** The operand at a place. @throws Misuse naming what is missing */
export function operand(args: Arguments, index: number, what: string): string {
  const value = args.operands[index];
  if (value === undefined) throw new Misuse('operand', { command: args.command, what });
  return value;
}
