/** Whether a sheet is Slovenian: only there do the programme's default marks (B, N, OO …) hold without a legend. */
import { speaksOfEasternPlans } from '../words/plan-words';
import { textAt, type Grid } from './grid';

const SLOVENIAN = new Set(
  'priimek ime udeleženec udeleženka udeleženci udeleženke udeležencev prisotnost prisotnosti prisoten prisotna odsoten odsotnost evidenca lista seznam skupaj ure ur dan dnevi datum podpis opomba opombe mesec leto modul skupina prihod odhod odmor malica zap št šifra vsota januar januarja februar februarja marec marca april aprila maj maja junij junija julij julija avgust avgusta september septembra oktober oktobra november novembra december decembra ponedeljek torek sreda četrtek petek sobota nedelja pon tor sre čet pet sob ned oznaka oznake pomen legenda bolniška opravičeno neopravičeno dopust praznik program naslov rojstni davčna številka vključitev vstop izstop izvajalec velenje žalec mozirje ljudska univerza aktivacija sporočilo sporočila potrdilo potrdila pisal pisala kdo oseba koliko'
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(' '),
);
/** Words that other languages share with Slovenian tell nothing. */
const SHARED = new Set([
  'april',
  'september',
  'november',
  'december',
  'program',
  'modul',
  'datum',
  'januar',
  'februar',
  'pet',
  'maja',
  'dan',
  'lista',
  'marca',
  'ime',
  'program',
  'oktober',
  'aprila',
  'univerza',
]);

const ROWS = 40;

/** Slovenian headings outweigh foreign ones, or nothing but dates, names and marks stands there. */
export function isSlovenianOrSilent(grid: Grid): boolean {
  let slovenian = 0;
  let foreign = 0;
  for (let row = 0; row < Math.min(grid.rows, ROWS); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const facts = textAt(grid, row, column);
      if (facts.text === '' || facts.text.length > 120) continue;
      const words = facts.folded.split(' ');
      const known = words.filter((word) => SLOVENIAN.has(word));
      if (known.some((word) => !SHARED.has(word))) slovenian++;
      else if (known.length === 0 && facts.text.length > 2 && facts.heading && facts.heading.coverage >= 0.5) foreign++;
    }
  }
  return slovenian > 0 ? slovenian * 2 >= foreign : foreign === 0;
}

const ATTENDANCE =
  /prisotn|navzoc|udelezb|evidenca|registracija (delovnega casa|prihodov)|presentie|urenregistratie|ewidencj\p{L}* (czasu|obecn)|evidencija radnog vremena|evidence pracovni doby|(folha|registro|registo|cartao|controle) de ponto|(registro|control) (de jornada|horario)|podpisn[ai] list|list[ae]? podpisov|attend|asistencia|presenc|presenz|prezen|anwesen|teilnehmerlist|teilnahme|frequencia|frekven|obecno|dochaz|ucast|prisust|prisut|nazocn|jelenl|присут|посеща|явк|відвід|kehadir|absens|absensi|presensi|daftar hadir|yoklama|puantaj|katilim|aanwez|narvaro|fremmote|oppmote|lasna|lankom|dalyvav|apmeklej|apmekletib|kohalolek|osavot|osalemi|emargement|pointage|fichaje|timbratur|stempelzeit|stempeluhr|kintai|attlog|sign in|signin|sign up sheet|clock|timesheet|time sheet|time card|timecard|roll call|rollcall|\bchamada\b|\bappello\b|(feuille|liste|fiche) d appel|pase de lista|prozivk|check ?in|勤怠|출석|출결|출근|出席|出勤|考勤|打卡|点名|签到|điem danh|diem danh|مضور|حضور|meeting report|participants report|zoom|webinar/u;

/** True for words that speak of attendance. */
export const speaksOfAttendance = (folded: string): boolean => ATTENDANCE.test(folded);

const HOURS =
  /casovnic|stunden|arbeitszeit|zeiterfassung|zeitaufzeichnung|zeitnachweis|hours|\bure\b|\bur\b|horas|\bhores\b|heures|hodin|godzin|\bore\b|часы|часов|\btimer\b|\buren|werkuren|overuren|worktime|timesheet|hour ?list|valand|stundas|tunnid|tootund|tooaeg|tooaja|tuntilista|tuntikirja|tyotunnit|tyoaika/;

