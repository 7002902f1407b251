/** Words and signs whose meaning is clear wherever attendance is kept, and the words by which a legend explains a mark. */
import { abbreviationsOf } from './abbreviated-phrases';
import { KINDS_OF_ABSENCE } from './kinds-of-absence';
import type { MarkMeaning } from './mark-meaning';
import { meaningOfWholePhrase } from './phrases-of-legends';
import { WORK_FREE_NAMES } from '../../programme/work-free-days';
import { fold } from './text';

const WORDS: Readonly<Partial<Record<MarkMeaning, string>>> = {
  present:
    'pozdě|pozdní příchod|zpoždění|retraso|con retraso|spóźniona|zakašnjenje|kašnjenje|zakasnio|zakasnila|prisoten|prisotna|prisotni|prisotno|prisotnost|je prisoten|je tu|je tukaj|je bil tu|je bila tu|prišel|prišla|udeležen|udeležil se|udeležila se|zamudil|zamudila|zamuda|navzoč|navzoča|navzočnost|delo|opravljeno|da|nočna izmena|dnevna izmena|dopoldanska izmena|popoldanska izmena|' +
    'present|presents|presence|p|yes|attended|attend|attending|in attendance|here|on time|ontime|in time|late|late arrival|came late|late present|present late|tardy|joined|join|entered|entry|c in|c out|checkin|checkout|check in|checked in|clock in|punch in|logged in|enter|entering|signed in|sign in|in|true|ok|worked|working|work|normal|regular|full day|full|fullday|day shift|night shift|morning shift|evening shift|early leave|left early|early departure|present p|' +
    'gearbeitet|frühschicht|spätschicht|nachtschicht|tagschicht|anwesend|anwesenheit|anw|ob|teilgenommen|ja|verspätet|zu spät|erschienen|beigetreten|' +
    'présent|présente|presente|présence|présentiel|en présentiel|oui|en retard|retard|a rejoint|' +
    'asistió|asistio|asiste|asistencia|asistente|sí|si|tarde|tardanza|retardo|puntual|atrasado|se unió|entró|entrada|ingresó|' +
    'presenza|sì|in ritardo|ritardo|entrato|partecipato|' +
    'presença|compareceu|sim|atrasado a|atraso|entrou|ingressou|participou|' +
    'obecny|obecna|obecność|obecny a|tak|spóźniony|spóźnienie|dołączył|' +
    'denní směna|noční směna|ranní směna|odpolední směna|přítomen|přítomna|přítomný|přítomnost|ano|účast|pozdní příchod|prítomný|prítomná|áno|účasť|' +
    'prisutan|prisutna|prisutnost|prisutan na|kasni|zakasnio|nazočan|došao|' +
    'jelen|jelen van|igen|késett|részt vett|prezent|prezenta|prezență|da prezent|întârziat|' +
    'я|явка|присутствовал|присутствовала|присутствует|присутствие|присутній|присутня|был|была|да|так|явка|опоздал|опоздание|присъства|присутан|присутна|' +
    'hadir|masuk|terlambat|ya|tepat waktu|geldi|katıldı|çalıştı|var|evet|geç|geç kaldı|aanwezig|aanwezigheid|te laat|närvarande|närvaro|tilstede|til stede|fremmødt|mødt|møtt|deltog|paikalla|läsnä|kohal|piedalījās|dalyvavo|παρών|παρούσα|παρουσία|ναι|' +
    '出席|出勤|到|迟|早退|到课|已到|签到|正常|迟到|遅刻|出|출석|출근|지각|정상|có mặt|đi học|đi làm|đúng giờ|muộn|มา|มาเรียน|เข้าเรียน|สาย|มาสาย|حاضر|حضور|حاضرة|متأخر|उपस्थित|উপস্থিত|হাজির|prezent ă|dalyvauja|atvyko|atėjo|buvo|lankė|taip|pavėlavo|vėlavo|ieradās|apmeklēja|bija|klāt|jā|osales|osalenud|osaleb|viibis kohal|kohalolek|saabus|jah|hilines',
  absent:
    'ne|odsoten|odsotna|je odsoten|je odsotna|je bil odsoten|je bila odsotna|is absent|was absent|ist abwesend|war abwesend|abwesend ja nein|absent yes no|odsoten da ne|odsotna da ne|odsoten a|odsoten odsotna|ausentes|是否旷工|是否缺勤|是否缺席|是否缺课|odsotni|odsotno|odsotnost|manjka|manjkal|manjkala|na počitnicah|ni prisoten|ni prisotna|ni tu|ga ni|je ni|ni bil|ni bila|nisem bil|nisem bila|nisem prišel|nisem prišla|nisem mogel|nisem mogla|me ni bilo|ni bil prisoten|ni bila prisotna|ni prišel|ni prišla|ni se udeležil|ni se udeležila|nicht teilgenommen|nenazočan|nenazočna|' +
    'abscent|abcent|absant|not signed in|no sign in|did not sign in|ni podpisa|ni podpisan|ni podpisana|nicht unterschrieben|未签到|未签|absent|absents|absence|a|ab|abs|no|not present|missing|missed|did not attend|not attended|no show|noshow|false absent|not here|absent a|abst|' +
    'abwesend|abw|abwesenheit|fehlt|fehlend|gefehlt|nicht anwesend|nein|nicht erschienen|' +
    'absente|non|manquant|' +
    'faltó|falto|falta|ausente|ausencia|inasistencia|no asistió|no asistio|no vino|no ha venido|inasistente|no asiste|' +
    'assente|assenza|assenti|' +
    'ausência|faltou|não|nao compareceu|não compareceu|' +
    'nieobecny|nieobecna|nieobecność|nie|nb|' +
    'nepřítomen|nepřítomna|nepřítomný|nepřítomnost|chyběl|chyběla|neúčast|neprítomný|neprítomná|neúčasť|' +
    'odsutan|odsutna|odsutnost|nije prisutan|izostao|izostala|' +
    'hiányzik|hiányzott|nincs jelen|nem|távol|absentă|absență|absenta|nu|' +
    'н|нб|н б|нн|отсутствовал|отсутствовала|отсутствует|отсутствие|не был|не была|нет|пропуск|неявка|відсутній|відсутня|отсъства|одсутан|одсутна|ні|' +
    'tidak hadir|tidak|absen|mangkir|alpha|alpa|gelmedi|yok|hayır|katılmadı|afwezig|afwezigheid|nee|frånvarande|frånvaro|fravær|fraværende|ikke mødt|ikke møtt|ikke til stede|udeblevet|poissa|puudub|puudus|nepiedalījās|nedalyvavo|απών|απούσα|απουσία|όχι|' +
    '缺|旷|欠|欠席|欠勤|缺席|缺勤|未到|旷课|旷工|결석|결근|불참|vắng|vắng mặt|nghỉ học|không|ขาด|ขาดเรียน|غائب|غياب|غائبة|अनुपस्थित|অনুপস্থিত|nedalyvauja|neatvyko|neatėjo|nebuvo|nelankė|neieradās|neapmeklēja|nebija|nav klāt|ei osalenud|ei olnud|ei ilmunud|ei tulnud|puudumine|ei',
  excused:
    'afgemeld|nghỉ bù|nghỉ ốm|con ốm|opravičeno|krvodajalstvo|krvodajalska akcija|bol|opr|opr ods|upravičeno|upravičena odsotnost|opravičil|opravičila|opravičil se|opravičila se|se je opravičil|se je opravičila|odsoten opravičeno|odsotna opravičeno|zdravnik|pri zdravniku|nega otroka|opravičen|opravičena|opravičena odsotnost|opravičeno odsoten|opravičeno odsotna|bolniška|bolniška odsotnost|bolniški stalež|bolan|bolna|bolezen|bolezni|dopust|letni dopust|redni dopust|izredni dopust|osebne okoliščine|osebna okoliščina|izobraževanje|izobr|nega|spremstvo|porodniška|študijski dopust|plačana odsotnost|' +
    'excused|excused absence|absent excused|authorised absence|authorized absence|absent with leave|absent with permission|with permission|sick|sick leave|sickness|ill|illness|medical|medical leave|leave|on leave|leave taken|leaves|annual leave|casual leave|earned leave|privilege leave|paid leave|unpaid leave|vacation|vacation leave|maternity leave|paternity leave|maternity|bereavement|compensatory leave|personal leave|approved leave|absent sick|justified absence|permission|pto|' +
    'entschuldigt|entsch|entschuldigt gefehlt|krank|krankheit|krankgemeldet|urlaub|beurlaubt|sonderurlaub|' +
    'absent excusé|absence justifiée|excusé|excusée|justifié|maladie|malade|congé|congés|' +
    'justificado|justificada|falta justificada|ausencia justificada|inasistencia justificada|justificó|permiso|con permiso|descanso médico|licencia con goce|licencia sin goce|enfermo|enfermedad|vacaciones|licencia|licencia médica|excusa|excusado|' +
    'giustificato|giustificata|assenza giustificata|assente giustificato|malattia|malato|ferie|permesso|' +
    'justificou|férias|doente|licença|atestado|' +
    'usprawiedliwiony|usprawiedliwiona|nieobecność usprawiedliwiona|usprawiedliwione|zwolnienie|chory|urlop|' +
    'zdravotní volno|neschopnost|pracovní neschopnost|neschopenka|omluven|omluvena|omluveno|omluvená absence|oml abs|nemoc|nemocen|dovolená|lékař|ospravedlnený|ospravedlnená|ospravedlnené|dovolenka|' +
    'opravdano|opravdan|opravdano odsutan|bolovanje|godišnji odmor|godišnji|оправдано|' +
    'igazolt|igazolt hiányzás|beteg|szabadság|motivat|absență motivată|motivată|concediu|concediu medical|' +
    'уважительная причина|по уважительной причине|уважительная|болен|болеет|болезнь|больничный|отпуск|поважна причина|хворіє|відпустка|лікарняний|справка|' +
    'izin|ijin|sakit|cuti|dispensasi|izinli|raporlu|hasta|yıllık izin|verlof|ziek|ziekte|geoorloofd afwezig|vakantie|sjuk|sjukdom|syg|sygdom|sygemeldt|giltig frånvaro|semester|syk|sykdom|sairas|lomalla|δικαιολογημένη|άδεια|' +
    '公欠|病欠|假|病|事|請假|请假|事假|病假|年假|年休假|婚假|产假|陪产假|丧假|补休|调休|探亲假|有給|有休|休暇|병결|병가|휴가|공결|có phép|vắng có phép|nghỉ phép|phép năm|nghỉ phép năm|con ốm|thai sản|ốm|ลา|ลาป่วย|ลากิจ|مجاز|إجازة|مستأذن|بعذر|छुट्टी|ছুটি|serga|sirgo|dėl ligos|pateisinta|pateisinama priežastis|dėl pateisinamos priežasties|atostogos|kasmetinės atostogos|slims|slima|slimība|slimības lapa|attaisnots|attaisnota|attaisnota prombūtne|atvaļinājums|haige|haigus|haigusleht|puhkus|põhjusega|põhjusega puudumine|vabandatud',
  unexcused:
    'neopravičeno|neo|neopr|neopr ods|neupravičeno|neupravičena odsotnost|odsoten neopravičeno|odsotna neopravičeno|neopravičen|neopravičena|neopravičena odsotnost|neopravičeno odsoten|neopravičeno odsotna|izostanek|odklonil|odklonila|' +
    'unexcused|unexcused absence|absent unexcused|unauthorised absence|unauthorized absence|absent without leave|without permission|awol|lwp absent|unapproved|unjustified absence|' +
    'unentschuldigt|unentsch|unentschuldigt gefehlt|absence injustifiée|injustifié|absent non excusé|falta injustificada|falta no justificada|no justificada|no justificado|injustificada|sin justificar|ausencia injustificada|assenza ingiustificata|ingiustificato|falta não justificada|injustificado|nieusprawiedliwiony|nieobecność nieusprawiedliwiona|neomluven|neomluveno|neomluvená absence|neoml abs|neospravedlnené|neopravdano|igazolatlan|nemotivat|absență nemotivată|прогул|без уважительной причины|неуважительная|без причины|tanpa keterangan|tanpa ket|izinsiz|ongeoorloofd afwezig|ogiltig frånvaro|無断欠席|無断欠勤|무단결석|không phép|vắng không phép|بدون عذر|nepateisinta|be pateisinamos priežasties|be priežasties|pravaikšta|neattaisnots|neattaisnota|neattaisnota prombūtne|põhjuseta|põhjuseta puudumine',
  suspended: 'mirovanje|v mirovanju|suspended|suspension|ruhend|on hold',
  notIncluded:
    'ni vključen|ni vključena|nevključen|not enrolled|not included|dropped|drop out|dropped out|withdrawn|left|resigned|exited|nicht eingeschrieben|izpisan|izpisana|retirado|baja|not joined|not yet joined|thôi việc',
  notPlanned:
    'praznik|dela prost dan|dela prosto|prost dan|prosto|vikend|ni na urniku|ni srečanja|odpadlo|odpade|delavnica odpadla|delavnica je odpadla|skupina odpadla|ura odpadla|ura je odpadla|vadba odpadla|dejavnost odpadla|aktivnost odpadla|pouk odpadel|trening odpadel|termin odpadel|tečaj odpadel|počitnice|državni praznik|prazniki|' +
    'dan počitka|počitek|ni razporejen|ni razporejena|ni razporejeno|ni planirano|ni načrtovano|brez izmene|not planned|no shift|not rostered|nicht geplant|nicht eingeteilt|keine schicht|ruhetag|dienstfrei|arbeitsfrei|freier tag|jour de repos|non planifié|pas planifié|no planificado|sin turno|no programado|día de descanso|non pianificato|non programmato|giorno di riposo|não planejado|não escalado|dia de folga|nie zaplanowano|dzień odpoczynku|den volna|neplánováno|nenaplánováno|bez směny|slobodno|nije raspoređen|nije raspoređena|nije planirano|' +
    'ni pouka|pouka prosto|pouka prost dan|no school|no lesson|no lessons|teacher workday|' +
    'holiday|holidays|holy day|holy days|holyday|holydays|holidays off|weekend leave|w end|wend|public holiday|national holiday|ph|bank holiday|off|day off|off day|weekly off|week off|weekoff|w off|wo|w o|weekend|week end|no class|no classes|no session|class cancelled|cancelled|canceled|not held|closed|break|sunday|saturday|sun|sat|sunday off|rest day|restday|school closed|not scheduled|vacations|' +
    'feiertag|wochenende|frei|ferien|ausgefallen|entfällt|kein unterricht|' +
    'férié|jour férié|week end férié|vacances|repos|annulé|' +
    'feriado|festivo|descanso|sin clase|sin dictar|no se dictó|no dictado|suspendido|fin de semana|cancelado|' +
    'festivo festa|festa|festività|riposo|vacanza|annullato|fine settimana|feriado nacional|folga|sem aula|fim de semana|fds|cancelada|' +
    'święto|wolne|dzień wolny|odwołane|weekend wolny|svátek|volno|víkend|prázdniny|sviatok|voľno|víkend voľno|praznik neradni|neradni dan|blagdan|слободан дан|' +
    'ünnep|ünnepnap|szabadnap|hétvége|szünet|sărbătoare|liber|vacanță|' +
    'праздник|выходной|выходной день|в|каникулы|свято|вихідний|канікули|почивен ден|' +
    'libur|libur nasional|hari libur|tatil|resmi tatil|hafta sonu|hafta tatili|feestdag|vrij|weekend vrij|helgdag|ledig|fridag|pyhä|vapaa|vapaapäivä|' +
    '休|休日|公休|祝日|休み|节假日|假日|休息|周末|휴일|공휴일|휴무|nghỉ lễ|ngày lễ|วันหยุด|หยุด|عطلة|إجازة رسمية|छुट्टी का दिन|αργία|šventė|šventinė diena|poilsio diena|išeiginė|laisvadienis|savaitgalis|brīvdiena|svētku diena|puhkepäev|vaba päev|riigipüha',
  unclear:
    'half day|halfday|half|hd|half day leave|recupero|recuperó|recuperado|polovica dneva|halbtags|demi journée|medio día|left meeting|online|remote|wfh|work from home|on duty|official duty|home office|službena pot|službeno|dienstreise|tour|training|backup|出差|công tác|đi công tác|nửa ngày|půlden|půl dne',
};

