import type { Style, Worksheet } from 'exceljs';
import { invalidArgument } from '../errors';
import type { Area } from './area';
import { eachExisting } from './apply';
import { isCovered } from './cells';
import { clearConditionalFormats } from './conditional-formats';
import { removeValidations } from './validations';

/** `Range.clear`: All, Contents, Formats, Hyperlinks or RemoveHyperlinks. */
export function clearArea(sheet: Worksheet, area: Area, applyTo: string): void {
  switch (applyTo) {
    case 'Contents':
      clearContents(sheet, area);
      return;
    case 'Formats':
      clearFormats(sheet, area);
      return;
    case 'All':
      clearContents(sheet, area);
      clearFormats(sheet, area);
      removeValidations(sheet, [area]);
      return;
    default:
      throw invalidArgument(`clear ${applyTo}`);
  }
}

function clearContents(sheet: Worksheet, area: Area): void {
  eachExisting(sheet, [area], (cell) => {
    if (!isCovered(cell)) cell.value = null;
  });
}

function clearFormats(sheet: Worksheet, area: Area): void {
  const none: Partial<Style> = {};
  eachExisting(sheet, [area], (cell) => (cell.style = none));
  clearConditionalFormats(sheet, [area]);
}
