/** "Shift name", "Ime projekta", "Nombre del curso", "Kurs adı": names of things, not of people. */

const THING =
  'computers?|procedures?|functions?|macros?|servers?|hosts?|errors?|shifts?|weekdays?|days?|months?|events?|courses?|projects?|tasks?|files?|class|classes|company|firm|sessions?|lessons?|workshops?|trainings?|meetings?|activity|activities|programs?|programmes?|modules?|subjects?|topics?|teams?|groups?|rooms?|locations?|sites?|places?|venues?|stations?|devices?|machines?|terminals?|doors?|gates?|shops?|stores?|branch|office|department|dept|division|unit|section|organi[sz]ation|institution|agency|school|university|faculty|hospital|hotel|brand|product|item|service|category|type|status|leave|holiday|job|position|role|sheet|table|column|field|list|form|document|report|city|town|country|region|street|schedule|calendar|plan';
const STVAR =
  'izmene|dogodka|tecaja|projekta|naloge|datoteke|razreda|podjetja|firme|srecanja|delavnice|usposabljanja|izobrazevanja|seminarja|sestanka|dejavnosti|aktivnosti|programa|modula|predmeta|teme|ekipe|skupine|sobe|prostora|lokacije|kraja|postaje|naprave|vrat|trgovine|poslovalnice|pisarne|oddelka|enote|organizacije|institucije|ustanove|sole|fakultete|izdelka|storitve|kategorije|vrste|dopusta|praznika|delovnega mesta|lista|tabele|obrazca|dokumenta|porocila|mesta|drzave|ulice|urnika';
const SACHE =
  'firma|schicht|schulung|fortbildung|projekts?|kurses|veranstaltung|aufgabe|datei|klasse|abteilung|schule|gruppe|organisation|einrichtung';
const COSA =
  'curso|proyecto|evento|tarea|archivo|clase|empresa|actividad|turno|grupo|escuela|centro|institucion|corso|progetto|attivita|azienda|gruppo|scuola|ente|projeto|atividade|tarefa|turma|escola|projet|cours|evenement|taller|formacion|capacitacion|formacao|treinamento|seminario|formazione|entreprise|societe|activite|groupe|ecole|formation|atelier';
const SEY =
  'egitim|egitimin|kurs|kursun|ders|dersin|seminer|seminerin|etkinlik|etkinligin|toplanti|program|programin|proje|projenin|gorev|firma|sirket|sube|bolum|birim|okul|sinif|grup|dosya|urun|vardiya';
const ZAAK = 'cursus|training|workshop|project|bedrijf|organisatie|activiteit|groep|school|afdeling|taak|bestand';
const HAL = 'kursus|pelatihan|acara|kegiatan|proyek|perusahaan|kelas|sekolah|mata kuliah|mata pelajaran|tugas|grup';

const OF_THING = new RegExp(
  `^((${THING}) name|names? of (the )?(${THING})|(ime|imena|naziv) (${STVAR})|name (der|des) (${SACHE})|(nombre|nome|nom) (de|del|du|di|do|da|della|dell|de la|de l|d) (${COSA})|(nombre|nome) (${COSA})|(${SEY}) (adi|ismi)|naam (van (de|het) )?(${ZAAK})|nama (${HAL}))$`,
);

/** @param folded a folded heading (see `fold`) */
export const namesThing = (folded: string): boolean => OF_THING.test(folded);

const GOODS =
  'products?|items?|articles?|goods|materials?|ingredients?|services?|machines?|devices?|vehicles?|rooms?|shops?|stores?|izdel(ek|ki)|artikl?i?|artikel|blago|material|sestavin[ae]|zdravil[oa]|rastlin[ae]|orodj[ea]|opravil[oa]|medicines?|medications?|plants?|tools?|medikamente?|pflanzen?|werkzeuge?|medicament[oi]s?|piante?|plantas?|storit(ev|ve)|stroji?|naprav[ae]|vozil[oa]|prostori?|sob[ae]|trgovin[ae]|poslovalnic[ae]|produkte?|ware|zutat(en)?|leistung(en)?|maschinen?|gerate?|fahrzeuge?|raume?|filialen?|productos?|articulos?|servicios?|maquinas?|produits?|services?|prodott[oi]|articol[oi]|macchin[ae]|produtos?|proizvodi?|usluge?|roba|vyrobky?|produkty?|towary?|товары?|продукты?|изделия?';
