/** "Datum roj.", "d. roj.", "Geb.-Dat.", "F. nac.": dates of birth, however short they are written. */

const DAY = String.raw`d|dn|dt|dat|datum|dan|date|data|fec|fecha|f|dzien`;
const BIRTH = String.raw`roj|rojst|rojstv[ao]|rojstni|rojstna|rojen[ai]?|rod|rodj|rodenja|rodjenja|geb|geburts?|birth|naiss|naissance|nac|nacim|nacimiento|nasc|nascita|nascimento|urodz|urodzenia`;

const SAID = new RegExp(
  String.raw`(?:^| )(?:(?:${DAY})(?: (?:of|de|di|du|do))? (?:${BIRTH})|(?:${BIRTH}) (?:${DAY}|tag)|geb(?:urts)?(?:dat|d|tag)|geb(?:oren)? am|b ?day|roj)(?= |$)`,
  'u',
);

/** How many words of a folded heading say so; 0 where none do. */
export const wordsOfBirth = (folded: string): number => {
  const said = SAID.exec(folded)?.[0].trim() ?? '';
  return said === '' ? 0 : said.split(' ').length;
};
