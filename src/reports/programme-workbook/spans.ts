/** Which module or phase each stretch of a month belongs to, for the row above its days. */
import type { IsoDate } from '../../programme/units';
import type { Words } from '../../strings';
import type { FormProgramme } from './form-programme';

export interface Span {
  /** 0-based positions among the month's days, both included. */
  readonly first: number;
  readonly last: number;
  /** As much as the stretch has room for. */
  readonly text: string;
}

/** Days from which a span has room for more than the bare name. */
const ROOM_FOR_WORDS = 4;

/** The stretches of `days` inside a module, else inside a phase; days outside the programme have none. */
export function spansOf(
  days: readonly IsoDate[],
  { modules, phases }: Pick<FormProgramme, 'modules' | 'phases'>,
  words: Words,
): Span[] {
  const stretches: { owner: object; short: string; long: string; first: number; last: number }[] = [];
  for (const [index, day] of days.entries()) {
    const module = modules.find(({ from, to }) => from <= day && day <= to);
    const phase = phases.find(({ from, to }) => from <= day && day <= to);
    const owner = module ?? phase;
    if (owner === undefined) continue;
    const open = stretches.at(-1);
    if (open?.owner === owner && open.last === index - 1) {
      open.last = index;
      continue;
    }
    const short = module ? module.name : `${phase?.number ?? ''}.`;
    const long = module
      ? words.say('reports.form.module', { name: module.name })
      : words.say('reports.form.phase', { number: phase?.number ?? '' });
    stretches.push({ owner, short, long, first: index, last: index });
  }
  return stretches.map(({ short, long, first, last }) => ({
    first,
    last,
    text: last - first + 1 >= ROOM_FOR_WORDS ? long : short,
  }));
}
