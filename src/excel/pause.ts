/** Long work in the pane's thread stops here for a moment, so that the pane can draw and listen. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Work goes on for so long before the pane gets its turn, in milliseconds. */
const LONGEST_TURN = 30;

/** What work of many steps waits for after each of them: a pause where the last one was long ago. */
export function pausesBetweenSteps(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_TURN) return;
    await pause();
    since = performance.now();
  };
}