const byWord = new Map<string, MarkMeaning>();
for (const meaning of [
  'unexcused',
  'excused',
  'notIncluded',
  'suspended',
  'unclear',
  'notPlanned',
  'absent',
  'present',
] as const) {
  for (const word of `${WORDS[meaning] ?? ''}|${KINDS_OF_ABSENCE[meaning] ?? ''}`.split('|')) {
    const key = fold(word);
    if (key !== '' && !byWord.has(key)) byWord.set(key, meaning);
  }
}

for (const name of WORK_FREE_NAMES) byWord.set(fold(name), 'notPlanned');

const meaningOfShort = abbreviationsOf(byWord);

const STATES_OF_TASKS =
  /^(active|inactive|aktiven|aktivna|neaktiven|neaktivna|aktiv|inaktiv|activo|inactivo|open|opened|pending|in progress|completed|complete|done|to do|todo|resolved|submitted|approved|rejected|declined|granted|cancelled|canceled|odobreno|zavrnjeno|genehmigt|abgelehnt|draft|paid|unpaid|billed|oddano|potrjeno|placano|odprto|v teku|zakljuceno|caka|offen|erledigt|in bearbeitung)$/;

/** Whether words of a column say how far work has come, and none of them that anybody was there or was not. */
export const areStatesOfTasks = (folded: readonly string[]): boolean =>
  folded.some((word) => STATES_OF_TASKS.test(word)) && !folded.some((word) => saysPresence(word));

