/**
 * The functions behind the ribbon and the context menu. They run in the pane's own runtime: each brings the pane into view
 * and asks it to do the work, so that progress, result and failure are always told in the same place.
 */

/** The names that manifest.xml gives to `ExecuteFunction`. */
export const COMMANDS = ['check', 'checkCells', 'week'] as const;
export type Command = (typeof COMMANDS)[number];

/** Tells Excel which function belongs to which button. `ask` must not wait for the work: Excel grants a button little time. */
export function registerCommands(ask: (command: Command) => void): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void showPane().finally(() => {
        ask(command);
        event.completed();
      });
    });
  }
}

/** Before SharedRuntime 1.1 a button cannot open the pane; then the work is done and the pane shows it when it is opened. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
