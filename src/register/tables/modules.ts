import { readWeekdays, weekdaysText } from '../../programme/weekdays';
import { minutes } from '../../programme/units';
import { MODULE_COLUMNS, type ModuleColumn } from '../columns';
import type { ModuleRow } from '../records';
import { DATE, dateCell, HOURS, scaledCell, text, type RegisterTable } from './table';

export const MODULES: RegisterTable<ModuleRow, ModuleColumn> = {
  name: 'tblModuli',
  sheet: 'Program',
  headings: MODULE_COLUMNS,
  columns: {
    Modul: text(18),
    Od: { ...DATE, width: 24 },
    Do: DATE,
    'Ur na dan': { ...HOURS, hint: 'groupHoursADay' },
    Dnevi: text(20),
    'Najmanj ur': { ...HOURS, width: 11, upTo: 5000, hint: 'fewestHours' },
    'Individualno ur na teden': { ...HOURS, width: 15, hint: 'individualHoursAWeek' },
  },
  needed: [['Modul'], ['Od'], ['Do'], ['Ur na dan'], ['Dnevi']],
  read: (cells) => {
    const name = cells.trimmed('Modul');
    const [from, to] = [cells.date('Od'), cells.date('Do')];
    const minutesPerDay = cells.hours('Ur na dan');
    const weekdays = cells.word('Dnevi', readWeekdays);
    // A blank minimum sets none; an unreadable one makes the module uncertain.
    const minimumMinutes = cells.hours('Najmanj ur');
    const individualMinutesPerWeek = cells.hours('Individualno ur na teden');
    if (from !== null && to !== null && to < from) cells.refuse('Do');
    const isComplete = name !== '' && from !== null && to !== null && minutesPerDay !== null && weekdays !== null;
    if (!isComplete || cells.place().unreadable.length > 0) return { module: null, asTyped: cells.asTyped() };
    return {
      module: {
        name,
        from,
        to,
        minutesPerDay,
        weekdays,
        minimumMinutes: minimumMinutes ?? minutes(0),
        individualMinutesPerWeek: individualMinutesPerWeek ?? minutes(0),
      },
    };
  },
  write: ({ module, asTyped }) =>
    module === null
      ? (asTyped ?? {})
      : {
          Modul: module.name,
          Od: dateCell(module.from),
          Do: dateCell(module.to),
          'Ur na dan': scaledCell(module.minutesPerDay, 60),
          Dnevi: weekdaysText(module.weekdays),
          'Najmanj ur': scaledCell(module.minimumMinutes, 60),
          'Individualno ur na teden': scaledCell(module.individualMinutesPerWeek, 60),
        },
};
