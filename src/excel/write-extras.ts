/** What stands on a made sheet besides cells: tables, drop-downs, conditional formats, names, charts, frozen panes. */
import type { PlanChart, PlanValidation, SheetPlan } from '../sheet/plan';
import { addressOf } from '../sheet/style-areas';
import { rangeAt, rangeOf } from './ranges';

const TABLE_STYLE = 'TableStyleLight1';
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const CHARTS = {
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  bar: 'BarClustered',
  line: 'Line',
  pie: 'Pie',
} as const;

/** Queues what a sheet may have under any name. */
export function writeExtras(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations ?? []) {
    if (validation.kind !== 'listFrom') writeValidation(sheet, validation);
  }
  for (const { area, formula, fill, fontColor } of plan.conditionalFormats ?? []) {
    const conditional = rangeOf(sheet, area).conditionalFormats.add('Custom').custom;
    conditional.rule.formula = formula;
    if (fill !== undefined) conditional.format.fill.color = fill;
    if (fontColor !== undefined) conditional.format.font.color = fontColor;
  }
  for (const chart of plan.charts ?? []) writeChart(sheet, chart);
  if (plan.freeze) {
    const { rows, columns } = plan.freeze;
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAt(sheet, 0, 0, rows, columns));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  }
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
}

/**
 * Queues what the workbook may have only once (tables, names), and what looks at other sheets: the sheet bears its own name by
 * now. A name that staff use for something else is theirs.
 */
export function writeUniques(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  isStaffs: (name: string) => boolean,
): void {
  for (const { name, area } of plan.tables ?? []) {
    const table = sheet.tables.add(addressOf(area), true);
    table.name = name;
    table.style = TABLE_STYLE;
  }
  for (const { name, area } of plan.names ?? []) {
    if (isStaffs(name)) continue;
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, rangeOf(sheet, area));
  }
  for (const validation of plan.validations ?? []) {
    if (validation.kind === 'listFrom') writeValidation(sheet, validation);
  }
}

function writeValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const target = rangeOf(sheet, validation.area).dataValidation;
  target.rule = ruleOf(validation);
  const { prompt, onError } = validation;
  if (prompt) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  // Without this Excel refuses whatever is not in the list, and hours could not be typed where marks are offered.
  target.errorAlert = {
    showAlert: onError !== undefined,
    style: ALERTS[onError ?? 'information'],
    title: '',
    message: '',
  };
}

function ruleOf(validation: PlanValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: validation.values.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: validation.source } };
    case 'date':
      return { date: { formula1: '1900-01-01', operator: 'GreaterThan' } };
    case 'decimal':
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: 'Between' } };
  }
}

function writeChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const chart = sheet.charts.add(
    CHARTS[plan.kind],
    rangeOf(sheet, plan.data),
    plan.seriesBy === 'columns' ? 'Columns' : 'Rows',
  );
  chart.title.text = plan.title;
  // Bars are compared by their length, so they begin at nothing.
  if (plan.kind !== 'pie' && plan.kind !== 'line') chart.axes.valueAxis.minimum = 0;
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.place;
  chart.setPosition(rangeAt(sheet, firstRow, firstColumn), rangeAt(sheet, lastRow, lastColumn));
}
