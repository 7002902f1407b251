/**
 * Sheets of other files, named as Excel names them before `!` in a reference: `[prijave.csv]Januar`. No sheet's own name
 * can hold a bracket, so such a name is never that of a sheet in the open workbook.
 */

/** A sheet of another file. */
export interface SheetInFile {
  /** The file's name with extension, without folders. */
  readonly file: string;
  /** The sheet's own name. */
  readonly sheet: string;
}

/** `[prijave.csv]Januar` */
export const sheetInFile = ({ file, sheet }: SheetInFile): string => `[${file}]${sheet}`;

/** The inverse of {@link sheetInFile}; null for a sheet of the open workbook. A file's name may hold brackets itself. */
export function otherFileOf(sheetName: string): SheetInFile | null {
  const [, file, sheet] = /^\[(.+)\]([^[\]]+)$/s.exec(sheetName) ?? [];
  return file === undefined || sheet === undefined ? null : { file, sheet };
}
