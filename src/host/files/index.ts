export { emptyExtras } from './extras';
export type {
  CarriedSheet,
  ChartKind,
  ChartModel,
  ChartSeries,
  CustomXmlPart,
  DefinedName,
  LostKind,
  LostPart,
  WorkbookExtras,
} from './extras';
export { newGuid } from './host-parts';
export { isCovered } from './merged-cells';
export { openWorkbookFile, type OpenedWorkbook } from './open';
export { FILE_PROBLEMS, FileProblem, type FileProblemCode } from './problem';
export { saveWorkbookFile } from './save';
export { serialNumberOf } from './serial';
export { decodeText } from './text-encoding';