/** "Present", "absent", "ill": a word that tells of somebody whether they came. */
export const saysPresence = (folded: string): boolean =>
  ['present', 'absent', 'excused', 'unexcused'].includes(meaningOfWord(folded) ?? '');

const UNTICKED = /^(0|false|no|n|ne|nein|non|nie|нет)$/;

/** "No", "ne", 0, FALSE: a box or a question that is not ticked. */
export const isUnticked = (folded: string): boolean => UNTICKED.test(folded);

/** "Absent", "Odsoten" over boxes: ticked, it says that somebody was not there. "No" heads numbers as well. */
export const isOfAbsence = (folded: string): boolean =>
  folded.length >= 4 && ['absent', 'unexcused'].includes(byWord.get(folded) ?? '');

const NOTHING = /^(na|n a|nan|null|none|nil)$/;

/** "NA", "NULL": how programs write that a cell is blank. */
export const standsForBlank = (folded: string): boolean => NOTHING.test(folded);

/** What a box under such a heading says; null where it says nothing for certain: an empty box may be forgotten. */
export function meaningOfBox(heading: string, value: string): MarkMeaning | null {
  if (!isUnticked(value)) return byWord.get(heading) ?? null;
  return /^(0|false)$/.test(value) ? null : 'present';
}

/** What a folded word or phrase means as a mark, whole; null for others. Letters and short codes are in it only where they are clear anywhere. */
export const meaningOfWord = (folded: string): MarkMeaning | null =>
  byWord.get(folded) ?? (folded.endsWith('a') ? byWord.get(OF_BOTH.exec(folded)?.[1] ?? '') : undefined) ?? null;

