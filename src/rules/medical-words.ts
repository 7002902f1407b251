/**
 * Words that tell somebody's illness. The programme's own words for a reason (bolniška, daljša bolezen, rizična nosečnost,
 * materinski dopust, invalidnost, zdravnik, zdravniško potrdilo …) tell a category and are none.
 */
import { textKey } from '../programme/text-key';

/** Beginnings of words, without diacritics. */
const STEMS = [
  'diagnoz', 'alergij', 'alzheimer', 'anemij', 'aneurizm', 'anevrizm', 'angin[aeio]', 'anksiozn', 'anoreksij', 'artritis', 'artroz',
  'astm[aeio]', 'avtiz', 'bipolar', 'bronhitis', 'bulimij', 'ciroz', 'covid', 'koronavirus', 'demenc', 'depresi', 'diabet',
  'sladkorn[aeio]', 'epilep', 'fibrom', 'gastritis', 'grip[aeio]', 'hepatitis', 'hernij', 'hipertenzij', 'holesterol',
  'infarkt', 'isias', 'ishias', 'karcinom', 'kemoterap', 'kolitis', 'levkemij', 'lupus', 'melanom', 'meniskus',
  'metadon', 'migren', 'multipl', 'narkoman', 'nevroz', 'odvisnost', 'osteoporoz', 'parkinson', 'paraliz', 
  'pljucnic', 'protin', 'psihiatr', 'psihotic', 'psihoz', 'psoriaz', 'radioterap', 'revmat', 'samomor', 'shizofren', 
  'skleroz', 'splav', 'tuberkuloz', 'tumor', 'zasvojen', 'zlatenic', 'alkoholi[zk]', 'hiv', 'aids', 'adhd', 'ptsm', 'ptsd',
] as const; // prettier-ignore

/** Words that say nothing alone, but do beside a part of the body. */
const HARM =
  '(?:zlom\\w*|zlomljen\\w*|poskod\\w*|bolecin\\w*|operacij\\w*|operiran\\w*|vnetj\\w*|zvin\\w*|izpah\\w*|rak\\w?|obrab\\w*)';
const BODY =
  '(?:nog\\w*|rok[aeiou]\\w*|glav\\w*|hrbt\\w*|hrbten\\w*|kolen\\w*|kolk\\w*|ram[aeo]\\w*|glezn\\w*|zapest\\w*|vrat\\w*|medenic\\w*|komol\\w*|' +
  'prst\\w*|srca?\\w*|zelod\\w*|crev\\w*|jet\\w+|ledvic\\w*|plju[cč]\\w*|dojk\\w*|prostat\\w*|maternic\\w*|ust\\w*|grl\\w*|oces\\w*|oci|usesa?|' +
  'kosti|kljucnic\\w*|rebr\\w*|stopal\\w*|slepic\\w*|zolc\\w*|koz\\w|mehurj\\w*|sklep\\w*|misic\\w*|zob\\w*)';

/** MKB-10 codes with a decimal (M54.5), those of mental disorders (F32), and any after its name. */
const CODE = '(?:[A-TV-Z]\\d\\d\\.\\d|F\\d\\d|(?:MKB|ICD|DG)[-: .]*(?:10[-: .]*)?[A-Z]\\d\\d)';

const WORD = new RegExp(
  `(?:^|[^\\p{L}])(${[
    `(?:${STEMS.join('|')})\\w*`,
    `${HARM}\\s+(?:\\w+\\s+)?(?:na |v |pri )?${BODY}`,
    `${BODY}\\s+${HARM}`,
    'mozgansk\\w+ kap\\w?',
    'po operaciji',
    '(?:leve|desne|levi|desni)\\w* (?:nog|rok|kolen|kolk)\\w*',
    'rak(?:om|a|u)?(?= |$|[,.;])',
  ].join('|')})(?=$|[^\\p{L}])`,
  'u',
);
const CODE_WORD = new RegExp(`(?:^|[^\\p{L}\\d])(${CODE})(?=$|[^\\p{L}\\d])`, 'iu');

/** The words of a text that tell an illness, case and diacritics aside, or null. */
export function medicalWords(text: string): string | null {
  if (text.trim() === '') return null;
  return WORD.exec(textKey(text))?.[1] ?? CODE_WORD.exec(text)?.[1] ?? null;
}
