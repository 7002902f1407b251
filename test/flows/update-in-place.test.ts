/** A rebuild updates the registers where they stand: what staff made of their sheets is there afterwards. */
import JSZip from 'jszip';
import { answerQuestions, buildRegisters } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import type { LocalExcel } from '../../src/host';
import { readRegister, type Register } from '../../src/register';
import { fullAddress } from '../../src/sheet/address';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const AS_IT_STANDS = { ...IN_SLOVENIAN, start: null, title: '', unit: '' } as const;
const MONTH = 'Oktober';
const TABLE = 'tblPrisotnost';

const register = (): Promise<Register> => inExcel(async (context) => readRegister((await readWorkbook(context)).cells));

/** What staff see of the table: by source, the mark and what stands in their own columns. */
const rowsBySource = (): Promise<Map<string, string>> =>
  inExcel(async (context) => {
    const range = context.workbook.tables.getItem(TABLE).getRange().load({ formulas: true, rowIndex: true });
    await context.sync();
    const [headings = [], ...rows] = range.formulas as string[][];
    const column = (name: string): number => headings.indexOf(name);
    return new Map(
      rows.map((row, index) => [
        row[column('Vir')] || `vrstica ${row[column('Datum')] ?? ''}`,
        JSON.stringify([
          row[column('Oznaka')],
          row[column('Opomba urada')],
          (row[column('Dvakrat')] ?? '').replaceAll(String(range.rowIndex + index + 2), '#'),
        ]),
      ]),
    );
  });