/** True for words that speak of hours of work. */
export const speaksOfHours = (folded: string): boolean => HOURS.test(folded);

const MINUTES = /(^| |\d)(min|mins|minu?ut\p{L}*|dakika|минут\p{L}*)( |$)|分钟|分鐘/u;
const OF_HOURS = /(^| )(h|hh|ura?|ure|hours?|hrs?|std|stunden?|uur|uren|ore|horas?|heures?)( |$)/;

/** True for a heading over minutes: "Duration (min)", "Trajanje v minutah"; "hours:min" is one over both. */
export const countsMinutes = (folded: string): boolean => MINUTES.test(folded) && !OF_HOURS.test(folded);

/** True for "min", "Minute" and nothing else. */
export const saysOnlyMinutes = (folded: string): boolean => !folded.includes(' ') && MINUTES.test(folded);

/** True for "Hours", "Ure": of work, or of everything that a day has? */
export const saysOnlyHours = (folded: string): boolean =>
  /^((no|number|st|stevilo|anzahl) )*(h|ura?|ure|hours?|hrs?|std|stunden?|uren|ore|horas?|heures?)$/.test(folded);

const ALL =
  /(^| )(total|totale?s?|skupaj|skupno|vsota|sum|summe|gesamt\p{L}*|insgesamt|razem|celkem|ukupno|totaal|итого|всего)( |$)/u;
const WORKED =
  /(^| )(work\p{L}*|del[ao]|delovn\p{L}*|opravlj\p{L}*|prisotn\p{L}*|\p{L}*arbeit\p{L}*|trabaj\p{L}*|trabalh\p{L}*|lavorat\p{L}*|travaill\p{L}*|pracovn\p{L}*|odprac\p{L}*|prac[yu]|gewerkt\p{L}*)( |$)/u;

/** True for "Total hours", in which leave may be counted; "Total hours worked" are those of work. */
export const isOfAll = (folded: string): boolean => ALL.test(folded) && !WORKED.test(folded);

const OF_WEEK =
  /^(tedensk[aei] (cilj|ure|norma|vsota|obveznost)|weekly (goal|target|hours|total|sum)|wochen(ziel|soll|stunden|summe)|(soll|stunden|ziel) pro woche|objectif hebdomadaire|heures hebdomadaires|(objetivo|horas) semanal(es)?|(obiettivo|ore) settimanal[ei]|tydenni (cil|hodiny)|tygodniow[ya] (cel|suma)|tjedni cilj|weekdoel)$/;

/** True for "Tedenski cilj", "Weekly hours": what stands in its rows is of a week each. */
export const speaksOfWeekSums = (folded: string): boolean => OF_WEEK.test(folded);

const ABSENCE =
  /absence log|absences|absence list|absence report|leave (taken|requests?|records?|report|list|log|history)|odsotnosti|izostanki|fehlzeiten|abwesenheiten|urlaubsliste|inasistencias|ausencias|faltas\b|assenze|nieobecnosci|dopust/;

/** True for words that speak of absences, not of attendance. */
export const speaksOfAbsence = (folded: string): boolean => ABSENCE.test(folded);

const LATE =
  /\b(late|lateness|tardy|tardiness|delayed|zamud\p{L}*|zamuja\p{L}*|verspatet\p{L}*|verspatung|retards?|retraso|tarde|tardanza|atraso|ritardo|spoznien\p{L}*|kasni|kasnjenje|zakas\p{L}*|opozd\p{L}*|terlambat|gec|te laat)\b/u;

/** True for words that say that somebody came late. */
export const speaksOfLateness = (folded: string): boolean => LATE.test(folded);

const PLANNED =
  /razpored|urnik|dezur|turnus|\bplan|roster|rota\b|schedule|\bduty|\bshifts?\b|dienstplan|einsatzplan|planning|horario|turni\b|escala|grafik/;

/** True for words that speak of who shall be there, not of who was. */
export const speaksOfPlans = (folded: string): boolean => PLANNED.test(folded) || speaksOfEasternPlans(folded);