/** "prisoten/a", "opravičen(-a)": of men and women in one word. */
const OF_BOTH = /^([a-z ]{4,}) (?:n|l|tn|sl)?a$/;

/** "opravičil/a se", "ni prišel/la, ni javil/a": folded, a man's word and the ending of a woman's. */
const ENDING_OF_BOTH = /(?<=\p{L}{4}) (?:n|l|tn|sl)?a(?= |$)/gu;

/** A folded phrase without the endings of women's words behind those of men. */
export const withoutEndings = (folded: string): string => folded.replace(ENDING_OF_BOTH, '');

/** What explains a sign, though as a mark of its own, or beside other words, it would say nothing: "1 = je, / = ni". */
const EXPLAINS: ReadonlyMap<string, MarkMeaning> = new Map([
  ['je', 'present'],
  ['je bil', 'present'],
  ['je bila', 'present'],
  ['je bil a', 'present'],
  ['v enoti', 'present'],
  ['v skupini', 'present'],
  // Of marks for where somebody worked.
  ['teren', 'present'],
  ['na terenu', 'present'],
  ['terensko', 'present'],
  ['ni', 'absent'],
  ['ni ga', 'absent'],
  ['ni je', 'absent'],
  ['ni ga je', 'absent'],
  ['ga je ni bilo', 'absent'],
  ['ga ni bilo', 'absent'],
  ['je ni bilo', 'absent'],
  ['status mirovanja', 'suspended'],
  ['cel dan', 'present'],
  ['ves dan', 'present'],
  ['zaprto', 'notPlanned'],
  ['zaprt', 'notPlanned'],
  ['zaprta', 'notPlanned'],
]);

