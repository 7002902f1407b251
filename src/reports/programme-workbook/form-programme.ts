/** What a month sheet says about its programme: its plan of the month, its free days, its marks. */
import { weekdayOf } from '../../programme/calendar';
import type { LegendEntry } from '../../programme/legend';
import type { FreeDay, Module, Phase } from '../../programme/plan';
import type { IsoDate } from '../../programme/units';
import type { Words } from '../../strings';

/** What month sheets are made from. */
export interface FormProgramme {
  readonly title: string;
  readonly unit: string;
  readonly location: string;
  readonly phases: readonly Phase[];
  readonly modules: readonly Module[];
  readonly freeDays: readonly FreeDay[];
  readonly legend: readonly LegendEntry[];
}

/** Whole hours that the drop-down offers at most. */
const MOST_HOURS = 8;

/** Planned group work of a day in decimal hours, as it stands on the sheet; 0 off the plan. */
export function plannedHours(day: IsoDate, { modules, freeDays }: FormProgramme): number {
  if (freeDays.some(({ date }) => date === day)) return 0;
  const module = modules.find(({ from, to }) => from <= day && day <= to);
  return module?.weekdays.includes(weekdayOf(day)) ? module.minutesPerDay / 60 : 0;
}

/** `Dela prosta dneva: 25. 12. 2020 božič, 26. 12. 2020 dan samostojnosti in enotnosti` */
export function freeDaysText(freeDays: readonly FreeDay[], words: Words): string {
  if (freeDays.length === 0) return words.say('reports.form.noFreeDays');
  const list = freeDays.map(({ date, name }) => `${words.date(date)} ${name}`.trim()).join(', ');
  return words.say('reports.form.freeDays', { count: freeDays.length, list });
}

/** `Oznake: P = …; B = …` */
export function legendText(legend: readonly LegendEntry[], words: Words): string {
  const entries = legend.map(({ mark, description, meaning }) => {
    const explained = description || (meaning === null ? '' : words.say(`reports.shared.meaning.${meaning}`));
    return explained === '' ? mark : `${mark} = ${explained}`;
  });
  return words.say('reports.form.legend', { list: entries.join('; ') });
}

/** The legend's marks and the whole hours up to the longest planned day. */
export function marksToChoose(legend: readonly LegendEntry[], longestDay: number): string[] {
  const hours = Array.from({ length: Math.min(MOST_HOURS, Math.floor(longestDay)) }, (_, index) => String(index + 1));
  return [...legend.map(({ mark }) => mark), ...hours];
}
