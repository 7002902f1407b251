/**
 * exceljs turns every number whose format looks like a date into a JS Date: it rounds to milliseconds, spoils texts and
 * errors that formulas give, takes `0 "dni"`-like formats for dates and drops backslashes. So the formats are covered while
 * it reads – every code becomes a quoted token that looks like no date – and put back afterwards; numbers stay numbers.
 */
import type ExcelJS from 'exceljs';
import { restoreEmptyResult } from './formula-value';
import { attributesOf, encodeXml } from './xml';

/** Codes of Excel's built-in date and time formats, as exceljs writes them back. */
const BUILT_IN_DATES: ReadonlyMap<number, string> = new Map([
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy "h":mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
]);
const COVER_ID = 20_000;

export interface CoveredStyles {
  readonly xml: string;
  /** The codes that the tokens stand for. */
  readonly codes: ReadonlyMap<string, string>;
}

/** styles.xml with the number formats of cells covered; those of conditional formats are left alone. */
export function coverNumberFormats(xml: string): CoveredStyles {
  const codes = new Map<string, string>();
  const token = (code: string): string => {
    const name = `"#${codes.size}"`;
    codes.set(name, code);
    return encodeXml(name);
  };
  const builtIn = [...BUILT_IN_DATES]
    .map(([id, code]) => `<numFmt numFmtId="${COVER_ID + id}" formatCode="${token(code)}"/>`)
    .join('');
  const start = xml.search(/<numFmts[\s>]/);
  const end = start < 0 ? -1 : xml.indexOf('</numFmts>', start);
  let own = '';
  if (end > 0) {
    for (const tag of xml.slice(start, end).matchAll(/<numFmt\s[^>]*>/g)) {
      const attributes = attributesOf(tag[0]);
      own += `<numFmt numFmtId="${attributes.get('numFmtId') ?? ''}" formatCode="${token(attributes.get('formatCode') ?? 'General')}"/>`;
    }
  }
  const formats = `<numFmts>${own}${builtIn}</numFmts>`;
  const withFormats =
    end > 0
      ? xml.slice(0, start) + formats + xml.slice(end + '</numFmts>'.length)
      : xml.replace(/<styleSheet\b[^>]*>(?:\s*<numFmts[^>]*\/>)?/, (open) => open + formats);
  return { xml: coverBuiltIns(withFormats), codes };
}

function coverBuiltIns(xml: string): string {
  return xml.replace(/<cellXfs[\s>][\s\S]*?<\/cellXfs>/, (section) =>
    section.replace(/\bnumFmtId="(\d+)"/g, (whole, id: string) =>
      BUILT_IN_DATES.has(Number(id)) ? `numFmtId="${COVER_ID + Number(id)}"` : whole,
    ),
  );
}

/** Takes the covers off a workbook that was read: number formats (styles are shared between cells, each is mended once) and empty results. */
export function uncoverNumberFormats(workbook: ExcelJS.Workbook, codes: ReadonlyMap<string, string>): void {
  const mended = new WeakSet<object>();
  const mend = (style: Partial<ExcelJS.Style> | undefined): void => {
    if (!style || mended.has(style)) return;
    mended.add(style);
    const code = style.numFmt === undefined ? undefined : codes.get(style.numFmt);
    if (code !== undefined) style.numFmt = code;
  };
  for (const sheet of workbook.worksheets) {
    for (const column of (sheet.columns as ExcelJS.Column[] | null) ?? []) mend(column.style);
    sheet.eachRow({ includeEmpty: true }, (row) => {
      mend((row as unknown as { style?: Partial<ExcelJS.Style> }).style);
      row.eachCell({ includeEmpty: true }, (cell) => {
        mend(cell.style);
        restoreEmptyResult(cell);
      });
    });
  }
}
