/** LibreOffice as a second opinion on formulas, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const PROGRAM = 'soffice';

export function hasLibreOffice(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice saves it after computing all its formulas (the file that it gets has no results). */
export async function recalculatedByLibreOffice(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'prisotnik-'));
  try {
    const file = join(folder, 'in.xlsx');
    await workbook.xlsx.writeFile(file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      PROGRAM,
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), file],
      {
        stdio: 'ignore',
      },
    );
    const recalculated = new ExcelJS.Workbook();
    await recalculated.xlsx.readFile(join(folder, 'out', 'in.xlsx'));
    return recalculated;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