const DUTIES =
  /(razpored|urnik|plan|seznam) (dezur|del[ao]\b|izmen|turnus|ciscenj|pospravlj|kuhinj)|(^| )(dezurstv[oa]|(ruf)?bereitschaft(sdienst)?|on call|(putz|reinigungs|kuchen)(plan|dienst)|(cleaning|chores?|kitchen) (roster|rota|schedule|plan|duty))( |$)|مناوب|(^| )(dienst|schicht|einsatz|bereitschafts)plan( |$)|(^| )(duty|shift|staff|on call|work) (roster|rota|schedule|plan)( |$)|(raspored|plan) (dezur|rada\b|smen|smjen)|(распоред|план) (дежур|рада|смена)|(график|расписание) (выход|дежур|сменности|работы)|графік (чергувань|роботи)|grafik (dezhur|dyzur|pracy|rabot)|rozpis (sluz|smen)|(rozvrh|plan) sluz|(ugyelet|muszak|munkaido)\p{L}* ?beoszt|(grafic|program)\p{L}* (de )?(garzi|garda|ture)|turni (di )?(guardia|lavoro|servizio)|turnos de (guardia|trabajo)|tableau de garde|planning des gardes|escala de (servico|plantao)|nobet (listesi|cizelgesi)|jadwal (piket|jaga)|vaktplan|vagtplan|tyovuorolista|budejimu grafik|当番表|値日表|排班表|值班表/u;

/** True for titles over who is to be on duty when: "Razpored dežurstev", "Dienstplan". */
export const speaksOfDuties = (folded: string): boolean => DUTIES.test(folded);

const ONLY_ABSENCES =
  /^(absences?|absence (log|list|report)|odsotnosti|izostanki|fehlzeiten|abwesenheiten|ausencias|inasistencias|faltas|assenze|nieobecnosci)$/;

/** True for the name of a sheet in which nothing but absences is kept: hours in it are hours of absence. */
export const isOfAbsences = (folded: string): boolean => ONLY_ABSENCES.test(folded);

const TITLE_OF_ABSENCES =
  /^((evidenca|seznam|pregled|list) )?(odsotnost(i|ih)?|izostank(i|ov))\b|^(absences?|fehlzeiten|abwesenheit(en|sliste)?|ausencias|inasistencias|assenze)\b/;

/** True for a title over nothing but absences: "Odsotnost marec 2024", "Absences 2024". */
export const titlesAbsences = (folded: string): boolean =>
  TITLE_OF_ABSENCES.test(folded) && !/prisot|attend|anwesen/.test(folded);

const HOLIDAYS =
  /^((public|bank|national) holidays|holidays|(drzavni )?prazniki|dela prosti dnevi|(gesetzliche )?feiertage|jours feries|(dias )?feriados|(dias )?festivos|festivita|svatky|sviatky|swieta|(drzavni )?(praznici|blagdani)|unnepnapok|праздники|свята)( \d{4})?$/;

/** True for the name of a sheet that lists public holidays: whatever is ticked there, nobody came. */
export const isOfHolidays = (folded: string): boolean => HOLIDAYS.test(folded);

const BOOKING =
  /appointment|booking|booked|reservation|rezervac|rezervir|reservier|narocanj|gebucht von|raumbuchung|naroceni|svetovalni pogovori|terminliste|terminplan|rendez vous|agendamento|prenotazion|zapisy na|запись на прием|予約/;

/** True for words that speak of times given to people beforehand: whether they came is not said. */
export const speaksOfBooking = (folded: string): boolean => BOOKING.test(folded);

const IBERIAN =
  /\b(presenca|presencas|frequencia|faltas|asistencia|asistencias|alumno|alumnos|aluno|alunos|matricula|nombre|nombres|apellidos|apellido|estudiante|estudiantes|disciplina|profesor|turma)\b/;

/** True for words of Spanish or Portuguese schools and offices. */
export const speaksIberian = (folded: string): boolean => IBERIAN.test(folded);

const TEMPLATE =
  /(^| )(predloga|vzorec|template|sample|example|muster|\p{L}*vorlage|modele|plantilla|modello|modelo|wzor|szablon|vzor|sablona|predlozak|sablon|шаблон|образец)( |$)|模板|样板|样表|范本|テンプレート|ひな形|記入例/u;

/** True for words over what is only to be copied or filled in: "Predloga delovnih dni". */
export const speaksOfTemplate = (folded: string): boolean => TEMPLATE.test(folded);
