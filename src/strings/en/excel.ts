/** Words of one area; keys are the same in every language. */
export const excel = {
  problem: {
    cellEdit: 'A cell is open for editing in Excel. Press Enter or Esc and try again.',
    protected:
      'The sheet is protected, so nothing can be written to it. Unprotect it (Review › Unprotect Sheet) and try again.',
    tooLarge:
      'There is more data than Excel accepts at once. Save the workbook, close sheets that you do not need and try again.',
    notFound:
      'The sheet or cell is no longer in the workbook. Somebody may have deleted or renamed it meanwhile; try again.',
    unsupported: 'This version of Excel cannot do that. Update Excel or open the workbook in Excel on the web.',
    stopped: 'The work was stopped. The workbook is as it was.',
    failed: 'Excel could not do the work ({{code}}). The workbook is as it was; try again.',
    noRegisters:
      'The workbook has no registers yet. First build them from the attendance sheets (Build registers) or start a new programme.',
    startNeeded:
      'Enter the first day of the programme (the beginning of phase 1), so that modules and periods can be set.',
    nameTaken: 'A sheet “{{sheet}}” is there already and Prisotnik did not make it. Rename it and try again.',
    phaseUnknown: 'The sheet Program does not say when phase {{phase}} begins and ends. Enter both days and try again.',
    nothingPlanned: 'The plan of modules has no day in the week {{week}}. Choose another week or a single day.',
    columnsMissing:
      'Table {{table}} lacks columns ({{columns}}), so its rows cannot be read. Put the columns back and try again; nothing was written.',
    protectedRegister:
      'The sheet “{{sheet}}” is protected, so the register cannot be updated. Unprotect it (Review › Unprotect Sheet) and try again; nothing was written.',
    filtered:
      'The table on the sheet “{{sheet}}” is filtered, so it cannot be updated safely. Clear the filter (Data › Clear) and try again; nothing was written.',
    rowsLeft:
      'Everything new is written, but Excel did not delete the rows that the sources no longer have. Build the registers once more.',
    changedMeanwhile:
      'The table on the sheet “{{sheet}}” changed meanwhile. Try again, so that the change is taken into account; nothing was written.',
    readerMissing: 'The part that reads files could not be loaded. Check the connection and try again.',
  },
  source: {
    isOpen: 'This is the open workbook; its sheets are always read.',
    sameName: 'A file of this name is chosen already. Rename one of the two.',
  },
  unreadable: 'The file could not be read ({{name}}).',
} as const;
