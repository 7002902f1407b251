/** The preview page: Office's stand-in first, then the page over it. `?lang=en&today=2020-12-31` choose language and day. */
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { startOfficeInBrowser } from '../host/browser';
import type { Language } from '../strings';
import { languageOf } from '../taskpane/words';
import { App } from './app';

const wishes = new URLSearchParams(location.search);
const locale = (language: Language): string => (language === 'sl' ? 'sl-SI' : 'en-US');
const firstLanguage = languageOf(wishes.get('lang') ?? 'sl');
const office = startOfficeInBrowser({ displayLanguage: locale(firstLanguage) });

function Preview(): ReactElement {
  const [language, setLanguage] = useState(firstLanguage);
  return (
    <App
      language={language}
      onLanguage={(next) => {
        office.context.displayLanguage = locale(next);
        setLanguage(next);
      }}
      onCommand={(command) => office.associated.get(command)?.({ completed: () => undefined })}
      onShowPane={listenForPane}
      today={wishes.get('today')}
    />
  );
}

/** Calls back when the add-in shows its pane (`Office.addin.showAsTaskpane`). */
function listenForPane(listener: () => void): () => void {
  let end = (): void => undefined;
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    })
    .then((stop) => {
      end = () => void stop();
    });
  return () => end();
}

const place = document.getElementById('preview');
if (!place) throw new Error('the page has no element #preview');
createRoot(place).render(<Preview />);