let prepared: Uint8Array;
let marks: readonly { readonly cell: string; readonly row: number }[] = [];
/** The sample's registers, with what an office makes of them. */
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  const { attendance } = await register();
  marks = attendance.flatMap(({ source, at }) => (source?.sheet === MONTH ? [{ cell: source.cell, row: at.row }] : []));
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prisotnost');
    const table = context.workbook.tables.getItem(TABLE);
    const count = attendance.length;
    const first = (attendance[0]?.at.row ?? 0) + 1;
    const own = table.getRange().getColumnsAfter(2);
    own.formulas = [
      ['Opomba urada', 'Dvakrat'],
      ...Array.from({ length: count }, (_, row) => [`opomba ${row}`, `=2*G${first + row}`]),
    ];
    table.resize(table.getRange().getBoundingRect(own));
    table.rows.add(undefined, [
      ['U001', 'Novak Ana', '1. 12. 2020', '', 'B', '', '', '', 'moja vrstica', `=2*G${first + count}`],
    ]);
    sheet.getRange('B1').format.columnWidth = 222;
    sheet.getRange(`C${first + 1}`).format.fill.color = '#FFCC00';
    const format = sheet.getRange(`E${first}:E${first + count}`).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=$E${first}="B"`;
    format.custom.format.fill.color = '#00FF00';
    const outside = context.workbook.worksheets.add('Naši seštevki');
    outside.getRange('A1:A2').formulas = [
      [`=SUM(Prisotnost!G${first}:G${first + count})`],
      ['=COUNTA(tblPrisotnost[Oznaka])'],
    ];
    context.workbook.names.add('naše_ure', sheet.getRange(`G${first}:G${first + count}`));
    await context.sync();
  });
  prepared = await excel.save();
}, 60_000);

/** One mark changed, one taken away. */
async function changed(): Promise<LocalExcel> {
  const excel = await openInHost(prepared);
  excel.setCell(MONTH, marks[0]?.cell ?? '', 'B');
  excel.setCell(MONTH, marks[1]?.cell ?? '', '');
  return excel;
}

describe('after a rebuild', () => {
  it("staff's columns, formulas, looks and references are there, and only the changed records differ", async () => {
    await openInHost(prepared);
    const before = await rowsBySource();
    const excel = await changed();
    excel.resetTraffic();
    await buildRegisters(AS_IT_STANDS);
    expect(excel.traffic.requests).toBeLessThanOrEqual(6);
    const after = await rowsBySource();
    const sourceOf = (index: number): string => fullAddress({ sheet: MONTH, cell: marks[index]?.cell ?? '' });
    const expected = new Map(before);
    expected.delete(sourceOf(1));
    expected.set(
      sourceOf(0),
      JSON.stringify(['B', ...(JSON.parse(before.get(sourceOf(0)) ?? '[]') as string[]).slice(1)]),
    );
    expect([...after].sort()).toEqual([...expected].sort());
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prisotnost');
      const rows = before.size;
      const first = 5;
      const look = sheet.getRange('B1').load('format/columnWidth');
      const fill = sheet.getRange(`C${first + 1}`).load('format/fill/color');
      const formats = sheet.getRange(`E${first}`).conditionalFormats.load('items/custom/rule/formula');
      const outside = context.workbook.worksheets.getItem('Naši seštevki').getRange('A1:A2').load('formulas,values');
      const name = context.workbook.names.getItem('naše_ure').load('formula');
      await context.sync();
      expect(look.format.columnWidth).toBeCloseTo(222, 0);
      expect(fill.format.fill.color).toBe('#FFCC00');
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toContain(`=$E${first}="B"`);
      // One row fewer.
      expect(outside.formulas[0]).toEqual([`=SUM(Prisotnost!G${first}:G${first + rows - 2})`]);
      expect(outside.values[1]).toEqual([rows - 1]);
      expect(name.formula).toBe(`=Prisotnost!$G$${first}:$G$${first + rows - 2}`);
    });
  });

  it('a new mark comes below with the formulas of its neighbours, and the next build changes nothing', async () => {
    const excel = await openInHost(prepared);
    const before = await rowsBySource();
    const cell = marks[1]?.cell ?? '';
    excel.setCell(MONTH, cell, '');
    await buildRegisters(AS_IT_STANDS);
    excel.setCell(MONTH, cell, 'P');
    await buildRegisters(AS_IT_STANDS);
    const after = await rowsBySource();
    expect(after.size).toBe(before.size);
    expect(after.get(fullAddress({ sheet: MONTH, cell }))).toBe(JSON.stringify(['P', '', '=2*G#']));
    const { difference } = await buildRegisters(AS_IT_STANDS);
    expect([difference.added, difference.changed, difference.removed]).toEqual([[], [], []]);
  });
});

describe('whatever request fails', () => {
  it.each([1, 2, 3, 4, 5])(
    "staff's entries are all there, and a second run repairs (request %d)",
    async (atRequest) => {
      await changed();
      await buildRegisters(AS_IT_STANDS);
      const wanted = [...(await rowsBySource())].sort();
      const excel = await changed();
      const before = await rowsBySource();
      excel.injectFault({ atRequest, code: 'GeneralException', message: 'prekinjeno' });
      const isDone = await buildRegisters(AS_IT_STANDS).then(
        () => true,
        (thrown: unknown) => {
          expect(thrown).toMatchObject({ code: atRequest < 5 ? 'failed' : 'rowsLeft' });
          return false;
        },
      );
      // What a sheet holds is asked for once more, in parts.
      expect(isDone).toBe(atRequest === 2);
      const broken = await rowsBySource();
      for (const [source, row] of before) {
        if (source !== fullAddress({ sheet: MONTH, cell: marks[1]?.cell ?? '' })) {
          expect(JSON.parse(broken.get(source) ?? 'null')).toEqual([
            expect.anything(),
            ...(JSON.parse(row) as unknown[]).slice(1),
          ]);
        }
      }
      if (isDone) expect([...broken].sort()).toEqual(wanted);
      else if (atRequest < 5) expect([...broken]).toEqual([...before]);
      expect(excel.sheetNames().filter((name) => name.includes('~'))).toEqual([]);
      await buildRegisters(AS_IT_STANDS);
      expect([...(await rowsBySource())].sort()).toEqual(wanted);
    },
    60_000,
  );

  it('an action that fails in the middle of a request leaves the table as it was', async () => {
    const excel = await changed();
    const remembered = { 'mark:q?': 'unexcused' };
    await answerQuestions(remembered, IN_SLOVENIAN);
    const before = await rowsBySource();
    const formats = await tableFormats();
    const run = buildRegisters({
      ...AS_IT_STANDS,
      answers: { 'mark:w?': 'unexcused' },
      // What is remembered is written after the table; without its part that fails.
      confirm: async () => {
        await inExcel(async (context) => {
          context.workbook.customXmlParts.getByNamespace('urn:prisotnik:workbook:1').getOnlyItem().delete();
          await context.sync();
        });
        return true;
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'HostProblem' });
    expect([...(await rowsBySource())]).toEqual([...before]);
    expect(await tableFormats()).toEqual(formats);
    expect(excel.sheetNames().filter((name) => name.includes('~'))).toEqual([]);
  });

  const tableFormats = (): Promise<unknown> =>
    inExcel(async (context) => {
      const range = context.workbook.tables.getItem(TABLE).getRange().load('numberFormat,address');
      await context.sync();
      return [range.address, range.numberFormat];
    });
});

describe('what speaks against an update', () => {
  it('is said before anything is written: a protected sheet', async () => {
    await changed();
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem('Prisotnost').protection.protect();
      await context.sync();
    });
    const before = await rowsBySource();
    await expect(buildRegisters(AS_IT_STANDS)).rejects.toMatchObject({
      code: 'protectedRegister',
      facts: { sheet: 'Prisotnost' },
    });
    expect([...(await rowsBySource())]).toEqual([...before]);
  });

  it('is said before anything is written: a table that is filtered', async () => {
    const zip = await JSZip.loadAsync(prepared);
    for (const path of Object.keys(zip.files).filter((name) => /tables\/table\d+\.xml$/.test(name))) {
      const xml = (await zip.file(path)?.async('string')) ?? '';
      if (!xml.includes(`"${TABLE}"`)) continue;
      const criteria = '<filterColumn colId="0"><filters><filter val="U001"/></filters></filterColumn></autoFilter>';
      zip.file(
        path,
        xml.replace(/<autoFilter ref="([^"]*)"\s*(?:\/>|>[\s\S]*?<\/autoFilter>)/, `<autoFilter ref="$1">${criteria}`),
      );
    }
    const excel = await openInHost(await zip.generateAsync({ type: 'uint8array' }));
    excel.setCell(MONTH, marks[0]?.cell ?? '', 'B');
    const before = await rowsBySource();
    await expect(buildRegisters(AS_IT_STANDS)).rejects.toMatchObject({
      code: 'filtered',
      facts: { sheet: 'Prisotnost' },
    });
    expect([...(await rowsBySource())]).toEqual([...before]);
  });

  it('is said too where staff sort or type while they are asked whether to build', async () => {
    const excel = await changed();
    const row = (marks[0]?.row ?? 0) + 1;
    const run = buildRegisters({
      ...AS_IT_STANDS,
      confirm: () => {
        excel.setCell('Prisotnost', `E${row}`, 'N');
        return Promise.resolve(true);
      },
    });
    await expect(run).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(excel.view('Prisotnost').cells.find(({ address }) => address === `E${row}`)?.value).toBe('N');
  });
});

it('a defined name that staff use for something else stays theirs', async () => {
  await openInHost();
  await inExcel(async (context) => {
    context.workbook.names.add('enota', context.workbook.worksheets.getItem(MONTH).getRange('A1'));
    await context.sync();
  });
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  await inExcel(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    expect(formulas.get('enota')).toBe(`=${MONTH}!$A$1`);
    expect(formulas.get('naziv')).toMatch(/^=Program!/);
  });
});
