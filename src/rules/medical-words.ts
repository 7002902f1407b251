/**
 * Words that tell somebody's illness. The programme's own words for a reason (bolniška, daljša bolezen, rizična nosečnost,
 * materinski dopust, invalidnost, zdravnik, zdravniško potrdilo …) tell a category and are none.
 */
import { textKey } from '../programme/text-key';

/** Beginnings of words, without diacritics. */
const STEMS = [
  'diagnoz', 'alergij', 'alzheimer', 'anemij', 'aneurizm', 'anevrizm', 'angin[aeio]', 'anksiozn', 'anoreksij', 'artritis', 'artroz',
  'astm[aeio]', 'avtiz', 'bipolar', 'bolecin', 'bronhitis', 'bulimij', 'ciroz', 'demenc', 'depresi', 'diabet', 'sladkorn[aeio]',
  'epilep', 'fibrom', 'gastritis', 'grip[aeio]', 'hepatitis', 'hernij', 'hipertenzij', 'holesterol', 'infarkt', 'isias', 'ishias',
  'izpah', 'karcinom', 'kemoterap', 'kolitis', 'levkemij', 'lupus', 'melanom', 'meniskus', 'metadon', 'migren', 'narkoman', 'nevroz',
  'operiran', 'osteoporoz', 'parkinson', 'paraliz', 'pljucnic', 'psihiatr', 'psihotic', 'psihoz', 'psoriaz', 'radioterap', 'revmat',
  'samomor', 'shizofren', 'skleroz', 'tuberkuloz', 'tumor', 'vnetj', 'zasvojen', 'zlatenic', 'alkoholi[zk]', 'hiv', 'aids', 'adhd',
  'ptsm', 'ptsd',
] as const; // prettier-ignore

/** Words that say nothing alone, but do beside a part of the body. */
const HARM = '(?:zlom\\w*|poskod\\w*|operacij\\w*|zvin\\w*|rak\\w?|obrab\\w*)';
const BODY =
  '(?:nog[aeio]|rok[aeio]|glav[aeio]|hrbt\\w*|hrbten\\w*|kolen\\w*|kolk\\w*|ram[aeo]\\w*|glezn\\w*|zapest\\w*|vratu|vratne\\w*|medenic\\w*|' +
  'komol\\w*|prst(?:a|i|ih|u)?|src[aeu]|zelod\\w*|crev\\w*|jet[er]\\w*|ledvic\\w*|pljuc\\w*|dojk\\w*|prostat\\w*|maternic\\w*|grl[aeou]|' +
  'oces\\w*|oci|usesa?|kosti|kljucnic\\w*|rebr\\w*|stopal\\w*|slepic\\w*|zolc\\w*|koz[ei]|mehurj\\w*|misic\\w*|zob\\w{0,3})';

const WORD = new RegExp(
  `(?:^|[^\\p{L}])(${[
    `(?:${STEMS.join('|')})\\w*`,
    // »v odvisnosti od« tells what something depends on.
    '(?<!v )odvisnost\\w*',
    'protin(?:a|u|om)?',
    `${HARM}\\s+(?:\\w+\\s+)?(?:na |v |pri )?${BODY}`,
    'mozgansk\\w+ kap\\w?',
    'po operaciji',
    '(?:za|ima|zdravi\\w*) rak(?:a|om|u)?',
    // Closed for the epidemic is no illness; to be infected is.
    '(?:covid|koronavirus|korona)\\S*\\s+(?:pozitiv|okuz)\\w*',
    '(?:okuz|zbol|prebol)\\w*\\s+(?:s |z |za )?(?:covid|korona)\\S*',
  ].join('|')})(?=$|[^\\p{L}])`,
  'u',
);

/** A code of MKB-10: with its decimal (M54.5), or after the name of the list. */
const CODE = /(?:^|[^\p{L}\d])([A-TV-Z]\d\d\.\d|(?:MKB|ICD|DG|Dg|dg)[-: .]*(?:10[-: .]*)?[A-Z]\d\d)(?=$|[^\p{L}\d])/u;

/** The words of a text that tell an illness, case and diacritics aside, or null. */
export function medicalWords(text: string): string | null {
  if (text.trim() === '') return null;
  return WORD.exec(textKey(text))?.[1] ?? CODE.exec(text)?.[1] ?? null;
}
