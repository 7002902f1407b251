import type { Worksheet } from 'exceljs';
import { HostError, notImplemented } from '../errors';
import { type Book, isProtected } from '../model/book';
import { HostObject, TYPE } from './host-object';

interface SheetProtection {
  sheet?: boolean;
  hashValue?: string;
  algorithmName?: string;
  [option: string]: unknown;
}
interface Protectable {
  sheetProtection: SheetProtection | null;
}

/** exceljs' names of what stays allowed, by Office.js' names. */
const ALLOWED = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

type Options = Readonly<Record<string, unknown>>;

/** Excel.WorksheetProtection. Passwords are not kept: a sheet that has one in its file stays protected. */
export class WorksheetProtectionObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'WorksheetProtection';
  }

  get protected(): boolean {
    return isProtected(this.sheet);
  }

  get options(): Options | null {
    const now = (this.sheet as unknown as Protectable).sheetProtection;
    if (!now) return null;
    const options: Record<string, unknown> = {};
    for (const [name, file] of Object.entries(ALLOWED)) {
      options[name] = file === 'objects' || file === 'scenarios' ? now[file] !== false : Boolean(now[file]);
    }
    options.selectionMode =
      now.selectUnlockedCells === false ? 'None' : now.selectLockedCells === false ? 'Unlocked' : 'Normal';
    return options;
  }

  /** "It throws if the worksheet has already been protected" (Microsoft Learn, WorksheetProtection.protect). */
  protect(options?: Options | null, password?: string | null): void {
    if (this.protected) throw new HostError('AccessDenied');
    if (password) throw notImplemented('WorksheetProtection.protect with a password');
    const protection: SheetProtection = { sheet: true };
    for (const [name, file] of Object.entries(ALLOWED)) {
      const allowed = Boolean(options?.[name]);
      if (file === 'objects' || file === 'scenarios') protection[file] = allowed;
      else if (allowed) protection[file] = true;
    }
    if (options?.selectionMode === 'None') protection.selectUnlockedCells = false;
    if (options?.selectionMode === 'None' || options?.selectionMode === 'Unlocked')
      protection.selectLockedCells = false;
    (this.sheet as unknown as Protectable).sheetProtection = protection;
    this.book.changes.add({ kind: 'other' });
  }

  unprotect(): void {
    const target = this.sheet as unknown as Protectable;
    if (target.sheetProtection?.hashValue !== undefined || target.sheetProtection?.algorithmName !== undefined) {
      throw new HostError('BadPassword');
    }
    target.sheetProtection = null;
    this.book.changes.add({ kind: 'other' });
  }
}
