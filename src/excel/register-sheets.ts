/**
 * Which register sheets a build has to write, and how the workbook will look once it has: what is unchanged stays where
 * it stands, so that an office's own table keeps its place and its looks.
 */
import { planRegisterSheets, type Draft, type Register, type RegisterContent, type RegisterTexts } from '../register';
import type { WorkbookCells } from '../sheet/cells';
import { sheetCellsOfPlan } from '../sheet/cells-of-plan';
import type { SheetPlan } from '../sheet/plan';
import { isEmptyUpdate, updatedSheet } from '../sheet/table-update';

type Field = Exclude<keyof RegisterContent, 'settings'>;

const FIELD_OF_TABLE: Readonly<Record<string, Field>> = {
  tblModuli: 'modules',
  tblParametri: 'parameters',
  tblOznake: 'legend',
  tblProstiDnevi: 'freeDays',
  tblUdelezenci: 'participants',
  tblPrisotnost: 'attendance',
  tblIndividualno: 'individual',
  tblOdsotnosti: 'absences',
  tblMirovanja: 'suspensions',
  tblIzplacila: 'payments',
  tblKandidati: 'candidates',
  tblTim: 'team',
  tblDejavnosti: 'activities',
  tblPritozbe: 'complaints',
};

/**
 * Plans of the register sheets that have to be written: tables that are missing or whose records change.
 * A plan takes the place of the sheet that holds its table now.
 *
 * @param texts left out where the plans will not be written
 */
export function changedRegisterSheets(
  content: RegisterContent,
  existing: Register | null,
  workbook: WorkbookCells,
  sheetNames: readonly string[],
  texts?: RegisterTexts,
): SheetPlan[] {
  const sheetOfTable = new Map(
    workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, sheet.name])),
  );
  const registerSheets = new Set(Object.keys(FIELD_OF_TABLE).flatMap((table) => sheetOfTable.get(table) ?? []));
  const takenSheetNames = sheetNames.filter((name) => !registerSheets.has(name));
  return planRegisterSheets(content, { takenSheetNames, standing: workbook, texts }).flatMap((plan) => {
    const table = plan.tables?.[0]?.name ?? '';
    const standing = sheetOfTable.get(table);
    if (standing === undefined) return [plan];
    const field = FIELD_OF_TABLE[table];
    if (existing && field && isUnchanged(content, existing, field)) return [];
    if (plan.update && isEmptyUpdate(plan.update)) return [];
    return [plan];
  });
}

/** The workbook as it will be once the plans are written. */
export function withPlans(workbook: WorkbookCells, plans: readonly SheetPlan[]): WorkbookCells {
  const planned = new Map(
    plans.flatMap((plan) => (plan.update ? [] : [[plan.name, sheetCellsOfPlan(plan, workbook.date1904)] as const])),
  );
  const updates = new Map(plans.flatMap(({ name, update }) => (update ? [[name, update] as const] : [])));
  const standing = new Set(workbook.sheets.map((sheet) => sheet.name));
  return {
    ...workbook,
    sheets: [
      ...workbook.sheets.map((sheet) => {
        const update = updates.get(sheet.name);
        return update ? updatedSheet(sheet, update) : (planned.get(sheet.name) ?? sheet);
      }),
      ...plans.flatMap((plan) => (standing.has(plan.name) ? [] : (planned.get(plan.name) ?? []))),
    ],
  };
}

function isUnchanged(content: RegisterContent, existing: Register, field: Field): boolean {
  if (field === 'modules' && JSON.stringify(content.settings) !== JSON.stringify(existing.settings)) return false;
  const [after, before]: readonly (readonly Draft<{ readonly at: unknown }>[])[] = [content[field], existing[field]];
  if (!after || !before || after.length !== before.length) return false;
  return (
    after === before ||
    after.every((record, row) => record === before[row] || fingerprint(record) === fingerprint(before[row]))
  );
}

/** A record without its place. */
const fingerprint = (record: object | undefined): string =>
  JSON.stringify(record, (key, value: unknown) => (key === 'at' ? undefined : value));
