/** Each chart of a report shows the figures that the report computed, of the saved file as it is opened again. */
import { buildRegisters, makeMonth, makePhase, type ReportOptions } from '../../src/excel';
import type { LocalExcel } from '../../src/host';
import { parseIsoMonth, partsOf } from '../../src/programme/calendar';
import { LANGUAGES, type Language } from '../../src/strings';
import { ABSENCE_KINDS } from '../../src/reports/phase/absences';
import { openInHost, SAMPLE_PROGRAMME, SAMPLE_TODAY } from './open-sample';

const OCTOBER = parseIsoMonth('2020-10');

let registers: Uint8Array;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ today: SAMPLE_TODAY, language: 'sl', ...SAMPLE_PROGRAMME });
  registers = await excel.save();
});

/** What the charts of the report's sheets show after the workbook was saved and opened. */
async function chartsAfter(excel: LocalExcel, sheets: readonly string[]) {
  const saved = await openInHost(await excel.save());
  return sheets.flatMap((sheet) => saved.view(sheet).charts);
}

const writtenIn = (language: Language): ReportOptions => ({ today: SAMPLE_TODAY, language, write: true });

describe.each(LANGUAGES)('charts (%s)', (language) => {
  test('of the month show each day with its people present, absent and without an entry', async () => {
    if (OCTOBER === null) throw new Error('2020-10 is a month');
    const excel = await openInHost(registers);
    const { result, sheets } = await makeMonth(OCTOBER, writtenIn(language));
    const [chart, another] = await chartsAfter(excel, sheets);
    expect(another).toBeUndefined();
    expect(result.byDay.length).toBeGreaterThan(10);
    expect(chart?.categories).toEqual(result.byDay.map(({ date }) => `${partsOf(date).day}. ${partsOf(date).month}.`));
    expect(chart?.series.map(({ values }) => values)).toEqual([
      result.byDay.map(({ counts }) => counts.present),
      result.byDay.map(({ counts }) => counts.excused + counts.excusedAwaitingEvidence + counts.unexcused),
      result.byDay.map(({ counts }) => counts.notEntered),
    ]);
    expect(new Set(chart?.series.map(({ name }) => name)).size).toBe(3);
  });

  test('of phase 1 are left out where nobody was contacted', async () => {
    const excel = await openInHost(registers);
    const { result, sheets } = await makePhase(1, writtenIn(language));
    expect(result.candidates.bySource).toEqual([]);
    expect(await chartsAfter(excel, sheets)).toEqual([]);
  });

  test('of phase 1 show who was contacted, by where they came from', async () => {
    const excel = await openInHost(registers);
    const contact = { A5: 44049, B5: 'CSD Velenje', C5: 'Lipar Zoja', D5: 'vključitev' };
    for (const [address, content] of Object.entries(contact)) excel.setCell('Kandidati', address, content);
    const { result, sheets } = await makePhase(1, writtenIn(language));
    const [chart, another] = await chartsAfter(excel, sheets);
    expect(another).toBeUndefined();
    expect(result.candidates.bySource).toHaveLength(1);
    expect(chart?.categories).toEqual(['CSD Velenje']);
    expect(chart?.series.map(({ values }) => values)).toContainEqual([1]);
  });

  test('of phase 2 show the hours of modules, the absences by kind and the rate by week', async () => {
    const excel = await openInHost(registers);
    const { result, sheets } = await makePhase(2, writtenIn(language));
    const [modules, absences, weeks, another] = await chartsAfter(excel, sheets);
    expect(another).toBeUndefined();
    expect(modules?.series.map(({ values }) => values)).toEqual([
      result.modules.map(({ requiredMinutes }) => requiredMinutes / 60),
      result.modules.map(({ deliveredMinutes }) => deliveredMinutes / 60),
      result.modules.map(({ reachableMinutes }) => reachableMinutes / 60),
    ]);
    expect(modules?.categories).toHaveLength(3);
    const kinds = ABSENCE_KINDS.filter((kind) => result.absences.byKind[kind] > 0);
    expect(kinds.length).toBeGreaterThan(1);
    expect(absences?.series.map(({ values }) => values)).toEqual([kinds.map((kind) => result.absences.byKind[kind])]);
    expect(weeks?.categories).toEqual(result.weeks.map(({ week }) => week));
    const rates = result.weeks.map(({ attendance }) =>
      attendance.due === 0 ? null : attendance.present / attendance.due,
    );
    expect(weeks?.series).toHaveLength(1);
    weeks?.series[0]?.values.forEach((value, index) => {
      const rate = rates[index] ?? null;
      if (rate === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(rate, 10);
    });
    expect(weeks?.series[0]?.values).toHaveLength(rates.length);
  });
});
