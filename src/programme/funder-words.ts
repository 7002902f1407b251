/** What staff's words mean for the funder: labour status, education by ISCED, result after exit. What is not sure is not guessed. */
import { textKey } from './text-key';
import { readYesNo } from './yes-no';

export type LabourStatus = 'unemployed' | 'longTermUnemployed' | 'inactive' | 'employed';

/** In this order: »dolgotrajno brezposelna« is also »brezposelna«; »nezaposljiva« and »iskalka zaposlitve« hold »zaposl«. */
const LABOUR: readonly (readonly [LabourStatus, RegExp])[] = [
  ['longTermUnemployed', /dolgotrajn|long.?term|(vec kot|nad) (12 mesecev|eno leto|leto)/],
  ['inactive', /neaktiv|nezaposljiv|inactive|upokoj|student|dijak|gospodinj|pensioner|retired/],
  [
    'unemployed',
    /brezposel|nezaposlen|unemploy|zrsz|zavod\w* za zaposl|isk\w* (zaposl|del)|isce (zaposl|del)|job.?seek/,
  ],
  ['employed', /zaposlen|zaposlit|\bemployed|\bself.?employed/],
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
  [7, /magist|univerz|specialist|master/],
  [5, /visj/],
  [6, /visok|diplom|bachelor/],
  [3, /srednj|poklicn|gimnaz|tehnisk|tehnik|strokovn|matur|\b(ssi|spi|npi|pti)\b|secondary|vocational/],
  [2, /osnovn|\bos\b|primary|elementary/],
];

/** `ISCED 3`, a bare level, a Slovenian level (`V. stopnja`, `VI/2`), or the name of a school; null where the words do not say it. */
export function readEducation(text: string): Isced | null {
  const key = textKey(text);
  const level = /^(?:isced)?\s*([0-8])$/.exec(key)?.[1] ?? /isced\s*([0-8])/.exec(key)?.[1];
  if (level !== undefined) return LEVELS[Number(level)] ?? null;
  return slovenianLevel(key) ?? EDUCATION.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const LEVELS: readonly Isced[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/** ISCED of the levels I–VIII by which Slovenian employers and the employment service name schools; VI has two halves. */
const OF_ROMAN: readonly Isced[] = [1, 2, 3, 3, 3, 5, 7, 8];

const NUMERAL = [...ROMAN].reverse().join('|');
const HALF = String.raw`\.?\s*(?:/\s*([12]))?\.?`;
const LEVEL_ALONE = new RegExp(`^(${NUMERAL})${HALF}$`);
const LEVEL_NAMED = new RegExp(String.raw`(?<![a-z\d])(${NUMERAL}|[1-8])${HALF}\s*(?:stopnj|raven|ravni)`);

/** A level of its own (`V`, `VI/2`), or before its word (`5. stopnja`); a bare figure is one of ISCED. */
function slovenianLevel(key: string): Isced | null {
  const found = LEVEL_ALONE.exec(key) ?? LEVEL_NAMED.exec(key);
  if (!found) return null;
  const [, level = '', half] = found;
  const isced = OF_ROMAN[/\d/.test(level) ? Number(level) - 1 : ROMAN.indexOf(level)] ?? null;
  return isced === 5 && half === '2' ? 6 : isced;
}

export type ExitResult = 'jobSearch' | 'education' | 'qualification' | 'employment' | 'none';

const RESULTS: readonly (readonly [ExitResult, RegExp])[] = [
  ['none', /^(brez|nic|none)\b|^ni (rezultat|sprememb)/],
  ['jobSearch', /iskanj|isce|iskal|job.?search|evidenc/],
  ['qualification', /kvalifik|certifik|npk|qualif/],
  ['education', /izobraz|usposab|sol(a|o|anje)|vpis|tecaj|studij|training|educat/],
  ['employment', /zaposl|delo\b|dela\b|sluzb|employ|job/],
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