/** "1 – na vaji, 0 – ni na vaji": there, or not, where all of them meet. */
const AT_MEETING =
  /^(ni |nista |niso |ni bila? |ni bilo )?(?:(?:je|so|bila?|je bila?) )?(?:na|v|pri) (?:vaji|vajah|treningu|srecanju|uri|urah|delavnici|tecaju|pouku|skupini|vrtcu|opb|jutranjem varstvu|krozku|predavanju|programu|enoti|soli)$/;

/** "v šoli": there, if it is where all of them meet; beside another mark for presence it is where else somebody was. */
export const saysPlace = (folded: string): boolean =>
  AT_MEETING.exec(folded)?.[1] === undefined && AT_MEETING.test(folded);

const meaningOfPlace = (folded: string): MarkMeaning | null => {
  const found = AT_MEETING.exec(folded);
  return found === null ? null : found[1] === undefined ? 'present' : 'absent';
};

/** What an explanation says ("late (over 10 minutes)", "Student is absent"): the meaning of the whole, else of a phrase in it; null where it says none or two. */
export function meaningOfExplanation(folded: string): MarkMeaning | null {
  const whole =
    meaningOfWord(withoutEndings(folded)) ?? EXPLAINS.get(folded) ?? meaningOfShort(folded) ?? meaningOfPlace(folded);
  if (whole !== null) return whole;
  const together = meaningOfWholePhrase(withoutEndings(folded), meaningOfExplanation);
  if (together !== undefined) return together;
  const words = withoutEndings(folded).split(' ');
  let told: MarkMeaning | null = null;
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const found = new Set<MarkMeaning>();
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ');
      const meaning = phrase.length < 3 ? undefined : (byWord.get(phrase) ?? EXPLAINS.get(phrase));
      if (meaning !== undefined) found.add(meaning);
    }
    const [only, ...others] = found;
    if (only === undefined) continue;
    // "Ni prišel, neopravičeno": a shorter phrase says of which kind the absence was.
    if (told === 'absent') {
      const kinds = [...found].filter((meaning) => meaning === 'excused' || meaning === 'unexcused');
      return inFull(kinds.length === 1 ? (kinds[0] ?? told) : told, folded);
    }
    told = others.length === 0 ? only : strictest(found);
    if (told !== 'absent') return told === null ? null : inFull(told, folded);
  }
  return told === null ? null : inFull(told, folded);
}

