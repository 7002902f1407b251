/** Where the rows of people stand and by which columns they are told. */
export interface PeopleTable {
  readonly nameColumns: readonly number[];
  /** True where people are told by numbers or codes only. */
  readonly idsAsNames: boolean;
  /** Columns left of the entries that may hold a label such as "Skupaj". */
  readonly labelColumns: readonly number[];
  /** Columns with entries, used to tell people from captions. */
  readonly entryColumns: readonly number[];
  readonly ordinalColumn: number | null;
  /** True where a row of everybody's can be asked for, as one without a name is. */
  readonly asksForEverybody?: boolean;
  /** Where each row says its day; null without such a column. */
  readonly dayColumn?: number | null;
  /** Columns that a clock fills in every row: beside them a number in place of a name is somebody whose name it does not know. */
  readonly clockColumns?: readonly number[];
  /** Where people have numbers, too: whoever has no name is called by it. */
  readonly codeColumn?: number | null;
  readonly firstRow: number;
  /** Exclusive: where the next block or the sheet ends. */
  readonly endRow: number;
}
