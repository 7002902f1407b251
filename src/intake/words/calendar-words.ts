/** Names of months and weekdays in the languages that attendance workbooks are kept in. */
import { fold } from './text';

/** Per language the twelve months, each with its forms (full, genitive, "v marcu", abbreviations). */
const MONTHS: Readonly<Record<string, string>> = {
  sl: 'januar januarja januarju jan|februar februarja februarju feb|marec marca marcu mar|april aprila aprilu apr|maj maja maju|junij junija juniju jun|julij julija juliju jul|avgust avgusta avgustu avg|september septembra septembru sep sept|oktober oktobra oktobru okt|november novembra novembru nov|december decembra decembru dec',
  en: 'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar janner jan|februar feber feb|marz maerz mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  hr: 'sijecanj sijecnja sij|veljaca veljace velj|ozujak ozujka ozu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenog studenoga stu|prosinac prosinca pro',
  sr: 'januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra',
  srCyrl: 'јануар|фебруар|март|април|мај|јун јуни|јул јули|август|септембар|октобар|новембар|децембар',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
  fr: 'janvier janv jan|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout aou|septembre sept|octobre oct|novembre nov|decembre dec',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep set|octubre oct|noviembre nov|diciembre dic',
  pt: 'janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  ca: 'gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  pl: 'styczen stycznia sty|luty lutego lut|marzec marca mar|kwiecien kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernik pazdziernika paz|listopad listopada lis|grudzien grudnia gru',
  cs: 'leden ledna led|unor unora uno|brezen brezna bre|duben dubna dub|kveten kvetna kve|cerven cervna|cervenec cervence|srpen srpna srp|zari|rijen rijna rij|listopad listopadu lis|prosinec prosince pro',
  sk: 'januar januara|februar februara|marec marca|april aprila|maj maja|jun juna|jul jula|august augusta|september septembra|oktober oktobra|november novembra|december decembra',
  hu: 'januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december',
  ro: 'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  nl: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december des',
  fi: 'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesakuu|heinakuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu',
  et: 'jaanuar jaanuari jaan|veebruar veebruari veebr|marts martsi|aprill aprilli|mai|juuni|juuli|august augusti|september septembri|oktoober oktoobri|november novembri|detsember detsembri dets',
  lv: 'janvaris janvara janvari janv|februaris februara februari febr|marts marta|aprilis aprila aprili|maijs maija|junijs junija|julijs julija|augusts augusta|septembris septembra septembri|oktobris oktobra oktobri|novembris novembra novembri|decembris decembra decembri',
  lt: 'sausis sausio|vasaris vasario|kovas kovo|balandis balandzio|geguze geguzes|birzelis birzelio|liepa liepos|rugpjutis rugpjucio|rugsejis rugsejo|spalis spalio|lapkritis lapkricio|gruodis gruodzio',
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nentor|dhjetor',
  tr: 'ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik',
  ru: 'январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя|декабрь декабря дек',
  uk: 'січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  el: 'ιανουαριος ιανουαριου|φεβρουαριος φεβρουαριου|μαρτιος μαρτιου|απριλιος απριλιου|μαιος μαιου|ιουνιος ιουνιου|ιουλιος ιουλιου|αυγουστος αυγουστου|σεπτεμβριος σεπτεμβριου|οκτωβριος οκτωβριου|νοεμβριος νοεμβριου|δεκεμβριος δεκεμβριου',
  id: 'januari|februari pebruari|maret|april|mei|juni|juli|agustus agu|september|oktober|november nopember|desember des',
  ja: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月',
};

