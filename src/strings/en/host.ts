/** Words of one area; keys are the same in every language. */
export const host = {
  file: {
    notWorkbook: 'This file is not an Excel workbook; choose an .xlsx or .csv file.',
    encrypted:
      'The workbook is protected by a password; remove it in Excel (File > Info > Protect Workbook) and save the workbook again.',
    empty: 'The file is empty; check that you chose the right one and download it again if need be.',
    oldFormat:
      'The file is in an older or binary Excel format; open it in Excel and save it as an Excel Workbook (.xlsx).',
    openDocument:
      'The file is in OpenDocument format (.ods); open it in the program that made it and save it as an Excel Workbook (.xlsx).',
    damaged:
      'The file is damaged or was not downloaded completely; open it in Excel, let Excel repair it and save it again.',
    tooLarge: 'The file is too large; split it into smaller workbooks or clear formatted empty rows and columns in it.',
    notCalculated: 'Formulas in the file have not been computed yet; open it in Excel and save it.',
  },
  lost: {
    chart: 'chart',
    chartSheet: 'chart sheet',
    pivotTable: 'pivot table',
    macros: 'macros',
    picture: 'picture',
    shape: 'shape or text box',
    slicer: 'slicer',
    timeline: 'timeline',
    externalLink: 'links to other workbooks',
    formControl: 'button or other control',
    embeddedObject: 'embedded object',
    threadedComment: 'conversation in comments (its text stays as a note)',
    connection: 'connection to outside data',
    sparkline: 'sparklines',
    scenario: 'scenarios',
    emptyCellFormats: 'formats of empty cells',
    hiddenMergedValue: 'values hidden under merged cells',
    dataTable: 'data table (what-if analysis)',
    otherSheetType: 'sheet of a special kind',
    signature: 'digital signature',
  },
} as const;
