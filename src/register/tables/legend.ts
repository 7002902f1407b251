import { MEANING_WORDS } from '../../programme/meaning';
import { LEGEND_COLUMNS, type LegendColumn } from '../columns';
import { readMeaning } from '../read-meaning';
import type { LegendRow } from '../records';
import { text, type RegisterTable } from './table';

export const LEGEND_TABLE: RegisterTable<LegendRow, LegendColumn> = {
  name: 'tblOznake',
  sheet: 'Oznake',
  headings: LEGEND_COLUMNS,
  columns: {
    Oznaka: { width: 11, style: 'textCenter' },
    Pomen: { width: 28, style: 'text', choicesFrom: 'meanings' },
    Opis: text(58),
  },
  needed: [['Oznaka'], ['Pomen']],
  read: (cells) => ({
    mark: cells.text('Oznaka'),
    meaning: cells.word('Pomen', readMeaning),
    description: cells.text('Opis'),
  }),
  write: ({ mark, meaning, description }) => ({
    Oznaka: mark,
    Pomen: meaning === null ? '' : MEANING_WORDS[meaning],
    Opis: description,
  }),
};
