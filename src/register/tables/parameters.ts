import { PARAMETER_NAMES } from '../../programme/parameters';
import { PARAMETER_COLUMNS, type ParameterColumn } from '../columns';
import type { ParameterRow } from '../records';
import { DATE, dateCell, text, type RegisterTable } from './table';

export const PARAMETERS_TABLE: RegisterTable<ParameterRow, ParameterColumn> = {
  name: 'tblParametri',
  sheet: 'Parametri',
  headings: PARAMETER_COLUMNS,
  columns: {
    Parameter: {
      ...text(34),
      choices: PARAMETER_NAMES,
      hint: 'parameter',
    },
    'Velja od': { ...DATE, hint: 'inForceFrom' },
    Vrednost: { width: 18, style: 'plainCenter' },
    Enota: text(11),
    Vir: text(58),
    Potrjeno: text(26),
  },
  needed: [['Parameter'], ['Velja od'], ['Vrednost']],
  read: (cells) => ({
    parameter: cells.text('Parameter'),
    validFrom: cells.date('Velja od'),
    value: cells.typed('Vrednost'),
    unit: cells.text('Enota'),
    source: cells.text('Vir'),
    confirmed: cells.text('Potrjeno'),
  }),
  write: (row) => ({
    Parameter: row.parameter,
    'Velja od': dateCell(row.validFrom),
    Vrednost: row.value,
    Enota: row.unit,
    Vir: row.source,
    Potrjeno: row.confirmed,
  }),
};
