/** What staff's words mean for the funder: labour status, education by ISCED, result after exit. What is not sure is not guessed. */
import { textKey } from '../../programme/text-key';
import { readYesNo } from '../../programme/yes-no';

export type LabourStatus = 'unemployed' | 'longTermUnemployed' | 'inactive' | 'employed';

/** In this order: »dolgotrajno brezposelna« is also »brezposelna«, »brezposelna« and »nezaposljiva« contain »zaposl«. */
const LABOUR: readonly (readonly [LabourStatus, RegExp])[] = [
  ['longTermUnemployed', /dolgotrajn|long.?term/],
  ['inactive', /neaktiv|nezaposljiv|inactive|upokoj|student|dijak/],
  ['unemployed', /brezposel|nezaposlen|unemploy|zrsz/],
  ['employed', /zaposlen|zaposlit|\bemployed/],
];

/** The labour status on entry, or null where the words do not say it. */
export function readLabourStatus(text: string): LabourStatus | null {
  const key = textKey(text);
  return LABOUR.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** 0–8 of ISCED 2011. */
export type Isced = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const EDUCATION: readonly (readonly [Isced, RegExp])[] = [
  [0, /brez (izobrazbe|osnovne|sole)|predsolsk/],
  [1, /nedokoncan\w* (os|osnovn)|nepopoln\w* (os|osnovn)/],
  [8, /doktor/],
  [7, /magist|univerz|specialist|\bvii\.? ?stop/],
  [5, /visj|\bvi\.? ?stop/],
  [6, /visok|diplom/],
  [3, /srednj|poklicn|gimnaz|tehnisk|strokovn|matur|\b(iii|iv|v)\.? ?stop/],
  [2, /osnovn|\bos\b/],
];

/** `ISCED 3`, a bare level, or the name of a Slovenian school; null where the words do not say it. */
export function readEducation(text: string): Isced | null {
  const key = textKey(text);
  const level = /^(?:isced)?\s*([0-8])$/.exec(key)?.[1] ?? /isced\s*([0-8])/.exec(key)?.[1];
  if (level !== undefined) return LEVELS[Number(level)] ?? null;
  return EDUCATION.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const LEVELS: readonly Isced[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

export type ExitResult = 'jobSearch' | 'education' | 'qualification' | 'employment' | 'none';

const RESULTS: readonly (readonly [ExitResult, RegExp])[] = [
  ['none', /^(brez|nic|none)\b|^ni (rezultat|sprememb)/],
  ['jobSearch', /iskanj|isce|iskal|job.?search|evidenc/],
  ['qualification', /kvalifik|certifik|npk|qualif/],
  ['education', /izobraz|usposab|sol(a|o|anje)|training|educat/],
  ['employment', /zaposl|delo\b|employ|job/],
];

/** The immediate result, or null where there is none or the words do not say which. */
export function readExitResult(text: string): ExitResult | null {
  const key = textKey(text);
  return RESULTS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** A sensitive answer: da/ne, or words that name the circumstance; null where it is blank or was refused. */
export function readSensitive(text: string): boolean | null {
  const key = textKey(text);
  if (key === '' || /zavrn|ne zeli|odklon|ni podatk|refus/.test(key)) return null;
  return readYesNo(text) ?? true;
}
