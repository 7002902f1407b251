/** The sample workbook over the local host, as the command line and the preview open it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalExcel, type LocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { date } from '../../src/programme/calendar';

export const SAMPLE_START = date('2020-08-01');
export const SAMPLE_TODAY = date('2020-12-31');
export const IN_SLOVENIAN = { today: SAMPLE_TODAY, language: 'sl' } as const;
export const SAMPLE_PROGRAMME = { start: SAMPLE_START, title: 'AS – Aktiviraj se!', unit: 'Velenje' } as const;

/** @param bytes another workbook than the sample */
export async function openInHost(bytes?: Uint8Array): Promise<LocalExcel> {
  startClientLibraryInNode();
  const file = bytes ?? new Uint8Array(readFileSync(join(__dirname, '../../assets/vzorec.xlsx')));
  const excel = await openLocalExcel(file, 'vzorec.xlsx');
  excel.activate();
  return excel;
}
