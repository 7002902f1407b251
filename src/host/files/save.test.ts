/** Whatever a workbook holds is still there after open → save → open. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { emptyExtras, openWorkbookFile, saveWorkbookFile, type OpenedWorkbook, type WorkbookExtras } from '.';
import { MAIN, RELATIONSHIPS, rels, STYLES, workbookParts, zipOf } from './raw-package.testing';

async function again({
  workbook,
  extras,
}: {
  workbook: ExcelJS.Workbook;
  extras: WorkbookExtras;
}): Promise<OpenedWorkbook & { part: (path: string) => Promise<string> }> {
  const bytes = await saveWorkbookFile(workbook, extras);
  const zip = await JSZip.loadAsync(bytes);
  return {
    ...(await openWorkbookFile(bytes, 'znova.xlsx')),
    part: async (path) => (await zip.file(path)?.async('string')) ?? '',
  };
}

/** Made by exceljs, saved by us, opened, saved and opened again: twice through everything. */
async function twice(
  make: (workbook: ExcelJS.Workbook, extras: WorkbookExtras) => void,
): Promise<Awaited<ReturnType<typeof again>>> {
  const workbook = new ExcelJS.Workbook();
  const extras = emptyExtras();
  make(workbook, extras);
  return again(await again({ workbook, extras }));
}

const fromParts = async (sheet: string, more: Record<string, string> = {}) =>
  again(await openWorkbookFile(await zipOf(workbookParts(sheet, { 'xl/styles.xml': STYLES, ...more })), 'a.xlsx'));

