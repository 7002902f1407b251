/**
 * A check of 100,000 records in the real pane in Chromium, with the local Excel in a thread of its own: no task of the pane's
 * thread over 200 ms. Then the list of some 20,000 issues: a key in the search answered within 100 ms, another grouping
 * within 200 ms. `npx tsx test/bench/pane.bench.ts [RECORDS]`
 */
import { launchBrowser } from '../browser/browser';
import { checkLarge, LARGE_VIEWPORT, openLarge } from '../browser/large-check';
import { listSpeed } from '../browser/list-speed';
import { servePage } from '../browser/pages';
import { LARGE_DAYS, LARGE_TODAY } from '../large-programme';

const RECORDS = Number(process.argv[2] ?? 100_000);
const TASK_LIMIT = 200;
const KEY_LIMIT = 100;
const GROUPING_LIMIT = 200;

async function main(): Promise<void> {
  const served = await servePage('apart');
  const browser = await launchBrowser();
  try {
    const people = Math.ceil(RECORDS / LARGE_DAYS.length);
    const page = await browser.newPage({ viewport: LARGE_VIEWPORT });
    page.setDefaultTimeout(180_000);
    await page.goto(`${served.address}?today=${LARGE_TODAY}`);
    await openLarge(page, { people, unknownMarks: 4 });
    const { took, longTasks } = await checkLarge(page);
    const longest = longTasks.slice(0, 5).map((task) => task.toFixed(0));
    console.log(
      `check of ${people} people × ${LARGE_DAYS.length} days: ${(took / 1000).toFixed(1)} s; tasks over 50 ms: ${longTasks.length}, the longest ${longest.join(', ')} ms (limit ${TASK_LIMIT}). ${await page.getByRole('status').innerText()}.`,
    );
    const { frame95, longestFrame, key, search, grouping } = await listSpeed(page);
    console.log(
      `list: frames of a scroll through all ${frame95.toFixed(0)} ms (95 %), ${longestFrame.toFixed(0)} ms (longest); key in the search ${key.toFixed(0)} ms (limit ${KEY_LIMIT}), its list ${search.toFixed(0)} ms; grouping ${grouping.toFixed(0)} ms (limit ${GROUPING_LIMIT})`,
    );
    if ((longTasks[0] ?? 0) > TASK_LIMIT || key > KEY_LIMIT || grouping > GROUPING_LIMIT) process.exitCode = 1;
  } finally {
    await browser.close();
    await served.close();
  }
}

void main();
