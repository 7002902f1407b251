/**
 * Draws the PNG icons that the manifest names from the SVGs beside this file: `node assets/icons/draw.mjs`.
 * Run it after changing an SVG and commit the PNGs.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import packagedChromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const SIZES = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  check: [16, 20, 24, 32, 40, 48, 64, 80],
  week: [16, 20, 24, 32, 40, 48, 64, 80],
};
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({
  executablePath: await packagedChromium.executablePath(),
  args: packagedChromium.args,
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(path(`${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
