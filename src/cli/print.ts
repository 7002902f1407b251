/** Everything that the command line says on standard output. */

/** JSON for scripts: alone on standard output. */
export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

export const printLine = (text = ''): void => void process.stdout.write(`${text}\n`);

/** Columns of text lined up by their widest cell; the last is not padded. */
export function printColumns(rows: readonly (readonly string[])[], indent = '  '): void {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  for (const row of rows) {
    const last = row.length - 1;
    printLine(
      indent + row.map((cell, column) => (column === last ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
    );
  }
}
