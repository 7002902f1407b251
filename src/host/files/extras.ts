/** What a workbook file holds beside the cells: exceljs has no place for it, so it travels next to the workbook. */
import type { Worksheet } from 'exceljs';

/** A custom XML part (`customXml/itemN.xml`); the id is the one Office.js shows, a GUID in braces. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A defined name, as Excel's name manager shows it. All names of a file are here; `workbook.definedNames` of exceljs is not used. */
export interface DefinedName {
  readonly name: string;
  /** Sheet that the name belongs to, null for a name of the whole workbook. */
  readonly sheet: string | null;
  /** What the name refers to, without `=`: `'September 2020'!$A$1:$C$5`, `0.8`, `SUM(List1!$A:$A)`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export type ChartKind = 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'line' | 'pie';

export interface ChartSeries {
  /** Shown in the legend where `nameRef` is null. */
  readonly name: string;
  /** A cell with the name, `Mesec!$B$4`. */
  readonly nameRef: string | null;
  /** The labels, `Mesec!$A$5:$A$16`. */
  readonly categoriesRef: string | null;
  /** The figures, `Mesec!$B$5:$B$16`. Values are cached in the file when it is saved. */
  readonly valuesRef: string;
}

/** A chart that we draw. Charts of other programs are not kept; they are named as lost. */
export interface ChartModel {
  /** Unique on its sheet. */
  name: string;
  sheet: string;
  kind: ChartKind;
  /** null = no title. */
  title: string | null;
  series: ChartSeries[];
  /** Where the axis of figures begins; null = where the program chooses. */
  valueMinimum: number | null;
  /** Cells that the chart covers, 0-based, both ends included. */
  place: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
}

export interface WorkbookExtras {
  customXmlParts: CustomXmlPart[];
  /** `Office.context.document.settings` / `workbook.settings`: JSON values by key. */
  settings: Map<string, unknown>;
  charts: ChartModel[];
  names: DefinedName[];
  date1904: boolean;
  /** By sheet, not by id: exceljs gives the id of a deleted sheet to the next new one. */
  carried: Map<Worksheet, CarriedSheet>;
  /** `workbookProtection` as it was read, null where the structure is not protected. */
  protectionXml: string | null;
}

/** What belongs to a sheet and does not pass through exceljs whole. */
export interface CarriedSheet {
  /** Elements that exceljs does not know, by name (`hyperlinks`, `colBreaks` …). */
  readonly elements: ReadonlyMap<string, string>;
  /** Targets of the hyperlinks by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Elements that go back as they were while nobody changes what exceljs understood of them (`model`, as JSON). */
  readonly unchanged: ReadonlyMap<string, { readonly xml: string; readonly model: string }>;
  /** Authors of notes by cell. */
  readonly noteAuthors: ReadonlyMap<string, string>;
  /** Table parts by table name. */
  readonly tables: ReadonlyMap<string, string>;
}

/** What cannot be kept of a file that was read. */
export type LostKind =
  | 'chart'
  | 'chartSheet'
  | 'pivotTable'
  | 'macros'
  | 'picture'
  | 'shape'
  | 'slicer'
  | 'timeline'
  | 'externalLink'
  | 'formControl'
  | 'embeddedObject'
  | 'threadedComment'
  | 'connection'
  | 'sparkline'
  | 'scenario'
  | 'emptyCellFormats'
  | 'hiddenMergedValue'
  | 'dataTable'
  | 'otherSheetType'
  | 'signature';

export interface LostPart {
  readonly what: LostKind;
  /** Sheet it was on, null for the workbook. */
  readonly sheet: string | null;
}

/** The extras of a workbook that is new. */
export function emptyExtras(): WorkbookExtras {
  return {
    customXmlParts: [],
    settings: new Map(),
    charts: [],
    names: [],
    date1904: false,
    carried: new Map(),
    protectionXml: null,
  };
}