/** Per language the seven weekdays from Monday, each with its forms. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  sl: 'ponedeljek pon po|torek tor to|sreda sre sr|cetrtek cet ce|petek pet pe|sobota sob so|nedelja ned ne',
  en: 'monday mon mo|tuesday tue tues tu|wednesday wed wednes we|thursday thu thur thurs th|friday fri fr|saturday sat sa|sunday sun su',
  de: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  hr: 'ponedjeljak pon po|utorak uto ut|srijeda sri sr|cetvrtak cet ce|petak pet pe|subota sub su|nedjelja ned ne',
  sr: 'ponedeljak pon|utorak uto|sreda sre|cetvrtak cet|petak pet|subota sub|nedelja ned',
  srCyrl: 'понедељак пон|уторак уто|среда сре|четвртак чет|петак пет|субота суб|недеља нед',
  it: 'lunedi lun lu|martedi mar ma|mercoledi mer merc me|giovedi gio giov gi|venerdi ven ve|sabato sab sa|domenica dom do',
  fr: 'lundi lun lu|mardi mar ma|mercredi mer me|jeudi jeu je|vendredi ven ve|samedi sam sa|dimanche dim di',
  es: 'lunes lun lu|martes mar ma|miercoles mie mi|jueves jue ju|viernes vie vi|sabado sab sa|domingo dom do',
  pt: 'segunda feira seg|terca feira ter|quarta feira qua|quinta feira qui|sexta feira sex|sabado sab|domingo dom',
  ca: 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
  pl: 'poniedzialek pon pn po|wtorek wto wt|sroda sro sr|czwartek czw cz|piatek pia pt|sobota sob so|niedziela nie niedz nd ndz',
  cs: 'pondeli po pon|utery ut ute|streda st str|ctvrtek ct ctv|patek pa pat|sobota so sob|nedele ne ned',
  sk: 'pondelok po|utorok ut|streda st|stvrtok st|piatok pi|sobota so|nedela ne',
  hu: 'hetfo h|kedd k|szerda sze|csutortok cs|pentek p|szombat szo|vasarnap v',
  ro: 'luni lu|marti ma|miercuri mi|joi jo|vineri vi|sambata sa|duminica du',
  nl: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  sv: 'mandag man ma|tisdag tis ti|onsdag ons on|torsdag tor to|fredag fre fr|lordag lor lo|sondag son so',
  da: 'mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lordag lor|sondag son',
  fi: 'maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su',
  et: 'esmaspaev|teisipaev|kolmapaev|neljapaev|reede|laupaev|puhapaev',
  lv: 'pirmdiena pirmd|otrdiena otrd|tresdiena tresd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd|svetdiena svetd',
  lt: 'pirmadienis pirm|antradienis antr|treciadienis trec|ketvirtadienis ketv|penktadienis penkt|sestadienis|sekmadienis sekm',
  sq: 'e hene|e marte|e merkure|e enjte|e premte|e shtune|e diel',
  tr: 'pazartesi pzt|sali sal|carsamba car|persembe per|cuma cum|cumartesi cmt|pazar paz',
  ru: 'понедельник пн пон|вторник вт втор|среда ср сред|четверг чт чет|пятница пт пят|суббота сб суб|воскресенье вс воск',
  uk: 'понеділок пн|вівторок вт|середа ср|четвер чт|пятниця пт|субота сб|неділя нд',
  bg: 'понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд',
  mk: 'понеделник|вторник|среда|четврток|петок|сабота|недела',
  el: 'δευτερα δευ|τριτη τρι|τεταρτη τετ|πεμπτη πεμ|παρασκευη παρ|σαββατο σαβ|κυριακη κυρ',
  id: 'senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|minggu min',
  ja: '月曜日 月|火曜日 火|水曜日 水|木曜日 木|金曜日 金|土曜日 土|日曜日 日',
  zh: '星期一 周一 一|星期二 周二 二|星期三 周三 三|星期四 周四 四|星期五 周五 五|星期六 周六 六|星期日 周日 日',
  ko: '월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일',
  vi: 't2|t3|t4|t5|t6|t7|cn',
};

/** Weekdays as single letters from Monday; told only from a whole row of them. */
export const WEEKDAY_LETTERS: readonly string[] = [
  'ptscpsn', 'mtwtfss', 'mtwrfsu', 'mtwrfss', 'mtwtfsu', 'mdmdfss', 'pusrpsn', 'puscpsn', 'lmmgvsd', 'lmmjvsd', 'lmxjvsd', 'stqqssd', 'pwscpsn', 'mdwdvzz', 'mtotfls', 'hkscpsv', 'patkpss', 'potcpss', 'etknrlp', 'пвсчпсв',
]; // prettier-ignore

export type WordLanguage = string;

/** Bit n−1 = month or weekday n. */
type Mask = number;

const monthMasks = new Map<string, Mask>();
const monthLanguages = new Map<string, WordLanguage[]>();
const weekdayWords = new Map<string, Map<WordLanguage, number>>();

function forms(list: string): string[][] {
  return list.split('|').map((day) => day.split(' ').map(fold));
}

for (const [language, list] of Object.entries(MONTHS)) {
  forms(list).forEach((words, index) => {
    for (const word of words) {
      monthMasks.set(word, (monthMasks.get(word) ?? 0) | (1 << index));
      monthLanguages.set(word, [...(monthLanguages.get(word) ?? []), language]);
    }
  });
}

for (const [language, list] of Object.entries(WEEKDAYS)) {
  forms(list).forEach((words, index) => {
    for (const word of words) {
      // A single Latin or Cyrillic letter is a mark, not a weekday; rows of letters are told as a whole.
      if (word === 'feira' || /^[a-zа-я]$/.test(word)) continue;
      const known = weekdayWords.get(word) ?? new Map<WordLanguage, number>();
      if (!known.has(language)) known.set(language, index + 1);
      weekdayWords.set(word, known);
    }
  });
}

/** The months (bit n−1 = month n) that a folded word can mean; 0 for none. Listopad is October in Croatian, November in Polish and Czech. */
export const monthMask = (word: string): Mask => monthMasks.get(word) ?? 0;

/** The only month in a mask, or null. */
export function onlyMonth(mask: Mask): number | null {
  return mask !== 0 && (mask & (mask - 1)) === 0 ? 32 - Math.clz32(mask) : null;
}

export const languagesOfMonth = (word: string): readonly WordLanguage[] => monthLanguages.get(word) ?? [];

const NO_WEEKDAY: ReadonlyMap<WordLanguage, number> = new Map();

/** For a folded word the weekday (1 = Monday) that it means in each language that has it; empty for no weekday. */
export const weekdaysOf = (word: string): ReadonlyMap<WordLanguage, number> => weekdayWords.get(word) ?? NO_WEEKDAY;

/** All that mean a weekday, folded. */
export const allWeekdays = (): readonly string[] => [...weekdayWords.keys()];
