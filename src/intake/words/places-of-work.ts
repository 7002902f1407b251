/** Where people work and what at, and towns: sheets are called by them as well, and they are nobody. */

const PLACES = new Set(
  (
    'kuhinja|vrt|vrtovi|park|gozd|polje|njiva|sadovnjak|vinograd|hlev|kmetija|pisarna|tajnistvo|recepcija|trgovina|lokal|bife|kavarna|klet|hodnik|dvorisce|garaza|teren|okolica|knjiznica|muzej|sola|vrtec|dom|center|zavod|obcina|' +
    'cajnica|jedilnica|ucilnica|telovadnica|dvorana|soba|atelje|studio|galerija|delavnica|delavnice|skladisce|pralnica|likalnica|sivalnica|reciklaza|proizvodnja|montaza|pakiranje|ciscenje|kosnja|sivanje|kuhanje|' +
    'pletenje|keramika|les|papir|kovina|steklo|tekstil|racunalnistvo|kuharstvo|likovna|glasba|gledalisce|sport|projekt|projekti|delo|teorija|praksa|skupina|ekipa|oddelek|enota|modul|' +
    'kitchen|garden|workshop|office|shop|store|warehouse|laundry|farm|reception|classroom|library|gym|hall|lab|studio|project|team|group|frontend|backend|design|testing|development|documentation|research|marketing|sales|finance|' +
    'kuche|garten|werkstatt|buro|lager|laden|waescherei|wascherei|schule|halle|projekt|cuisine|jardin|atelier|bureau|cucina|giardino|ufficio|laboratorio|cocina|taller|oficina|jardim|cozinha|kuchnia|ogrod|biuro|kuchyne|zahrada|dilna|' +
    'kuhinje|basta|radionica|kancelarija|skladiste|magazin|ured|' +
    'slovenija|ljubljana|maribor|celje|kranj|koper|velenje|ptuj|trbovlje|kamnik|jesenice|domzale|izola|postojna|logatec|vrhnika|krsko|brezice|sevnica|litija|idrija|tolmin|bovec|ajdovscina|sezana|piran|portoroz|bled|bohinj|radovljica|trzic|ravne|prevalje|zalec|ormoz|ljutomer|lendava|radgona|lenart|kocevje|ribnica|grosuplje|trebnje|metlika|crnomelj|zagorje|hrastnik|lasko|sentjur|smarje|rogaska|mengse|menges|cerknica|pivka|' +
    'zagreb|beograd|sarajevo|skopje|pristina|podgorica|rijeka|split|trst|gorica|celovec|beljak|gradec|dunaj|wien|graz|berlin|munchen|hamburg|london|paris|roma|milano|madrid|barcelona|lisboa|porto|praha|brno|bratislava|budapest|warszawa|krakow|amsterdam|rotterdam|utrecht|bruxelles|moskva|kyiv|athens|istanbul|ankara'
  ).split('|'),
);

/** "mizarstvo", "likalnica", "slascicarna", "igrisce". */
const BY_ENDING = /^\p{L}{3,}(stvo|lnica|vnica|carna|karna|erija|isce|anje|enje|werk|raum|shop|room)$/u;

/** @param folded a folded word (see `fold`) */
export const isPlaceOfWork = (folded: string): boolean => PLACES.has(folded) || BY_ENDING.test(folded);
