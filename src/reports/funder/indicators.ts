/** The funder's entry and exit indicators, by sex, for the bands of a programming period. */
import type { FunderRecord, FunderRecords } from './records';
import type { ExitResult } from '../../programme/funder-words';

export const PERIODS = ['2014-2020', '2021-2027'] as const;
export type Period = (typeof PERIODS)[number];

/** Cells from 1 to this many people could tell who they are. */
export const SMALL_CELL = 4;

export interface Indicator {
  /** Its words are `reports.funder.indicator.<key>`. */
  readonly key: string;
  readonly men: number;
  readonly women: number;
}

export interface PeriodIndicators {
  readonly period: Period;
  readonly entry: readonly Indicator[];
  readonly exit: readonly Indicator[];
}

export interface FunderIndicators {
  /** Everybody who entered, complete or not. */
  readonly grandTotal: number;
  /** Everybody who left, complete or not. */
  readonly grandTotalLeft: number;
  readonly periods: readonly PeriodIndicators[];
  /** Records that count in the grand total alone. */
  readonly incomplete: readonly FunderRecord[];
  readonly withoutEntry: readonly string[];
  /** Records that join several rows of one person. */
  readonly merged: readonly FunderRecord[];
}

type Test = (record: FunderRecord) => boolean;
type Named = readonly (readonly [key: string, test: Test])[];

const aged =
  (from: number, to: number): Test =>
  ({ age }) =>
    age !== null && from <= age && age <= to;
const educated =
  (from: number, to: number): Test =>
  ({ education }) =>
    education !== null && from <= education && education <= to;

/** Regulation (EU) 1304/2013, annex I; Regulation (EU) 2021/1057, annex I. The bands between are left out there; here they complete the sum. */
const AGES: Readonly<Record<Period, Named>> = {
  '2014-2020': [
    ['ageUnder25', aged(0, 24)],
    ['age25to54', aged(25, 54)],
    ['ageOver54', aged(55, Infinity)],
  ],
  '2021-2027': [
    ['ageUnder18', aged(0, 17)],
    ['age18to29', aged(18, 29)],
    ['age30to54', aged(30, 54)],
    ['age55up', aged(55, Infinity)],
  ],
};

/** The older period has no band for people without finished primary school: they stand apart. */
const EDUCATION: Readonly<Record<Period, Named>> = {
  '2014-2020': [
    ['isced0', educated(0, 0)],
    ['isced1to2', educated(1, 2)],
    ['isced3to4', educated(3, 4)],
    ['isced5to8', educated(5, 8)],
  ],
  '2021-2027': [
    ['isced0to2', educated(0, 2)],
    ['isced3to4', educated(3, 4)],
    ['isced5to8', educated(5, 8)],
  ],
};

const entryTests = (period: Period): Named => [
  ['complete', () => true],
  ['unemployed', ({ labourStatus }) => labourStatus === 'unemployed' || labourStatus === 'longTermUnemployed'],
  ['longTermUnemployed', ({ labourStatus }) => labourStatus === 'longTermUnemployed'],
  ['inactive', ({ labourStatus }) => labourStatus === 'inactive'],
  ['employed', ({ labourStatus }) => labourStatus === 'employed'],
  ...AGES[period],
  ...EDUCATION[period],
  ['migrantOrMinority', ({ migrantOrMinority }) => migrantOrMinority === true],
  ['disability', ({ disability }) => disability === true],
  ['otherDisadvantage', ({ otherDisadvantage }) => otherDisadvantage === true],
];

const resulted =
  (wanted: ExitResult): Test =>
  ({ result, resultInTime }) =>
    resultInTime && result === wanted;

const EXIT_TESTS: Named = [
  ['left', () => true],
  ['resultJobSearch', resulted('jobSearch')],
  ['resultEducation', resulted('education')],
  ['resultQualification', resulted('qualification')],
  ['resultEmployment', resulted('employment')],
  ['resultNone', resulted('none')],
  ['resultLate', ({ result, resultInTime }) => !resultInTime && result !== null],
  ['resultUnknown', ({ result, resultInTime }) => resultInTime && result === null],
  ['resultMissing', ({ result, resultInTime }) => !resultInTime && result === null],
];

/** Both periods' tables: staff choose the one that their call asks for. */
export function funderIndicators({ records, withoutEntry }: FunderRecords): FunderIndicators {
  const complete = records.filter(({ missing }) => missing.length === 0);
  const left = complete.filter(({ exit }) => exit !== null);
  return {
    grandTotal: records.length,
    grandTotalLeft: records.filter(({ exit }) => exit !== null).length,
    periods: PERIODS.map((period) => ({
      period,
      entry: count(complete, entryTests(period)),
      exit: count(left, EXIT_TESTS),
    })),
    incomplete: records.filter(({ missing }) => missing.length > 0),
    withoutEntry,
    merged: records.filter(({ mergedIds }) => mergedIds.length > 0),
  };
}

const count = (records: readonly FunderRecord[], tests: Named): Indicator[] =>
  tests.map(([key, test]) => ({
    key,
    men: records.filter((record) => record.sex === 'M' && test(record)).length,
    women: records.filter((record) => record.sex === 'F' && test(record)).length,
  }));
