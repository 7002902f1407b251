import type ExcelJS from 'exceljs';

/** What a cell says, for labels: dates as `3. 2. 2020` are not known here, so numbers are plain. */
export function cellText(cell: ExcelJS.Cell | undefined): string {
  const value = cell?.value ?? null;
  if (!cell || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  const result = cell.result;
  if (typeof result === 'object') return 'error' in result ? String(result.error) : '';
  return String(result);
}
