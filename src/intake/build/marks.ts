/** How an entry of a sheet is written in the register, so that the register alone says the same. */
import {
  decimalText,
  legendOf,
  markKey,
  readMark,
  type Legend,
  type LegendEntry,
  type MarkReading,
  type Meaning,
  type Minutes,
  hoursForCell,
} from '../../programme';
import type { EntryReading } from '../reading';
import { meaningOf } from './legend';
import type { AbsenceDoubt } from './result';

export interface RegisterMark {
  readonly mark: string;
  readonly reading: MarkReading;
}

/** Turns entries into the register's marks; marks of the office's own that it needs are added to the legend. */
export class RegisterMarks {
  private legend: Legend;
  private readonly entries: LegendEntry[];
  private readonly known = new Map<string, RegisterMark>();
  readonly added: LegendEntry[] = [];
  private readonly open = new Map<string, AbsenceDoubt>();

  constructor(
    entries: readonly LegendEntry[],
    /** False where the workbook has its own tblOznake: staff decide what is in it. */
    private readonly mayAdd: boolean,
  ) {
    this.entries = [...entries];
    this.legend = legendOf(this.entries);
  }

  /** Marks of absence that nobody said the excuse of, the most frequent first. */
  get absenceDoubts(): AbsenceDoubt[] {
    return [...this.open.values()].sort((a, b) => b.count - a.count);
  }

  markOf(entry: EntryReading): RegisterMark {
    const result = this.once(entry);
    if (entry.reading.kind === 'absence' && result.reading.kind === 'unknown') this.doubt(entry);
    return result;
  }

  private doubt({ mark, at }: EntryReading): void {
    const key = `mark:${markKey(mark)}`;
    const before = this.open.get(key);
    this.open.set(key, before ? { ...before, count: before.count + 1 } : { key, sheet: at.sheet, at, mark, count: 1 });
  }

  private once({ mark, value, reading }: EntryReading): RegisterMark {
    const key = JSON.stringify([mark, typeof value, reading]);
    const before = this.known.get(key);
    if (before) return before;
    const result = this.find(typeof value === 'number' && !mark.includes(':') ? decimalText(value) : mark, reading);
    this.known.set(key, result);
    return result;
  }

  private find(mark: string, reading: EntryReading['reading']): RegisterMark {
    const own = readMark(mark, this.legend);
    switch (reading.kind) {
      case 'present':
        return this.present(mark, reading.minutes, own);
      case 'absence':
      case 'neither': {
        const meaning = meaningOf(reading.meaning);
        return meaning === null ? { mark, reading: own } : this.absence(mark, meaning, own);
      }
      case 'unclear':
        return { mark, reading: own };
    }
  }

  private present(mark: string, time: Minutes | null, own: MarkReading): RegisterMark {
    if (time === null) {
      if (own.kind === 'planned') return { mark, reading: own };
      return this.canonical('present', mark);
    }
    if (own.kind === 'hours' && own.minutes === time) return { mark, reading: own };
    const hours = hoursForCell(time);
    const written = typeof hours === 'number' ? decimalText(hours) : hours;
    return { mark: written, reading: readMark(written, this.legend) };
  }

  private absence(mark: string, meaning: Meaning, own: MarkReading): RegisterMark {
    const isMeant = (said: Meaning): boolean =>
      said === meaning || (said === 'excusedAwaitingEvidence' && meaning === 'excused');
    if (own.kind === 'absence' && isMeant(own.meaning)) return { mark, reading: own };
    if (own.kind === 'unknown' && this.mayAdd && !this.legend.has(mark)) {
      const entry = { mark, meaning, description: '' };
      this.added.push(entry);
      this.entries.push(entry);
      this.legend = legendOf(this.entries);
      return { mark, reading: readMark(mark, this.legend) };
    }
    return this.canonical(meaning, mark);
  }

  /** The legend's own first mark of a meaning; the mark as written where it has none. */
  private canonical(meaning: Meaning, mark: string): RegisterMark {
    const entry = this.entries.find(
      (row) => row.meaning === meaning && this.legend.meaningOf(row.mark) === meaning && markKey(row.mark) !== '',
    );
    const chosen = entry?.mark ?? mark;
    return { mark: chosen, reading: readMark(chosen, this.legend) };
  }
}
