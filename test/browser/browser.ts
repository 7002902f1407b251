/** A browser for the tests: the Chromium that comes with an npm package, or the machine's own where that one does not run. */
import packagedChromium from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @throws Error that names what was tried if no browser starts */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch(await candidate());
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`no browser starts: ${failures.join(' | ')}`);
}

function candidates(): (() => Promise<LaunchOptions>)[] {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [
    async () => ({
      executablePath: await packagedChromium.executablePath(),
      // One process for everything (made for small servers) gets slow and takes all down with one crash.
      args: [...packagedChromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'), ...args],
    }),
    ...['chrome', 'msedge'].map((channel) => () => Promise.resolve({ channel, args })),
    ...SYSTEM_PATHS.map((executablePath) => () => Promise.resolve({ executablePath, args })),
  ];
}
