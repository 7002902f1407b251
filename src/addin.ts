/** The add-in's page in Excel: the pane, and the ribbon's functions that ask it to work. */
import { registerCommands } from './commands';
import { excelOperations } from './taskpane/excel-operations';
import { renderPane } from './taskpane/render';

void Office.onReady(() => {
  const element = document.getElementById('pane');
  if (!element) throw new Error('taskpane.html has no element #pane');
  const { requests } = renderPane(element, {
    operations: excelOperations,
    displayLanguage: Office.context.displayLanguage,
    dark: isDark(Office.context.officeTheme),
  });
  registerCommands((command) => requests.ask(command));
});

/** Office names its theme's background only; below half of the light it is a dark theme. Hosts without themes are light. */
function isDark(theme: Office.OfficeTheme | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
