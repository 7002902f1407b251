/** The local Excel in a thread of its own: it is given a file, then requests; it sends answers and events. */
import { openLocalExcel } from '../../src/host';

export type ToHost =
  { readonly kind: 'open'; readonly bytes: Uint8Array } | { readonly kind: 'request'; readonly text: string };

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

let bridge: Bridge | null = null;

// In this thread there is no client library: what it would send comes from the page, and notes are added to it there.
Object.assign(globalThis, {
  Excel: { Worksheet: { prototype: { notes: null } } },
  OfficeExtension: { HostBridge: { init: (opened: Bridge) => (bridge = opened) } },
});

addEventListener('message', ({ data }: MessageEvent<ToHost>) => {
  if (data.kind === 'request') {
    bridge?.sendMessageToHost(data.text);
    return;
  }
  void openLocalExcel(data.bytes, 'program.xlsx').then((excel) => {
    excel.activate();
    if (bridge) bridge.onMessageFromHost = (text) => postMessage(text);
    postMessage(null);
  });
});
