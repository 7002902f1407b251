/** Microsoft's own client library in Node: loaded unchanged, with the few browser names that it looks for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { officeStandIn, type OfficeStandIn, type OfficeStandInOptions } from './office';

/** Names that the library declares and also looks for on its window. */
const SHARED_NAMES = ['OfficeExtension', 'Excel', 'OfficeCore', 'Office'];

interface Library {
  readonly OfficeExtension: object;
  readonly Excel: object;
}

interface Globals {
  Excel?: object;
  OfficeExtension?: object;
  Office?: OfficeStandIn;
}

/** The window that the library sees: enough for it to start, nothing that reaches a network or a page. */
function libraryWindow(): Record<string, unknown> {
  const location = { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost', protocol: 'https:' };
  const document = { URL: location.href, getElementsByTagName: () => [], createElement: () => ({}) };
  const names: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: 'node', platform: '', language: 'en-US' },
    performance: { now: () => performance.now() },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
  };
  return Object.assign(names, { window: names, self: names });
}

function load(window: Record<string, unknown>): Library {
  const { resolve } = createRequire(__filename);
  const filename = resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  // The library's names live in a function here; these accessors put them on its window, where a script tag would.
  const share = SHARED_NAMES.map(
    (name) =>
      `Object.defineProperty(window,"${name}",{configurable:true,get(){return typeof ${name}==="undefined"?undefined:${name}},set(value){${name}=value}});`,
  ).join('');
  const code = `${share}${readFileSync(filename, 'utf8')}\n;return { OfficeExtension, Excel };`;
  const start = vm.compileFunction(code, [], { filename, contextExtensions: [window] });
  return start.call(window) as Library;
}

/**
 * Loads the client library and sets the globals `Excel`, `OfficeExtension` and `Office`. Called again it only replaces
 * `Office`, so that a test can ask for another language or other requirement sets.
 */
export function startClientLibraryInNode(options: OfficeStandInOptions = {}): void {
  const globals = globalThis as unknown as Globals;
  if (!loadedInto) {
    loadedInto = libraryWindow();
    Object.assign(globals, load(loadedInto));
  }
  const office = officeStandIn(options);
  globals.Office = office;
  loadedInto.Office = office;
}

/** The window of the library once it is loaded. */
let loadedInto: Record<string, unknown> | undefined;
