export type { Fault, Traffic, WhatChanged } from './bridge';
export { HostError } from './errors';
export { decodeText, FILE_PROBLEMS, FileProblem, type FileProblemCode, type LostKind, type LostPart } from './files';
export { LocalExcel, type LocalExcelOptions, newLocalExcel, openLocalExcel, type SheetTab } from './local-excel';
export type { ChartView } from './view/chart-views';
export type { CellView, SheetView } from './view/sheet-view';
