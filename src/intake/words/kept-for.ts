/** Titles of what offices keep beside attendance in tables that look like it: names down, days across, ticks, hours or codes in them. */

const MONEY =
  'izplacil[aoi]?|nakazil[aoi]?|potni(h)? strosk(i|ov)|povracil[ao] (potnih )?stroskov|kilometrin[ae]|prevozni stroski|clanarin[ae]|potni nalogi?|cenik\\p{L}*|price ?lists?|preislisten?|listino prezzi|liste de prix|lista de precios|payments|payouts|travel (costs|expenses)|expense (report|claims?)|mileage( log)?|membership fees|auszahlung(en|sliste)?|fahrt(en)?kosten|reisekosten|spesen(abrechnung)?|mitgliedsbeitrage|fahrtenbuch|zahlungen';
const ANSWERS =
  'vprasalnik[ai]?|anket[ae]|evalvacij[ae]|evalvacijski|samoevalvacij[ae]|samoocen\\p{L}*( kompetenc)?|zadovoljstvo|survey|surveys|questionnaires?|feedback|evaluation( form| sheet)?|poll|doodle|fragebogen|umfrage|evaluierung|feedbackbogen|bewertungsbogen|encuestas?|questionario|ankiet[ay]|dotaznik|upitnik';
const GRADES =
  'redovalnic[ae]|preverjanj[ae](?! prisotnosti)|rezultati (testov|izpitov|preverjanj)|ocene|ocenjevalni list|gradebook|grade ?book|grades|noten|notenliste|notenspiegel|oceny|znamky|calificaciones|voti';
const WISHES =
  'razpolozljivost|kdaj (lahko|utegnete)|zelje (po terminih|za razpored)|availabilit(y|ies)|availability (poll|sheet|chart)|when can you|verfugbarkeit(en)?|disponibilit(a|e|y)|disponibilidad';
const SIGNED_UP =
  'prijav(e|ni seznam|nice)|prijavnica|seznam prijav|anmelde(liste|formular)|anmeldungen|rsvp|pre ?registrations?|waiting list|cakalni seznam|warteliste';
const ORDERED =
  'narocil[aoi]|narocanje (kosil|malic|hrane|obrokov)|narocilnica|kosila|malice|jedilnik|orders?|lunch(es)?|lunch orders?|meal (plan|orders?)|bestellung(en)?|bestellliste|essen(s)?(liste|bestellung(en)?|plan)|mittagessen|speiseplan';
const HANDED_OUT =
  '(prevzem[ai]?|izdaja|razdelitev|prejem|seznam prejetih|izposoja|vracilo) \\p{L}+|gradiv[ao]|inventar|inventura|izposoja|kljuci|inventory|hand ?outs?|materials (handed out|issued)|equipment (issue|loan|log)|key log|ausgabe(liste)?|materialausgabe|inventarliste|schlussel(liste|ausgabe)?';
const LEAVE_PLANS =
  'plan(iranje)? (letnega |letnih )?dopust(a|ov)|urlaubs?(plan(ung|er)?|antrage|ubersicht|konto)|(annual )?(leave|vacation|holiday|pto) (plan(ner|ning)?|schedule|balances?)|stanje dopust(a|ov)|resturlaub|planning (des )?conges|plan urlopow|piano ferie|plan dovolenych|plan godisnjih odmora';

const PLACES =
  'zasedenost (sob\\p{L}*|prostor\\p{L}*|kapacitet|ucilnic\\p{L}*)|najem (prostor\\p{L}*|sob\\p{L}*|dvoran\\p{L}*)|(obratovalni|odpiralni) cas|uradne ure(?! (od )?\\d)|(room|hotel|hall) occupancy|(opening|business) hours|offnungszeiten|belegungsplan|zimmerbelegung|horaires d ouverture|horario de (apertura|atencion)|orari(o)? di apertura|radno vrijeme (trgovine|ureda)';

const THINGS =
  '(evidenca|seznam|dnevnik|knjiga|pregled) (vozenj|prevozov|vozil|goriva|klicev|telefonskih klicev|(prejete |oddane |vhodne |izhodne )?poste|dopisov|racunov|pogodb|dokumentov|meritev|temperatur\\p{L}*|ciscenja|vzdrzevanja|okvar|napak|dogodkov|poskodb|nesrec|prodaje|zalog|odpadkov|strank|donacij|donatorjev|sponzorjev|kljucev|opreme|orodja)|zaloga|zaloge|meritve|blagajna|blagajniski dnevnik|blagajniska knjiga|racuni|donacije|prejeta posta|oddana posta|(call|phone|mail|fuel|maintenance|cleaning|temperature|incident|sales|bug|issue|risk) (log|register|report|tracker)|petty cash|cash ?book|stock list|anrufliste|posteingang|postausgang|kassenbuch|reinigungs(plan|protokoll)|temperaturprotokoll|wartungs(plan|protokoll)|unfallbuch|mangelliste|schlusselbuch|lagerbestand|umsatzliste|registre des appels|livre de caisse|libro de caja|registro de llamadas|registro chiamate|ksiega kasowa|knjiga poste|knjiga voznji';

/** A title of one of these, perhaps with what it is of and a time behind: "Potni stroški november 2024". */
const KEPT_FOR = new RegExp(
  `(^| )(${[MONEY, ANSWERS, GRADES, WISHES, SIGNED_UP, ORDERED, HANDED_OUT, LEAVE_PLANS, PLACES, THINGS].join('|')})( |$)`,
  'u',
);

/** What offices call such tables when they call them records. */
const RECORD = /(^| )evidenc\p{L}*/u;

/** Longer texts tell how to fill in, or who wants to know. */
const LONGEST_TITLE = 60;

const OF_HOURS = /(^| )(ure?|hours|stunden)( |$)/u;

/** "Ure po tednih (za kontrolo izplačil)": hours are hours, whatever is done with them. */
const PURPOSE = new RegExp(` (za|for|fur|zur) (\\p{L}+ ){0,2}(${MONEY})( .*)?$`, 'u');

/** @param folded a folded title; true for "Vprašalnik", "Evidenca potnih stroškov", "Urlaubsplanung 2024" */
export const isKeptForOther = (folded: string): boolean =>
  folded.length <= LONGEST_TITLE && KEPT_FOR.test(OF_HOURS.test(folded) ? folded.replace(PURPOSE, '') : folded);

/** A folded title without the word for any record, which says nothing of what is recorded. */
export const withoutRecord = (folded: string): string => folded.replace(RECORD, ' ');