/** What a folded phrase says only as a whole ("odjavljen ostane doma"); null for others. */
export const meaningTogether = (folded: string): MarkMeaning | null =>
  meaningOfWholePhrase(withoutEndings(folded), meaningOfExplanation) ?? null;

const inFull = (meaning: MarkMeaning, folded: string): MarkMeaning =>
  (meaning === 'absent' || meaning === 'excused') && WITHOUT_EXCUSE.test(folded) ? 'unexcused' : meaning;

/** "Absent without an official excuse", "odsoten brez opravičila". */
const WITHOUT_EXCUSE =
  /\b(without|no|not|brez|ni|ne|ohne|nicht|sans|non|sin|sem|senza|bez)( (an?|any|the|official|valid|prior|uradnega|veljavnega))* (excuse|excused|permission|opravic\p{L}*|dovoljenj\p{L}*|entschuldig\p{L}*|justific\p{L}*|giustific\p{L}*)\b/u;

/** "Present – class diagram", "Odsoten: bolniška", "Odpadlo – bolezen predavatelja": what stands before the note; null where that says nothing of the day. */
export function meaningBeforeNote(text: string): MarkMeaning | null {
  const said = fold(/^(\p{L}[\p{L} ]{3,24}?)\s*(?:[–—:]|\s-)\s+\S/u.exec(text)?.[1] ?? '');
  const meaning = meaningOfWord(said);
  return saysPresence(said) || meaning === 'notPlanned' ? meaning : null;
}

