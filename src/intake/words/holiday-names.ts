/** What public holidays are called, whole: "Novo leto", "Velikonočni ponedeljek", "Tag der Arbeit", "Christmas Day". */

const SLOVENIAN =
  'novo leto|novoletni praznik|presernov dan|(slovenski )?kulturni praznik|velika noc|velikonocn[ia] (nedelja|ponedeljek)|dan upora proti okupatorju|praznik dela|prvi maj|binkosti|binkostna nedelja|dan drzavnosti|marijino vnebovzetje|dan reformacije|dan spomina na mrtve|bozic|dan samostojnosti( in enotnosti)?';
const ENGLISH =
  '(new year s|christmas|boxing|labou?r|may|independence|memorial|veterans|thanksgiving|columbus|presidents|juneteenth|national|republic|australia|canada|anzac|victory) (day|eve)|new year|christmas|easter( sunday| monday)?|good friday|epiphany|ascension( day)?|whit (sunday|monday)|pentecost|corpus christi|assumption( day| of mary)?|all saints( day)?|thanksgiving|(early |late )?(spring|summer|may) bank holiday|martin luther king( jr)? day|diwali|eid al (fitr|adha)';
const GERMAN =
  'neujahr(stag)?|heilige drei konige|karfreitag|oster(sonntag|montag|n)|tag der arbeit|(christi )?himmelfahrt|pfingst(sonntag|montag|en)|fronleichnam|maria himmelfahrt|tag der deutschen einheit|reformationstag|allerheiligen|nationalfeiertag|maria empfangnis|heiligabend|silvester|([12] |erster |zweiter )?weihnacht(en|stag|sfeiertag)|christtag|stefanitag';
const SPANISH =
  'ano nuevo|(epifania( del senor)?|(dia de (los )?)?reyes( magos)?)|(jueves|viernes) santo|lunes de pascua|(domingo de )?pascua|(dia|fiesta) del trabajo|dia del trabajador|asuncion( de la virgen)?|fiesta nacional( de espana)?|dia de la hispanidad|todos los santos|(dia de la )?constitucion( espanola)?|inmaculada( concepcion)?|navidad|dia de la independencia';
const PORTUGUESE =
  'ano novo|confraternizacao universal|carnaval|sexta feira santa|pascoa|tiradentes|dia do trabalh(o|ador)|corpo de deus|independencia( do brasil)?|nossa senhora aparecida|finados|proclamacao da republica|natal';
const FRENCH =
  'jour de l an|nouvel an|(lundi|dimanche) de (paques|pentecote)|paques|fete du travail|victoire( de)? 1945|ascension|pentecote|fete nationale|assomption|toussaint|armistice( 1918)?|noel|vendredi saint';
const ITALIAN =
  'capodanno|epifania|pasqua|(lunedi dell angelo|pasquetta)|festa della liberazione|festa d(el|ei) lavor(o|atori)|festa della repubblica|ferragosto|ognissanti|immacolata( concezione)?|natale|santo stefano';
const POLISH =
  'nowy rok|trzech kroli|wielkanoc|poniedzialek wielkanocny|(swieto|dzien) pracy|swieto konstytucji( 3 maja)?|zielone swiatki|boze cialo|wniebowziecie( nmp)?|wszystkich swietych|(narodowe )?swieto niepodleglosci|boze narodzenie|wigilia';
const CROATIAN =
  'nova godina|(sveta tri kralja|bogojavljenje)|uskrs(nji ponedjeljak)?|(medunarodni )?praznik rada|tijelovo|dan drzavnosti|dan antifasisticke borbe|dan pobjede( i domovinske zahvalnosti)?|velika gospa|svi sveti|dan sjecanja|sveti stjepan|bozic( dan)?';
const CZECH =
  'novy rok|velky patek|velikonocni pondeli|svatek prace|den vitezstvi|den slovanskych verozvestu.*|den upaleni mistra jana husa|den ceske statnosti|den vzniku.*|den boje za svobodu.*|stedry den|[12] svatek vanocni|vianoce|stedry vecer';
const OTHERS =
  'anul nou|boboteaza|paste(le)?( ortodox| catolic)?|vinerea mare|ziua (muncii|copilului|nationala( a romaniei)?|unirii.*)|rusalii(le)?|adormirea maicii domnului|sfantul andrei|craciun(ul)?|ujev|husvet(vasarnap|hetfo)?|nagypentek|punkosd(hetfo)?|karacsony|mindenszentek|nieuwjaar(sdag)?|goede vrijdag|(eerste |tweede )?(paas|pinkster|kerst)dag|koningsdag|hemelvaart(sdag)?|yilbasi|(ramazan|kurban) bayrami|cumhuriyet bayrami|hari raya .*|tahun baru.*';

const HOLIDAY = new RegExp(
  `^(${[SLOVENIAN, ENGLISH, GERMAN, SPANISH, PORTUGUESE, FRENCH, ITALIAN, POLISH, CROATIAN, CZECH, OTHERS].join('|')})$`,
);

/** @param folded a folded cell; some people bear such a name, too: Božič, Natale, Noël */
export const namesHoliday = (folded: string): boolean => HOLIDAY.test(folded);
