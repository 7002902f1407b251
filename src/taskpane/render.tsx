/** Puts the pane into a page. */
import { createRoot } from 'react-dom/client';
import { isoDate, parseIsoDate } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import type { Operations } from './operations';
import { Pane } from './pane';
import { createRequests, type Requests } from './requests';
import { darkTheme, lightTheme } from './theme';
import { languageOf } from './words';

export interface PaneSettings {
  readonly operations: Operations;
  /** As Office tells it, e.g. `sl-SI`. */
  readonly displayLanguage: string;
  readonly dark: boolean;
  /** `yyyy-mm-dd`; the day of this machine where it is not given. */
  readonly today?: string | null;
}

/** Renders the pane and gives what the ribbon asks it through, and what takes it away again. */
export function renderPane(
  element: Element,
  settings: PaneSettings,
): { readonly requests: Requests; readonly unmount: () => void } {
  const requests = createRequests();
  const language = languageOf(settings.displayLanguage);
  document.documentElement.lang = language;
  const fixed = parseIsoDate(settings.today ?? '');
  const today = (): IsoDate => fixed ?? todayHere();
  const root = createRoot(element);
  root.render(
    <Pane
      operations={settings.operations}
      language={language}
      theme={settings.dark ? darkTheme : lightTheme}
      today={today}
      requests={requests}
    />,
  );
  return { requests, unmount: () => root.unmount() };
}

/** Today on this machine. */
function todayHere(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock of this machine shows no day of the calendar');
  return day;
}