const ONLY_GOODS = new RegExp(`^(${GOODS})$`);

/** "Izdelek", "Stroj": what stands under it is sold or runs, and is nobody. */
export const headsGoods = (folded: string): boolean => ONLY_GOODS.test(folded);

const WORD_OF_THING = new RegExp(`^(${THING})$`);

/** "Server" in "Main Server". */
export const isThing = (word: string): boolean => WORD_OF_THING.test(word);

/** What programs number besides people, and who is on duty at. */
const NUMBERED =
  'records?|rows?|logs?|entry|entries|tickets?|transactions?|orders?|readers?|desks?|posts?|attendance|zapisa?|vrstice|vnosa|izmena|delovnega mesta|narocila|gerat|raum|tur|kurs|standort|datensatz|auftrag|dispositivo|maquina|sala|aula|puesto|registro|sede|asistencia|appareil|salle|poste';

const NUMBER = 'id|sifra|st|stevilka|cod|codigo|code|clave|num|numero|no|nr|number|numer|kod|nummer|matr';

const THINGS = `${THING}|${STVAR}|${SACHE}|${COSA}|${ZAAK}|${HAL}|${NUMBERED}`;
const NUMBER_OF_THING = new RegExp(`^((${NUMBER}) ((de|del|di|da|du|of) )?(${THINGS})|(${THINGS}) (${NUMBER}))$`);
const NUMBER_OF_SOMETHING = new RegExp(`^((${NUMBER}) .+|.+ (${NUMBER}))$`);

/** "Project ID", "Šifra naloge": nobody is told by it. */
export const numbersThing = (folded: string): boolean => NUMBER_OF_THING.test(folded);

/** "ID_OFICIAL", "Šifra varnostnika", "Guard no": a number of somebody or something, and of no thing that is known. */
export const mayNumberPeople = (folded: string): boolean => NUMBER_OF_SOMETHING.test(folded) && !numbersThing(folded);

const KINDS_OF_THINGS =
  'predmeti|predmetnik|sklopi|moduli|programi|projekti|tecaji|delavnice|dejavnosti|aktivnosti|skupine|oddelki|razredi|ekipe|enote|lokacije|prostori|ucilnice|sobe|izdelki|storitve|oprema|vozila|naprave|izmene|prazniki|delovna mesta|statusi|vrste (dela|dejavnosti|odsotnosti|dopusta)|subjects?|courses|modules|programs|programmes|projects|workshops|activities|groups|classes|departments|teams|units|locations|rooms|products|items|services|equipment|devices|vehicles|shifts|holidays|positions|statuses|categories|types|facher|kurse|module|projekte|gruppen|klassen|abteilungen|raume|standorte|produkte|gerate|asignaturas|cursos|grupos|departamentos|matieres|cours|groupes|materie|corsi|gruppi|reparti|materias|disciplinas|turmas|predmety|grupy|przedmioty|skupiny|oddeleni|grupe|odjeli|предметы|группы|курсы|отделы';
const OF_KINDS = new RegExp(`^((sifrant|seznam|list of|liste der|table of|spisek) )?(${KINDS_OF_THINGS})$`);

/** "Predmeti", "Groups": a sheet that bears such a name may have what they are called in it, or those who take part in them. */
export const callsThings = (folded: string): boolean => OF_KINDS.test(folded);

const NUMBER_OF_GOODS =
  /^(inventarna (st|stevilka)|inv (st|stevilka)|inventarna oznaka|serijska (st|stevilka)|inventory (no|number|id)|asset (tag|no|number|id)|serial (number|no) of .+|inventarnummer|inventar nr|seriennummer|numero (de serie|d inventaire)|numero di (serie|inventario)|numero de inventario|inventarni broj|numer inwentarzowy)$/;

/** "Inventarna št.", "Asset tag": what is listed is owned, whoever uses it. */
export const numbersGoods = (folded: string): boolean => NUMBER_OF_GOODS.test(folded);
