/** A fresh programme workbook: its registers and a month sheet ready to fill for each month of its three phases. */
import { datesBetween, monthOf } from '../../programme/calendar';
import type { IsoMonth } from '../../programme/units';
import type { RegisterContent } from '../../register/content';
import { newRegisterContent, type NewProgramme } from '../../register/default-content';
import { displayName } from '../../register/person-name';
import { planRegisterSheets } from '../../register/plan-register';
import type { SheetPlan } from '../../sheet/plan';
import { registerTexts, type Words } from '../../strings';
import type { FormProgramme } from './form-programme';
import { planMonthForm } from './month-form';

/**
 * Program first, then the month sheets with the participants in their order (blank rows where there are none), then the
 * other registers. @throws ImpossibleCurriculum for a module without days or hours
 */
export function newProgramme(options: NewProgramme, words: Words): SheetPlan[] {
  const content = newRegisterContent(options);
  const programme = formProgrammeOf(content);
  const people = content.participants.map(displayName);
  const forms = monthsOf(content).map((month) => planMonthForm(month, programme, words, people));
  const [program, ...registers] = planRegisterSheets(content, {
    takenSheetNames: forms.map(({ name }) => name),
    texts: registerTexts(words),
  });
  return program ? [program, ...forms, ...registers] : forms;
}

/** What the month sheets of a register are made from: for a new programme, and for one that needs another sheet. */
export const formProgrammeOf = (content: RegisterContent): FormProgramme => ({
  title: content.settings.title,
  unit: content.settings.unit,
  location: content.settings.location,
  phases: content.settings.phases,
  modules: content.modules.flatMap(({ module }) => (module === null ? [] : [module])),
  freeDays: content.freeDays.flatMap(({ freeDay }) => (freeDay === null ? [] : [freeDay])),
  legend: content.legend,
});

/** The calendar months that the phases touch, in order: eight, or nine where the programme does not begin on the first. */
export const monthsOf = ({ settings: { phases } }: Pick<RegisterContent, 'settings'>): IsoMonth[] => [
  ...new Set(phases.flatMap(({ from, to }) => datesBetween(from, to).map(monthOf))),
];
