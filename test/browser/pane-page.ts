/** A page with the pane alone over invented operations; `?issues=20000&lang=en&fail=cellEdit&endless&dark` say what it shows. */
import { renderPane } from '../../src/taskpane/render';
import { inventedOperations, type Recording } from './invented-operations';

declare global {
  interface Window {
    readonly recording: Recording;
    ask(request: 'check' | 'checkCells' | 'week'): void;
  }
}

const wishes = new URLSearchParams(location.search);
const recording: Recording = { calls: [] };
const invention = {
  issues: Number(wishes.get('issues') ?? 12),
  failure: wishes.get('fail'),
  endless: wishes.has('endless'),
};
const element = document.getElementById('pane');
if (!element) throw new Error('the page has no element #pane');
const { requests } = renderPane(element, {
  operations: inventedOperations(invention, recording),
  displayLanguage: wishes.get('lang') ?? 'sl-SI',
  dark: wishes.has('dark'),
  today: '2020-12-31',
});
Object.assign(window, { recording, ask: requests.ask });
