import { MEANING_WORDS } from '../../programme/meaning';
import { decimalText } from '../../programme/decimal';
import type { MarkReading } from '../../programme/mark';
import type { Minutes } from '../../programme/units';
import { fullAddress, parseFullAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/cells';
import { ATTENDANCE_COLUMNS, type AttendanceColumn } from '../columns';
import type { AttendanceRecord } from '../records';
import type { RowCells } from '../row-cells';
import { DATE, dateCell, HOURS, ID, NAME, scaledCell, text, type ReadingContext, type RegisterTable } from './table';

export const ATTENDANCE: RegisterTable<AttendanceRecord, AttendanceColumn> = {
  name: 'tblPrisotnost',
  sheet: 'Prisotnost',
  headings: ATTENDANCE_COLUMNS,
  derived: 'Pomen',
  isGenerated: ({ source }) => source !== null,
  columns: {
    ID,
    'Priimek in ime': NAME,
    Datum: DATE,
    Modul: text(9),
    Oznaka: {
      width: 10,
      style: 'plainCenter',
      choicesFrom: 'marks',
      hint: 'mark',
    },
    Pomen: text(26),
    Ure: { ...HOURS, hint: 'hoursOfPresence' },
    Vir: text(26),
  },
  needed: [['ID', 'Priimek in ime'], ['Datum'], ['Oznaka']],
  read: (cells, { readMark, participantOf }) => {
    const name = cells.text('Priimek in ime');
    const written = cells.hours('Ure');
    const reading = readingOf(cells, written, readMark);
    return {
      participant: participantOf(cells.trimmed('ID'), name),
      name,
      date: cells.date('Datum'),
      module: cells.text('Modul'),
      mark: cells.text('Oznaka'),
      reading,
      minutes: hoursBeside(reading, written),
      source: cells.word('Vir', parseFullAddress),
    };
  },
  write: (record, { meaningOf }) => {
    const meaning = meaningOf(record);
    return {
      ID: record.participant,
      'Priimek in ime': record.name,
      Datum: dateCell(record.date),
      Modul: record.module,
      Oznaka: markCell(record.mark),
      Pomen: meaning === null ? '' : MEANING_WORDS[meaning],
      Ure: scaledCell(hoursBeside(record.reading, record.minutes), 60),
      Vir: record.source === null ? '' : fullAddress(record.source),
    };
  },
};

/** The mark is the fact; an absence that also has hours contradicts itself and is not certain. */
function readingOf(
  cells: RowCells<AttendanceColumn>,
  minutes: Minutes | null,
  readMark: ReadingContext['readMark'],
): MarkReading {
  const value = cells.value('Oznaka');
  if (value === '') return { kind: 'unknown' };
  const reading = readMark(value, cells.isTime('Oznaka'));
  return reading.kind === 'absence' && minutes !== null && minutes > 0 ? { kind: 'unknown' } : reading;
}

/** *Ure*: a mark of hours is the fact and is repeated there, so that Excel can add hours up; beside other marks stands what was written. */
const hoursBeside = (reading: MarkReading, written: Minutes | null): Minutes | null =>
  reading.kind === 'hours' ? reading.minutes : written;

/** A number of hours is written as a number where it reads back the same, so that Excel can count with it. */
function markCell(mark: string): CellValue {
  if (!/^\d{1,4}(,\d{1,4})?$/.test(mark)) return mark;
  const number = Number(mark.replace(',', '.'));
  return decimalText(number) === mark ? number : mark;
}
