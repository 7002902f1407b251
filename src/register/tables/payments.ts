import { parseIsoWeek } from '../../programme/calendar';
import { textKey } from '../../programme/text-key';
import { PAYMENT_COLUMNS, type PaymentColumn } from '../columns';
import type { PaymentRecord } from '../records';
import { COUNT, DATE, dateCell, EUROS, HOURS, ID, NAME, scaledCell, text, type RegisterTable } from './table';

const STATE_WORDS = { closed: 'zaprto', open: 'odprto' } as const;

const readState = (typed: string): 'closed' | 'open' | null => {
  const key = textKey(typed);
  return key === STATE_WORDS.closed ? 'closed' : key === STATE_WORDS.open ? 'open' : null;
};

export const PAYMENTS: RegisterTable<PaymentRecord, PaymentColumn> = {
  name: 'tblIzplacila',
  sheet: 'Izplačila',
  headings: PAYMENT_COLUMNS,
  columns: {
    Teden: text(11),
    ID,
    'Priimek in ime': NAME,
    Ure: { ...HOURS, upTo: 168 },
    Nagrada: EUROS,
    'Dni prehrane': COUNT,
    Prehrana: EUROS,
    'Dni prevoza': COUNT,
    Prevoz: EUROS,
    Poračun: EUROS,
    Skupaj: EUROS,
    Stanje: { width: 10, style: 'text', choices: Object.values(STATE_WORDS) },
    Zaprto: DATE,
  },
  needed: [['Teden'], ['ID', 'Priimek in ime'], ['Skupaj']],
  read: (cells, { participantOf }) => {
    const name = cells.text('Priimek in ime');
    return {
      week: cells.word('Teden', (typed) => parseIsoWeek(typed.trim().toUpperCase())),
      participant: participantOf(cells.trimmed('ID'), name),
      name,
      minutes: cells.hours('Ure'),
      rewardCents: cells.amount('Nagrada'),
      mealDays: cells.count('Dni prehrane'),
      mealCents: cells.amount('Prehrana'),
      travelDays: cells.count('Dni prevoza'),
      travelCents: cells.amount('Prevoz'),
      correctionCents: cells.amount('Poračun'),
      totalCents: cells.amount('Skupaj'),
      state: cells.word('Stanje', readState),
      closedOn: cells.date('Zaprto'),
    };
  },
  write: (record) => ({
    Teden: record.week ?? '',
    ID: record.participant,
    'Priimek in ime': record.name,
    Ure: scaledCell(record.minutes, 60),
    Nagrada: scaledCell(record.rewardCents, 100),
    'Dni prehrane': record.mealDays ?? '',
    Prehrana: scaledCell(record.mealCents, 100),
    'Dni prevoza': record.travelDays ?? '',
    Prevoz: scaledCell(record.travelCents, 100),
    Poračun: scaledCell(record.correctionCents, 100),
    Skupaj: scaledCell(record.totalCents, 100),
    Stanje: record.state === null ? '' : STATE_WORDS[record.state],
    Zaprto: dateCell(record.closedOn),
  }),
};
