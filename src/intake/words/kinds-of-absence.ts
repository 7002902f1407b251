/**
 * What offices write in full in place of hours or a mark when somebody does not come: kinds of leave, visits to a doctor, days
 * of rest, the end of a participation. Words that head columns or name professions ("zdravnik", "formation") are not among them.
 */
import type { MarkMeaning } from './mark-meaning';

export const KINDS_OF_ABSENCE: Readonly<Partial<Record<MarkMeaning, string>>> = {
  excused:
    'bol dopust|bolniški dopust|bolniška nega|nega družinskega člana|nega družine|koriščenje ur|koriščenje viška ur|koriščenje nadur|starševski dopust|očetovski dopust|materinski dopust|porodniški dopust|porodniška odsotnost|izredna odsotnost|neplačan dopust|neplačani dopust|neplačana odsotnost|plačan dopust|kolektivni dopust|darovanje krvi|smrt v družini|pogreb|zdravniški pregled|zdravstveni pregled|obisk zdravnika|obisk pri zdravniku|obisk pri specialistu|naročen pri zdravniku|naročena pri zdravniku|karantena|rizična nosečnost|zdravljenje|daljša bolezen|višja sila|opravičen izostanek|opravičeni izostanek|na dopustu|na bolniški|bolniški|na bolniški odsotnosti|bolnica|bolnišnica|v bolnici|v bolnišnici|pri zobozdravniku|' +
    'holiday leave|study leave|family leave|parental leave|special leave|compassionate leave|emergency leave|marriage leave|wedding leave|carers leave|adoption leave|childcare leave|quarantine|jury duty|doctor appointment|doctors appointment|dr appointment|medical appointment|hospital appointment|funeral|hospitalised|hospitalized|sick child|child sick|off sick|sick day|sick leave paid|vacation day|annual leave day|personal day|family emergency|called in sick|called out sick|day off in lieu|time off in lieu|lieu day|comp off|compensatory off|floating holiday|' +
    'krankmeldung|krankgeschrieben|krank gemeldet|arbeitsunfähig|arbeitsunfähigkeit|elternzeit|mutterschutz|arzttermin|arztbesuch|zeitausgleich|überstundenabbau|überstundenausgleich|freizeitausgleich|gleittag|bildungsurlaub|resturlaub|jahresurlaub|erholungsurlaub|unbezahlter urlaub|kind krank|krankes kind|beerdigung|' +
    'congés payés|congé payé|arrêt maladie|arrêt de travail|accident du travail|congé maternité|congé parental|congé sans solde|enfant malade|rendez vous médical|' +
    'baja médica|baja por enfermedad|baja laboral|permiso retribuido|asuntos propios|cita médica|baja por maternidad|baja por paternidad|incapacidad temporal|' +
    'baixa médica|licença médica|consulta médica|atestado médico|falta justificada por atestado|' +
    'maternità|congedo parentale|congedo matrimoniale|permesso 104|visita medica|donazione sangue|aspettativa|' +
    'urlop wypoczynkowy|zwolnienie lekarskie|urlop bezpłatny|urlop na żądanie|urlop macierzyński|urlop okolicznościowy|opieka nad dzieckiem|' +
    'nemocenská|ošetřovné|neplacené volno|náhradní volno|indispoziční volno|mateřská dovolená|návštěva lékaře|návšteva lekára|náhradné voľno|neplatené voľno|' +
    'plaćeni dopust|neplaćeni dopust|porodiljni dopust|rodiljni dopust|liječnički pregled|lekarski pregled|plaćeno odsustvo|neplaćeno odsustvo|' +
    'betegszabadság|táppénz|szülési szabadság|fizetés nélküli szabadság|orvosi vizsgálat|concediu de odihnă|concediu fără plată|concediu maternitate|' +
    'bijzonder verlof|ouderschapsverlof|onbetaald verlof|ziekteverlof|doktersbezoek|barns sygdom|barsel|föräldraledig|vård av barn|foreldrepermisjon|sykt barn|sykmeldt|egenmelding',
  unexcused:
    'ni se javil|ni se javila|ni javil|ni javila|ni sporočil|ni sporočila|brez opravičila|neopravičen izostanek|neopravičeni izostanek|no call no show|no notice|fehlt unentschuldigt|unentschuldigtes fehlen|absent nemotivat|absență nemotivată|nieusprawiedliwiona|nieusprawiedliwiony',
  notIncluded:
    'izstopil|izstopila|je izstopil|je izstopila|ni več vključen|ni več vključena|odstopil|odstopila|left the programme|left the program|left the course|left programme|no longer enrolled|abgebrochen|ausgeschieden|abgemeldet vom kurs|a quitté la formation',
  notPlanned:
    // Where people learn at an employer's, its leave is nobody's of them.
    'kolektivni dopust delodajalca|kolektivni dopust pri delodajalcu|kolektivni dopust podjetja|kolektivni dopust v podjetju|delodajalec zaprt|delodajalec zaprto|podjetje zaprto|' +
    '1 maj|prvi maj|velika noč|slobodan dan|snow day|school holiday|school holidays|half term|inset day|brückentag|betriebsurlaub|día libre|fizetett ünnep|pihenőnap|sărbătoare legală|zi liberă|državni blagdan|dan odmora|giorno festivo|jour chômé',
};
