import { aParticipant, aRegister, absence, attended, attendedAt } from '../../test/registers';
import { date } from '../programme/calendar';
import type { SheetPlan } from '../sheet/plan';
import { newRegisterContent } from './default-content';
import { planRegisterSheets } from './plan-register';
import { LANGUAGES, registerTexts, wordsIn, type Language } from '../strings';

const planned = (taken: string[] = [], language: Language = 'sl'): SheetPlan[] =>
  planRegisterSheets(newRegisterContent({ start: date('2020-08-03') }), {
    takenSheetNames: taken,
    texts: registerTexts(wordsIn(language)),
  });
const sheetNamed = (plans: readonly SheetPlan[], name: string): SheetPlan => {
  const plan = plans.find((sheet) => sheet.name === name);
  if (!plan) throw new Error(`no sheet ${name}`);
  return plan;
};
const values = (plan: SheetPlan, row: number) => plan.cells[row]?.map((cell) => cell?.value);

describe('the register sheets', () => {
  it("stand in the contract's order, one table each", () => {
    expect(planned().map(({ name, tables }) => [name, tables?.map((table) => table.name).join()])).toEqual([
      ['Program', 'tblModuli'],
      ['Parametri', 'tblParametri'],
      ['Oznake', 'tblOznake'],
      ['Prosti dnevi', 'tblProstiDnevi'],
      ['Udeleženci', 'tblUdelezenci'],
      ['Prisotnost', 'tblPrisotnost'],
      ['Individualno delo', 'tblIndividualno'],
      ['Odsotnosti', 'tblOdsotnosti'],
      ['Mirovanja', 'tblMirovanja'],
      ['Izplačila', 'tblIzplacila'],
      ['Kandidati', 'tblKandidati'],
      ['Tim', 'tblTim'],
      ['Dejavnosti', 'tblDejavnosti'],
      ['Pritožbe', 'tblPritozbe'],
    ]);
  });

  it('give way to sheets of the same name, case aside', () => {
    const names = planned(['PRISOTNOST', 'tim', 'Tim (register)']).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Prisotnost (register)', 'Tim (register 2)', 'Udeleženci']));
    expect(Math.max(...planned(names).map(({ name }) => name.length))).toBeLessThanOrEqual(31);
  });

  it('name the settings', () => {
    const [program] = planned();
    expect(program?.names?.map(({ name }) => name)).toEqual([
      'naziv', 'enota', 'izvajalec', 'lokacija', 'zacetek', 'faza_1_od', 'faza_1_do', 'faza_2_od', 'faza_2_do', 'faza_3_od', 'faza_3_do', 'placnik_naziv', 'placnik_trr',
    ]); // prettier-ignore
    const start = program?.names?.find(({ name }) => name === 'zacetek')?.area;
    expect(start && values(program, start.firstRow)).toEqual(['Začetek', 44046]);
  });

  it('have one empty row in a table without data, formatted for what is to be typed', () => {
    const people = sheetNamed(planned(), 'Udeleženci');
    const area = people.tables?.[0]?.area;
    expect(area && area.lastRow - area.firstRow).toBe(1);
    expect(area && people.cells[area.lastRow]?.map((cell) => cell?.value ?? '').join('')).toBe('');
    expect(area && people.cells[area.lastRow]?.[3]?.style).toBe('date');
  });

  it('write what was read from attendance: hours as numbers, other marks as text, meaning, hours, source', () => {
    const register = aRegister({
      participants: [aParticipant()],
      attendance: [
        attended('U001', '2020-09-14', '4', { module: 'I' }),
        attendedAt("'September 2020'!F7", 'U001', '2020-09-15', 'B'),
        attended('U001', '2020-09-16', '4:30'),
        attended('U001', '2020-09-21', 'B'),
      ],
      absences: [absence('U001', '2020-09-15')],
    });
    const sheet = sheetNamed(planRegisterSheets(register, { takenSheetNames: [] }), 'Prisotnost');
    expect([4, 5, 6, 7].map((row) => values(sheet, row))).toEqual([
      ['U001', 'U001', 44088, 'I', 4, 'prisoten', 4, undefined],
      ['U001', 'U001', 44089, undefined, 'B', 'opravičeno', undefined, "'September 2020'!F7"],
      ['U001', 'U001', 44090, undefined, '4:30', 'prisoten', 4.5, undefined],
      ['U001', 'U001', 44095, undefined, 'B', 'opravičeno, čaka dokazilo', undefined, undefined],
    ]);
    expect(sheet.cells[6]?.[4]?.style).toBe('textCenter');
  });

  it('offer drop-downs whose words hold no comma', () => {
    const lists = planned().flatMap(({ validations = [] }) =>
      validations.flatMap((rule) => (rule.kind === 'list' ? rule.values : [])),
    );
    expect(lists).toEqual(expect.arrayContaining(['da', 'ne', 'M', 'Ž', 'DSP', 'zaprto']));
    expect(lists.filter((word) => word.includes(','))).toEqual([]);
  });

  it('have a rule and a hint for every column with a closed list, every date and every column of hours', () => {
    const bare = planned().flatMap(({ name, validations = [], cells, tables = [] }) => {
      const header = cells[tables[0]?.area.firstRow ?? 0] ?? [];
      const hinted = new Set(validations.flatMap(({ area, prompt }) => (prompt ? [area.firstColumn] : [])));
      return header.flatMap((cell, column) =>
        /^(Od|Do|Datum|Vstop|Izstop|Dogovor|Zavarovanje|Rezultat|Spol|Podlaga|Vzrok|Ure?|Oznaka|Izid|Dokazilo|Velja od)\b/.test(
          String(cell?.value ?? ''),
        ) && !hinted.has(column)
          ? [`${name} ${String(cell?.value)}`]
          : [],
      );
    });
    // The ledger is written by closing a week, the legend's marks and the programme's words are the office's own.
    expect(bare.filter((column) => !/^(Izplačila|Oznake Oznaka)/.test(column))).toEqual([]);
  });

  it('say in the language of the staff what a table is for and what a cell wants, and keep its names', () => {
    const saidIn = (language: Language): { guidance: unknown[]; hints: string[]; headings: unknown[] } => ({
      guidance: planned([], language).map(({ cells }) => cells[1]?.[0]?.value),
      hints: planned([], language).flatMap(({ validations = [] }) =>
        validations.flatMap(({ prompt }) => prompt?.message ?? []),
      ),
      headings: planned([], language).map(({ cells, tables }) =>
        cells[tables?.[0]?.area.firstRow ?? 0]?.map((cell) => cell?.value),
      ),
    });
    const [slovenian, english] = [saidIn('sl'), saidIn('en')];
    expect(english.headings).toEqual(slovenian.headings);
    for (const [own, other] of [
      [english.guidance, slovenian.guidance],
      [english.hints, slovenian.hints],
    ] as const) {
      expect(own).toHaveLength(other.length);
      expect(own.filter((text, index) => text === '' || text === other[index])).toEqual([]);
    }
  });

  // "Validation.InputTitle property", Excel VBA reference: 32 characters; a message has 255.
  it.each(LANGUAGES)('have hints that Excel takes in %s', (language) => {
    const prompts = planned([], language).flatMap(({ validations = [] }) =>
      validations.flatMap(({ prompt }) => prompt ?? []),
    );
    expect(prompts.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual([]);
  });

  it('offer lists short enough for Excel: 255 characters', () => {
    const lists = planned().flatMap(({ validations = [] }) =>
      validations.flatMap((rule) => (rule.kind === 'list' ? [rule.values.join(',').length] : [])),
    );
    expect(Math.max(...lists)).toBeLessThanOrEqual(255);
  });

  it('take the drop-downs of marks and meanings from the legend, also under another name', () => {
    const [, , legend, , , attendance] = planned(['Oznake']);
    const source = (plan?: SheetPlan) =>
      plan?.validations?.flatMap((rule) => (rule.kind === 'listFrom' ? [rule.source] : []));
    expect(source(attendance)).toEqual(["='Oznake (register)'!$A$5:$A$13"]);
    expect(source(legend)).toEqual(["='Oznake (register)'!$E$5:$E$12"]);
    expect(legend && [4, 11].map((row) => legend.cells[row]?.[4]?.value)).toEqual(['prisoten', 'ni vneseno']);
    expect(legend && values(legend, 12)?.[0]).toBe('PR');
  });

  it('print on A4 with their headings repeated', () => {
    for (const { name, print, tables } of planned()) {
      if (name === 'Program') continue;
      const header = tables?.[0]?.area.firstRow;
      expect([name, print?.titleRows]).toEqual([name, { first: header, last: header }]);
    }
  });
});

test('a new programme has the free days of all its calendar years and nobody in it', () => {
  const content = newRegisterContent({ start: date('2020-08-03') });
  const days = content.freeDays.map(({ freeDay }) => freeDay?.date);
  expect(days[0]).toBe('2020-01-01');
  expect(days.at(-1)).toBe('2021-12-26');
  expect(content.participants).toEqual([]);
  expect(content.modules).toHaveLength(3);
});
