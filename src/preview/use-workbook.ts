/** The workbook that is open in the preview: opening, typing, selecting and saving, over the local Excel host. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { FileProblem, HostError, openLocalExcel, type LocalExcel } from '../host';
import { cellAddress } from '../sheet/address';
import { download } from '../taskpane/download';
import type { Selection } from './grid/selection';

/** What could not be done: a file not opened, or a cell not written (`fileName` null). */
export interface Failure {
  readonly fileName: string | null;
  readonly thrown: unknown;
}

export interface OpenWorkbook {
  /** null until the first workbook is open; another object after every change of what sheets hold or look like. */
  readonly book: { readonly excel: LocalExcel } | null;
  readonly isOpening: boolean;
  readonly failure: Failure | null;
  readonly open: (name: string, bytes: () => Promise<Uint8Array>) => Promise<void>;
  readonly dismiss: () => void;
  /** As typing into a cell; a refusal (a protected sheet) is told like a file that cannot be opened. */
  readonly type: (sheet: string, cell: string, text: string) => void;
  readonly clear: (sheet: string, area: Selection) => void;
  readonly download: () => Promise<void>;
}

export function useWorkbook(): OpenWorkbook {
  const [book, setBook] = useState<OpenWorkbook['book']>(null);
  const excel = book?.excel ?? null;
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(0);

  const open = useCallback(async (fileName: string, bytes: () => Promise<Uint8Array>) => {
    // Only the last file that was asked for is shown.
    const turn = (latest.current += 1);
    setOpening(true);
    setFailure(null);
    try {
      const next = await openLocalExcel(await bytes(), fileName);
      if (turn !== latest.current) return;
      next.activate();
      setBook({ excel: next });
    } catch (thrown) {
      if (turn === latest.current) setFailure({ fileName, thrown });
    } finally {
      if (turn === latest.current) setOpening(false);
    }
  }, []);

  useEffect(
    () =>
      excel?.onChange((what) => {
        if (what === 'content') setBook({ excel });
        else repaint();
      }),
    [excel],
  );
  const attempt = useCallback((work: () => void) => {
    try {
      setFailure(null);
      work();
    } catch (thrown) {
      setFailure({ fileName: null, thrown });
    }
  }, []);
  return {
    ...{ book, isOpening, failure, open },
    dismiss: () => setFailure(null),
    type: (sheet, cell, text) => attempt(() => excel?.setCell(sheet, cell, text)),
    clear: (sheet, area) =>
      attempt(() => {
        for (const cell of filledCells(excel, sheet, area)) excel?.setCell(sheet, cell, '');
      }),
    download: async () => {
      if (!excel) return;
      try {
        download(await excel.save(), resultName(excel.fileName), XLSX);
      } catch (thrown) {
        setFailure({ fileName: null, thrown });
      }
    },
  };
}

/** Addresses of the cells of an area that hold something. */
function filledCells(excel: LocalExcel | null, sheet: string, area: Selection): string[] {
  const [firstRow, lastRow] = [Math.min(area.row, area.toRow), Math.max(area.row, area.toRow)];
  const [firstColumn, lastColumn] = [Math.min(area.column, area.toColumn), Math.max(area.column, area.toColumn)];
  const cells = excel?.view(sheet).cells ?? [];
  return cells
    .filter(
      ({ row, column, text, formula }) =>
        row >= firstRow &&
        row <= lastRow &&
        column >= firstColumn &&
        column <= lastColumn &&
        (text !== '' || formula !== null),
    )
    .map(({ row, column }) => cellAddress(row, column));
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The result never bears the name of the file that was read. */
const resultName = (fileName: string): string => `${fileName.replace(/\.[^.]+$/, '')}-prisotnik.xlsx`;

/** The key of the sentence that tells what went wrong; null for a mistake of ours. */
export function problemKey(thrown: unknown): string | null {
  if (thrown instanceof FileProblem) return `host.file.${thrown.code}`;
  return thrown instanceof HostError && thrown.code === 'AccessDenied' ? 'excel.problem.protected' : null;
}
