/** Long work in the pane's thread stops here for a moment, so that the pane can draw and listen. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
