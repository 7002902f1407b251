/**
 * The real pane over a workbook that lives in a thread of its own, as it does in Excel: whatever keeps this page's thread
 * busy is the pane, the add-in or Microsoft's client library. The test gives the workbook as a file.
 */
import { startOfficeInBrowser } from '../../src/host/browser';
import { addNotesToLibrary } from '../../src/host/client-notes';
import { excelOperations } from '../../src/taskpane/excel-operations';
import { renderPane } from '../../src/taskpane/render';
import type { ToHost } from './apart-host';

declare global {
  interface Window {
    openWorkbook(bytes: Uint8Array): Promise<void>;
    ask(request: 'check' | 'checkCells' | 'week'): void;
  }
}

interface Library {
  readonly HostBridge: { init(bridge: object): void };
}

const wishes = new URLSearchParams(location.search);
startOfficeInBrowser({ displayLanguage: wishes.get('lang') ?? 'sl-SI' });
const host = new Worker(new URL('./apart-host.ts', import.meta.url));
const tell = (message: ToHost): void => host.postMessage(message);

function connect(): void {
  addNotesToLibrary();
  const { HostBridge } = (globalThis as unknown as { OfficeExtension: Library }).OfficeExtension;
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: (text) => tell({ kind: 'request', text }),
  };
  host.addEventListener('message', ({ data }: MessageEvent<string | null>) => {
    if (data !== null) bridge.onMessageFromHost?.(data);
  });
  HostBridge.init(bridge);
}

function openWorkbook(bytes: Uint8Array): Promise<void> {
  return new Promise<void>((resolve) => {
    host.addEventListener('message', () => resolve(), { once: true });
    tell({ kind: 'open', bytes });
  }).then(() => {
    connect();
    const element = document.getElementById('pane');
    if (!element) throw new Error('the page has no element #pane');
    const { requests } = renderPane(element, {
      operations: excelOperations,
      displayLanguage: Office.context.displayLanguage,
      dark: false,
      today: wishes.get('today'),
    });
    Object.assign(window, { ask: requests.ask });
  });
}
Object.assign(window, { openWorkbook });
