/** What we use of @ironcalc/wasm. Sheets count from 0, rows and columns from 1. */
export interface EngineModel {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  setUserArrayFormula(sheet: number, row: number, column: number, width: number, height: number, formula: string): void;
  rangeClearContents(sheet: number, firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void;
  getCellContent(sheet: number, row: number, column: number): string;
  /** 1 number, 2 text, 4 logical value, 16 error, 64 array, 128 compound. */
  getCellType(sheet: number, row: number, column: number): number;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  flushSendQueue(): Uint8Array;
  free(): void;
}

export interface FormulaEngine {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => EngineModel;
}

export interface EngineModule extends FormulaEngine {
  initSync(source: { module: BufferSource }): unknown;
}
