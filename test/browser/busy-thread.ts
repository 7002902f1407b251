/** How long a page's thread is busy at a stretch, told by the browser itself (Long Tasks API: tasks of 50 ms and more). */
import type { Page } from 'playwright-core';

/** @returns what gives the durations of the long tasks since, in milliseconds, the longest first */
export async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: tasks });
  });
  return () =>
    page.evaluate(async () => {
      // The browser tells of a task only after it.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { longTasks = [] } = window as { longTasks?: readonly number[] };
      return longTasks.toSorted((a, b) => b - a);
    });
}
