/** The words of the pane's language, given to every component. */
import { createContext, useContext } from 'react';
import type { Language, Words } from '../strings';

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** @throws Error outside a WordsProvider */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}

/** Slovenian where Office speaks Slovenian (`sl`, `sl-SI`), English elsewhere. */
export const languageOf = (displayLanguage: string): Language => (/^sl\b/i.test(displayLanguage) ? 'sl' : 'en');