const sheetOf = (opened: OpenedWorkbook, name = 'List1'): ExcelJS.Worksheet => {
  const sheet = opened.workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('values, formats and results of formulas', async () => {
  const opened = await twice((workbook) => {
    const sheet = workbook.addWorksheet('List1');
    sheet.getCell('A1').value = 43864;
    sheet.getCell('A1').numFmt = 'd. m. yyyy';
    sheet.getCell('B1').value = 43864.354166666664;
    sheet.getCell('B1').numFmt = 'hh:mm';
    sheet.getCell('C1').value = ' Žižek & sin <1> "č"\n2. vrsta ';
    sheet.getCell('D1').value = { richText: [{ text: 'A' }, { font: { bold: true }, text: 'na' }] };
    sheet.getCell('E1').value = { error: '#N/A' };
    sheet.getCell('F1').value = false;
    [0, 4.5, '', 'x', true, false].forEach(
      (result, index) => (sheet.getCell(2, index + 1).value = { formula: 'Z1', result } as ExcelJS.CellFormulaValue),
    );
    sheet.getCell('G2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  });
  const sheet = sheetOf(opened);
  expect(['A1', 'B1', 'C1', 'E1', 'F1'].map((address) => sheet.getCell(address).value)).toEqual([
    43864,
    43864.354166666664,
    ' Žižek & sin <1> "č"\n2. vrsta ',
    { error: '#N/A' },
    false,
  ]);
  expect([sheet.getCell('A1').numFmt, sheet.getCell('B1').numFmt, sheet.getCell('D1').text]).toEqual([
    'd. m. yyyy',
    'hh:mm',
    'Ana',
  ]);
  expect(
    ['A2', 'B2', 'C2', 'D2', 'E2', 'F2', 'G2'].map(
      (address) => (sheet.getCell(address).value as { result?: unknown }).result,
    ),
  ).toEqual([0, 4.5, '', 'x', true, false, { error: '#DIV/0!' }]);
  expect(await opened.part('xl/worksheets/sheet1.xml')).toContain('<v>43864</v>');
});

test('custom XML parts keep their ids, settings their values', async () => {
  const id = '{0E5B1C2A-1111-4222-8333-444455556666}';
  const opened = await twice((workbook, extras) => {
    workbook.addWorksheet('List1');
    extras.customXmlParts.push({ id, xml: '<odgovori xmlns="urn:prisotnik"><leto>2020</leto></odgovori>' });
    extras.settings.set('jezik', 'sl').set('oznake', { P: ['prisoten', 1, null] });
  });
  expect(opened.extras.customXmlParts).toEqual([
    { id, xml: '<odgovori xmlns="urn:prisotnik"><leto>2020</leto></odgovori>' },
  ]);
  expect([...opened.extras.settings]).toEqual([['jezik', 'sl'], ['oznake', { P: ['prisoten', 1, null] }]]); // prettier-ignore
});

test('names with scope, formula and comment; print areas and titles, also of sheets with quotes in their names', async () => {
  const opened = await twice((workbook, extras) => {
    const sheet = workbook.addWorksheet("Jan's list");
    workbook.addWorksheet('Drugi');
    Object.assign(sheet.pageSetup, { printArea: 'A1:F20&&H1:H9', printTitlesRow: '1:4', printTitlesColumn: 'A:B' });
    extras.names.push(
      { name: 'stopnja', sheet: null, formula: '0.8', hidden: false, comment: 'na uro' },
      { name: 'ure', sheet: 'Drugi', formula: 'SUM(Drugi!$A:$A)', hidden: true, comment: '' },
    );
  });
  expect(opened.extras.names).toEqual([
    { name: 'stopnja', sheet: null, formula: '0.8', hidden: false, comment: 'na uro' },
    { name: 'ure', sheet: 'Drugi', formula: 'SUM(Drugi!$A:$A)', hidden: true, comment: '' },
  ]);
  expect(sheetOf(opened, "Jan's list").pageSetup).toMatchObject({
    printArea: 'A1:F20&&H1:H9',
    printTitlesRow: '1:4',
    printTitlesColumn: 'A:B',
  });
  const book = await opened.part('xl/workbook.xml');
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Jan''s list'!$A$1:$F$20,'Jan''s list'!$H$1:$H$9</definedName>`,
  );
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Jan''s list'!$A:$B,'Jan''s list'!$1:$4</definedName>`,
  );
});

test('page setup, headers and footers, page breaks, frozen panes, widths, heights, tab colour, visibility', async () => {
  const opened = await twice((workbook) => {
    const sheet = workbook.addWorksheet('List1', {
      views: [{ state: 'frozen', xSplit: 2, ySplit: 3, showGridLines: false }],
      properties: { tabColor: { argb: 'FF0F6C5C' } },
    });
    Object.assign(sheet.pageSetup, {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    sheet.headerFooter.oddFooter = '&LPrisotnik&RStran &P od &N';
    sheet.getColumn(1).width = 25.5;
    sheet.getColumn(3).hidden = true;
    sheet.getRow(2).height = 33;
    sheet.getCell('A30').value = 1;
    sheet.getRow(12).addPageBreak();
    workbook.addWorksheet('Skrit', { state: 'veryHidden' });
  });
  const sheet = sheetOf(opened);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3, showGridLines: false });
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.headerFooter.oddFooter).toBe('&LPrisotnik&RStran &P od &N');
  expect([
    sheet.getColumn(1).width,
    sheet.getColumn(3).hidden,
    sheet.getRow(2).height,
    sheet.properties.tabColor.argb,
  ]).toEqual([25.5, true, 33, 'FF0F6C5C']);
  expect((sheet as unknown as { rowBreaks: { id: number }[] }).rowBreaks.map((one) => one.id)).toEqual([12]);
  expect(opened.workbook.getWorksheet('Skrit')?.state).toBe('veryHidden');
});

test('validations: lists, limits that are numbers, formulas or dates, hints, several areas', async () => {
  const xml =
    '<sheetData/><dataValidations count="4"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="Oznaka" prompt="P ali B" sqref="B2:B40 D2:D40"><formula1>"P,B,N"</formula1></dataValidation>' +
    '<dataValidation type="decimal" operator="lessThan" sqref="C2"><formula1>$A$1*2</formula1></dataValidation><dataValidation type="date" sqref="E2:E1048576"><formula1>43831</formula1><formula2>TODAY()</formula2></dataValidation>' +
    '<dataValidation type="custom" sqref="F2:F9"><formula1>F2&lt;&gt;"a&amp;b"</formula1></dataValidation></dataValidations>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations count="1"><x14:dataValidation type="list" xr:uid="{1}"><x14:formula1><xm:f>Drugi!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G2:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const opened = await again(await fromParts(xml));
  const model = (sheetOf(opened) as unknown as { dataValidations: { model: Record<string, Record<string, unknown>> } })
    .dataValidations.model;
  expect(Object.keys(model)).toEqual(['B2:B40', 'D2:D40', 'C2', 'E2:E1048576', 'F2:F9', 'G2:G9']);
  expect(model['B2:B40']).toMatchObject({
    type: 'list',
    formulae: ['"P,B,N"'],
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    promptTitle: 'Oznaka',
    prompt: 'P ali B',
  });
  expect(model['D2:D40']).toBe(model['B2:B40']);
  expect(model['C2']).toMatchObject({ type: 'decimal', operator: 'lessThan', formulae: ['$A$1*2'] });
  expect(model['E2:E1048576']).toMatchObject({ type: 'date', operator: 'between', formulae: [43831, 'TODAY()'] });
  expect(model['F2:F9']).toMatchObject({ formulae: ['F2<>"a&b"'] });
  expect(model['G2:G9']).toMatchObject({ type: 'list', formulae: ['Drugi!$A$1:$A$3'] });
});

test('conditional formats, those that stop others and those that exceljs does not know', async () => {
  const opened = await again(
    await fromParts(
      '<sheetData/><conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1&gt;1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting><conditionalFormatting sqref="C1:C9"><cfRule type="beginsWith" dxfId="0" priority="3" operator="beginsWith" text="P"><formula>LEFT(C1,1)="P"</formula></cfRule></conditionalFormatting>',
    ),
  );
  const blocks = (
    sheetOf(opened) as unknown as { conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[] }
  ).conditionalFormattings;
  const rules = blocks.flatMap((block) =>
    block.rules.map((rule) => ({
      ref: block.ref,
      type: rule['type'],
      formula: (rule['formulae'] as string[])[0],
      stops: rule['stopIfTrue'] === true,
      filled: JSON.stringify(rule['style']).includes('FFFF0000'),
    })),
  );
  expect(rules).toEqual([
    { ref: 'A1:B9', type: 'expression', formula: '$A1>1', stops: true, filled: true },
    { ref: 'A1:B9', type: 'expression', formula: 'AND(A1<>"",COUNTIF($A$1:$B$9,A1)>1)', stops: false, filled: true },
    { ref: 'C1:C9', type: 'expression', formula: 'LEFT(C1,1)="P"', stops: false, filled: true },
  ]);
});

test('tables with style, filter, totals and column formulas', async () => {
  const opened = await again(
    await fromParts(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ure</t></is></c><c r="B1" t="inlineStr"><is><t>Dni</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(['t', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" xmlns:xr="urn:xr" id="3" xr:uid="{1}" name="tblUre" displayName="tblUre" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4" xr:uid="{2}"><filterColumn colId="1"><filters><filter val="2"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Ure" totalsRowLabel="Skupaj"/><tableColumn id="2" name="Dni" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>tblUre[[#This Row],[Ure]]/4</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium4" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
      },
    ),
  );
  expect(await opened.part('xl/tables/table1.xml')).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="${MAIN}" id="1" name="tblUre" displayName="tblUre" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"><filterColumn colId="1"><filters><filter val="2"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Ure" totalsRowLabel="Skupaj"></tableColumn><tableColumn id="2" name="Dni" totalsRowFunction="sum"><calculatedColumnFormula>tblUre[[#This Row],[Ure]]/4</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium4" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
});

test('notes with their authors beside tables, protection with its password, links, filters, the first page number', async () => {
  const opened = await again(
    await fromParts(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ure</t></is></c></row></sheetData><sheetProtection password="CC2A" sheet="1" objects="1"/><autoFilter ref="D1:D9"><filterColumn colId="0"><filters><filter val="P"/></filters></filterColumn></autoFilter><hyperlinks><hyperlink ref="A1" r:id="h" tooltip="pot"/><hyperlink ref="B1" location="Drugi!A1"/></hyperlinks><pageSetup paperSize="9" firstPageNumber="5" useFirstPageNumber="1" r:id="p"/><legacyDrawing r:id="v"/><tableParts count="1"><tablePart r:id="t"/></tableParts>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          ['t', 'table', '../tables/table1.xml'],
          ['c', 'comments', '../comments1.xml'],
          ['h', 'hyperlink', 'https://primer.si/?a=1&amp;b=2'],
        ).replace('b=2"', 'b=2" TargetMode="External"'),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="t" displayName="t" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Ure"/></tableColumns></table>`,
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Maja K.</author><author>Žiga</author></authors><commentList><comment ref="A1" authorId="1"><text><r><rPr><b/></rPr><t>Opomba</t></r></text></comment></commentList></comments>`,
      },
    ),
  );
  const xml = await opened.part('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<sheetProtection password="CC2A" sheet="1" objects="1"/>');
  expect(xml).toContain('<filters><filter val="P"/></filters>');
  expect(xml).toContain('firstPageNumber="5" useFirstPageNumber="1"/>');
  expect(xml).toMatch(/<hyperlink ref="A1" tooltip="pot" r:id="rId\d+"\/><hyperlink ref="B1" location="Drugi!A1"\/>/);
  expect(await opened.part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://primer.si/?a=1&amp;b=2" TargetMode="External"',
  );
  expect(await opened.part('xl/comments1.xml')).toMatch(
    /<author>Žiga<\/author><\/authors>.*<comment ref="A1" authorId="1"/s,
  );
  expect(xml.indexOf('<legacyDrawing')).toBeGreaterThan(0);
  expect(xml.indexOf('<legacyDrawing')).toBeLessThan(xml.indexOf('<tableParts'));
  // Once somebody lifts the protection, the old element must not come back.
  sheetOf(opened).unprotect();
  expect(await (await again(opened)).part('xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
});

test('the date system of 1904 and the protection of the structure', async () => {
  const opened = await fromParts('<sheetData><row r="1"><c r="A1" s="1"><v>42402</v></c></row></sheetData>', {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="1"/><workbookProtection lockStructure="1" workbookPassword="ABCD"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="List1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  expect([opened.extras.date1904, sheetOf(opened).getCell('A1').value]).toEqual([true, 42402]);
  expect(await opened.part('xl/workbook.xml')).toMatch(
    /<workbookPr date1904="1".*<workbookProtection lockStructure="1" workbookPassword="ABCD"\/><bookViews/s,
  );
});

test('saving changes neither the workbook nor its extras', async () => {
  const opened = await fromParts(
    '<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations>',
  );
  const before = JSON.stringify(opened.workbook.model.worksheets);
  const first = await saveWorkbookFile(opened.workbook, opened.extras);
  expect(JSON.stringify(opened.workbook.model.worksheets)).toBe(before);
  expect((await saveWorkbookFile(opened.workbook, opened.extras)).length).toBe(first.length);
});

test('a new sheet that gets the place of a deleted one inherits nothing of it', async () => {
  const opened = await fromParts('<sheetData/><hyperlinks><hyperlink ref="A1" location="Drugi!A1"/></hyperlinks>', {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="List1" sheetId="1" r:id="rId1"/><sheet name="Drugi" sheetId="2" r:id="rId4"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId4', 'worksheet', 'worksheets/drugi.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/drugi.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  });
  expect(await opened.part('xl/worksheets/sheet1.xml')).toContain('<hyperlink ');
  opened.workbook.removeWorksheet('List1');
  expect(opened.workbook.addWorksheet('Nov').id).toBe(1);
  expect(await (await again(opened)).part('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink ');
});

test('any values of cells are the same after saving and opening', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...Array.from('aČ1 &<>"\'=;_x0\n')), minLength: 1, maxLength: 30 })
    .filter((one) => !/_x[0-9A-F]{4}_/i.test(one));
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
    fc.boolean(),
    fc.integer(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('List1');
      rows.forEach((row, index) => row.forEach((one, column) => {
        sheet.getCell(index + 1, column + 1).value = one;
        sheet.getCell(index + 11, column + 1).value = { formula: 'X1', result: one };
      })); // prettier-ignore
      const opened = sheetOf(await again({ workbook, extras: emptyExtras() }));
      rows.forEach((row, index) => row.forEach((one, column) => {
        expect(opened.getCell(index + 1, column + 1).value).toBe(one);
        expect(opened.getCell(index + 11, column + 1).result).toBe(one);
      })); // prettier-ignore
    }),
    { numRuns: 40 },
  );
});
