/** What the words of a legend say together, though single ones among them would say something else: "ne šteje v prisotnost", "doma (počitnice)". */
import { isAway, type MarkMeaning } from './mark-meaning';

type Reader = (folded: string) => MarkMeaning | null;

/**
 * The meaning of a folded phrase without endings of women's words; null where it is to be asked, undefined where nothing of
 * this kind is said.
 *
 * @param meaningOf reads what else is said
 */
export function meaningOfWholePhrase(folded: string, meaningOf: Reader): MarkMeaning | null | undefined {
  for (const read of [counted, atHome, onHoliday, declined]) {
    const meaning = read(folded, meaningOf);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

const COUNTED =
  /(?:^| )(?<not>(?:se )?ne )?(?:se )?(?:steje(?:jo)?|uposteva|velja) (?:se )?(?:kot|za|v|med) (?:udelezb|prisot|navzoc)\p{L}*(?= |$)/u;

/** "Dežurstvo v domu (šteje kot udeležba)"; of illness that counts as presence it is asked what it is. */
function counted(folded: string, meaningOf: Reader): MarkMeaning | null | undefined {
  const found = COUNTED.exec(folded);
  if (found === null) return undefined;
  const rest = folded.replace(COUNTED, '').trim();
  const said = rest === '' ? null : meaningOf(rest);
  if (found.groups?.['not'] !== undefined) return isAway(said) ? said : null;
  return said === null || said === 'present' || said === 'unclear' ? 'present' : null;
}

const STAYED = /^(je|so|bil|bila|a|odjavljen|odjavljena|odsoten|odsotna|ostal|ostala|ostane|ostaja|ostanejo)$/;

/** "Odjavljen, ostane doma", "doma (počitnice, prosto)": somebody's own free day, and no day off for all. "Doma" alone may be where they worked. */
function atHome(folded: string, meaningOf: Reader): MarkMeaning | null | undefined {
  const words = folded.split(' ');
  const at = words.indexOf('doma');
  if (at === -1 || !words.slice(0, at).every((word) => STAYED.test(word))) return undefined;
  const rest = words.slice(at + 1).join(' ');
  if (rest === '') return at === 0 ? undefined : 'excused';
  const said = meaningOf(rest);
  return said === 'notPlanned' || said === 'excused' ? 'excused' : said === 'unexcused' ? said : null;
}

const ON_HOLIDAY = /^(?:(?:is|was|away|absent) )*(?:on|family) holidays?(?: (?<rest>.+))?$/;

/** "On holiday (parents told us)" is leave; "holiday" alone is a day off for all. */
function onHoliday(folded: string, meaningOf: Reader): MarkMeaning | null | undefined {
  const found = ON_HOLIDAY.exec(folded);
  if (found === null) return undefined;
  const rest = found.groups?.['rest'];
  const said = rest === undefined ? null : meaningOf(rest);
  return said === 'unexcused' ? said : said === null || said === 'absent' || said === 'excused' ? 'excused' : null;
}

/** To what somebody was asked. */
const INVITED =
  /^(udelezbo|udelezbe|prisotnost|prisotnosti|sodelovanje|sodelovanja|vabilo|vabila|povabilo|povabila|aktivnost|aktivnosti|obisk|obiska)$/;
const BEFORE = /^(je|bil|bila|a|povabljen|povabljena|vabljen|vabljena)$/;

/** "Povabljen, odklonil", "zavrnila udeležbo": did not take part; what else somebody may decline is asked. */
function declined(folded: string, meaningOf: Reader): MarkMeaning | null | undefined {
  const words = folded.split(' ');
  const at = words.findIndex((word) => /^(odklonila?|zavrnila?)$/.test(word));
  if (at === -1) return undefined;
  const others = words.filter((_, index) => index !== at);
  const isOfInvitation = words[at]?.startsWith('odklonil') === true || others.some((word) => INVITED.test(word));
  const rest = others.filter((word) => !INVITED.test(word) && !BEFORE.test(word)).join(' ');
  if (!isOfInvitation) return null;
  const said = rest === '' ? 'unexcused' : meaningOf(rest);
  return said === 'absent' ? 'unexcused' : said === 'excused' || said === 'unexcused' ? said : null;
}
