/**
 * A programme as large as one likes, for measurements: month sheets of invented people, all of them in the register of
 * participants, a mark for each of the plan's 104 days.
 */
import type { IsoDate } from '../src/programme/units';
import { buildRegisters, writeSheets } from '../src/excel';
import { newLocalExcel, type LocalExcel } from '../src/host';
import { startClientLibraryInNode } from '../src/host/node';
import { planRegisterSheets } from '../src/register';
import type { PlanCell, SheetPlan } from '../src/sheet/plan';
import { serialOf } from '../src/sheet/serial';
import { cleanProgramme, ibanOf, numbersOf, MONTH_SHEETS, sheetOf } from './clean-programme';
import { aParticipant, aRegister, defaultParameterRows, plannedDays } from './registers';

/** A day after the last of the plan. */
export { AFTER as LARGE_TODAY } from './clean-programme';

export interface LargeProgramme {
  readonly people: number;
  /** How many of a hundred marks are such as no legend knows: an issue each. */
  readonly unknownMarks: number;
}

/** Days of the plan, in order. */
export const LARGE_DAYS: readonly IsoDate[] = cleanProgramme(1, 1).modules.flatMap((module) => plannedDays(module));

/** Row of the first person and column of the first day of each month sheet, 0-based. */
export const FIRST_ROW = 2;
export const FIRST_DAY_COLUMN = 2;

export const nameOf = (person: number): { readonly surname: string; readonly givenName: string } => ({
  surname: `Priimek${person + 1}`,
  givenName: ['Ana', 'Maja', 'Irena', 'Marko', 'Luka', 'Žan', 'Rok'][person % 7] ?? '',
});

/**
 * The workbook, open in the local host and active in the client library.
 * @param withRegisters false for working sheets alone, with the register of people but no attendance in it
 */
export async function openLargeProgramme(programme: LargeProgramme, withRegisters = true): Promise<LocalExcel> {
  startClientLibraryInNode();
  const excel = await newLocalExcel('velik-program.xlsx', { payloadLimit: Infinity });
  excel.activate();
  const participants = Array.from({ length: programme.people }, (_, index) =>
    aParticipant({
      id: `U${String(index + 1).padStart(3, '0')}`,
      ...nameOf(index),
      emso: null,
      taxNumber: null,
      iban: ibanOf(index),
    }),
  );
  const parameters = defaultParameterRows().map((row) => ({ ...row, confirmed: 'da' }));
  const content = aRegister({ participants, parameters });
  await writeSheets([...monthSheets(programme), ...planRegisterSheets(content, { takenSheetNames: [] })]);
  if (withRegisters) await buildRegisters({ today: LARGE_DAYS.at(-1) ?? START, language: 'sl', ...NOTHING_NEW });
  return excel;
}

const START: IsoDate = LARGE_DAYS[0] ?? cleanProgramme(1, 1).modules[0]?.from ?? fail();
const NOTHING_NEW = { start: null, title: '', unit: '' } as const;

function fail(): never {
  throw new Error('the plan has no days');
}

function monthSheets({ people, unknownMarks }: LargeProgramme): SheetPlan[] {
  const random = numbersOf(11);
  return MONTH_SHEETS.flatMap((name): SheetPlan[] => {
    const days = LARGE_DAYS.filter((day) => sheetOf(day) === name);
    if (days.length === 0) return [];
    const heads: PlanCell[] = days.map((day) => ({ value: serialOf(day), style: 'date' }));
    const rows = Array.from({ length: people }, (_, index): PlanCell[] => {
      const { surname, givenName } = nameOf(index);
      const marks = days.map((): PlanCell => ({ value: random() * 100 < unknownMarks ? '??' : 'P' }));
      return [{ value: index + 1 }, { value: `${surname} ${givenName}` }, ...marks];
    });
    const title = `Lista prisotnosti – ${name.toLowerCase()}`;
    const cells = [[{ value: title }], [{ value: 'Št.' }, { value: 'Priimek in ime' }, ...heads], ...rows];
    return [{ name, purpose: 'form', cells, columnWidths: [5, 28, ...days.map(() => 11)] }];
  });
}
