/** The reading as the command line prints it: exactly the contract's JSON of `intake`. */
import type { IntakeQuestion, SheetKind, SheetReading, WorkbookReading } from './reading';

export interface SheetReport {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly headerRow: number | null;
  readonly people: readonly string[];
  readonly dates: readonly string[];
  readonly marks: number;
  readonly present: number;
  readonly absent: number;
  readonly unclear: number;
  readonly ignored: readonly (
    { readonly rows: string; readonly why: string } | { readonly columns: string; readonly why: string }
  )[];
  readonly questions: readonly IntakeQuestion[];
}

export interface IntakeReport {
  readonly workbook: string;
  readonly sheets: readonly SheetReport[];
}

export const reportOf = (reading: WorkbookReading): IntakeReport => ({
  workbook: reading.workbook,
  sheets: reading.sheets.map(sheetReport),
});

function sheetReport(sheet: SheetReading): SheetReport {
  const count = (kind: string): number =>
    sheet.entries.reduce((sum, { reading }) => sum + (reading.kind === kind ? 1 : 0), 0);
  return {
    sheet: sheet.sheet,
    kind: sheet.kind,
    headerRow: sheet.headerRow,
    people: sheet.people.map(({ name }) => name),
    dates: [...new Set(sheet.days.flatMap(({ date }) => date ?? []))].sort(),
    marks: sheet.entries.length,
    present: count('present'),
    absent: count('absence'),
    unclear: count('unclear'),
    ignored: sheet.ignored.map(({ rows, columns, why }) =>
      columns === undefined ? { rows: rows ?? '', why } : { columns, why },
    ),
    questions: sheet.questions,
  };
}