const SPACED = /^(?:\p{L} ){4,}\p{L}$/u;
/** What is shorter may be the end of any word. */
const SHORTEST_SPACED = 6;

/** "P R A Z N I K", "N O V O L E T N E P O Č I T N I C E" over a whole week, folded: a word, or the last of two; null for others. */
export function meaningOfSpaced(folded: string): MarkMeaning | null {
  if (!SPACED.test(folded)) return null;
  const letters = folded.replaceAll(' ', '');
  for (let from = 0; from <= letters.length - SHORTEST_SPACED; from++) {
    const meaning = meaningOfWord(letters.slice(from));
    if (meaning !== null) return meaning;
  }
  return null;
}

const PLACE = /^(.+?) (?:na|v|pri|zaradi|at|in|on|due to|im|in der|bei|beim|wegen) .+$/;

/** "Prisoten/a na delavnici", "Absent due to illness", folded: what stands before the place or the reason; null where that says nothing of presence. */
export function meaningBeforePlace(folded: string): MarkMeaning | null {
  const said = PLACE.exec(folded)?.[1] ?? '';
  return saysPresence(said) ? meaningOfWord(said) : null;
}

/** "excused absence": the finer of two that agree; null where they do not. */
function strictest(found: ReadonlySet<MarkMeaning>): MarkMeaning | null {
  if (found.size !== 2 || !found.has('absent')) return null;
  return found.has('unexcused') ? 'unexcused' : found.has('excused') ? 'excused' : null;
}

/** Signs that stand for "was there" when nothing else in the sheet says so. `x` only while the sheet has no other tick. */
export const TICKS: ReadonlySet<string> = new Set(['√', '✓', '✔', '✔️', '☑', '✅', '🗸', '●', '•', '■', '◯', '○', '+', '*', 'ü', 'þ', '☒', '⊠', '/', '\\', '|', '✗', '×', 'x', 'X', 'v', 'V', 'х', 'Х', '1', '1.0']); // prettier-ignore
/** Of these, signs that mean "was not there" as soon as the sheet has another tick beside them. */
export const CROSSES: ReadonlySet<string> = new Set(['û', 'x', 'X', '×', '✗', '✘', '❌', '✖', 'х', 'Х', '☒', '⊠']);
