/** What stands above the tables of the registers, and the hints at their cells. */
import type { HintName } from '../../register';

const guidance = {
  tblPrisotnost:
    'Ena vrstica za osebo in dan. Vrstice z virom nastanejo iz listov prisotnosti in se ob gradnji osvežijo; vrstice, ki jih vpišete sami (brez vira), ostanejo. Pomen določi Prisotnik iz oznake in dokazil.',
  tblKandidati:
    'Kandidati v 1. fazi: kdo jih je napotil (vir), kakšen je bil izid (stik, upravičenost, vključitev, zavrnitev) in razlog, če kdo ni bil vključen.',
  tblTim: 'Sestanki multidisciplinarnega tima.',
  tblDejavnosti: 'Obiski, delavnice, predstavitve delodajalcev in druge dejavnosti programa.',
  tblPritozbe: 'Pritožbe udeležencev in kako so bile rešene.',
  tblProstiDnevi:
    'Dnevi, ko programa ni: prazniki in dela prosti dnevi v Sloveniji ter dnevi, ki jih dodate sami. Velja samo, kar je na tem seznamu.',
  tblOznake:
    'Kaj pomenijo oznake v listih prisotnosti. Dodajte svoje ali spremenite te; število, ki ga ni med oznakami, pomeni ure.',
  tblModuli:
    'Podatki o programu in načrt modulov. Po teh datumih, dnevih in urah Prisotnik preverja prisotnost; popravite jih, če se načrt spremeni. Dnevi se zapišejo kot pon,tor,sre.',
  tblParametri:
    'Zneski in pravila za izplačila. Nova vrednost je nova vrstica z datumom, od katerega velja. Ko je vrednost potrjena, v stolpec »Potrjeno« vpišite, kdo jo je potrdil in kdaj; dotlej je na vsakem izpisu označena kot nepotrjena. Pravilo preverjanja nastavite z vrstico »pravilo« in oznako pravila (na primer »pravilo iban-missing«): vrednost »ne« ga izklopi, »napaka«, »opozorilo« ali »opomba« pa spremeni njegovo resnost.',
  tblUdelezenci:
    'Ena vrstica za vsako osebo v programu. Kar vpišete tukaj, ostane tudi ob ponovni gradnji registrov. Brez diagnoz in drugih zdravstvenih podatkov.',
  tblIzplacila:
    'Knjiga zaprtih tednov: kaj je bilo komu izplačano. Vrstice zapiše Prisotnik ob zaprtju tedna; ne spreminjajte jih, poznejše razlike pridejo v poračun.',
  tblIndividualno:
    'Ena vrstica za vsako uro ali srečanje individualnega dela z osebo; v 2. fazi najmanj ena ura na osebo in teden.',
  tblOdsotnosti:
    'Opravičene odsotnosti in dokazila zanje. Vzrok je vrsta odsotnosti (bolniška, izobraževanje, osebne okoliščine …), nikoli diagnoza. Brez datuma v stolpcu »Dokazilo prejeto« se dokazilo še čaka.',
  tblMirovanja:
    'Daljše odsotnosti s statusom mirovanja, tudi čas med izstopom in ponovno vključitvijo. Oba dneva sta vključena; prazen »Do« pomeni, da mirovanje še traja.',
};

const hint: Readonly<Record<HintName, string>> = {
  date: 'Datum, na primer 3. 2. 2020',
  hours: 'Število ur, na primer 4 ali 4,5',
  yesOrNo: 'da ali ne',
  mark: 'Število ur ali oznaka z lista Oznake',
  hoursOfPresence: 'Samo ob oznaki P, kadar se ure razlikujejo od načrtovanih',
  contactOutcome: 'Kako se je stik končal',
  attendees: 'Število udeleženih',
  complaintState: 'Kako daleč je obravnava',
  resolvedOn: 'Dan rešitve; prazno = še odprta',
  groupHoursADay: 'Ure skupinskega dela na dan, z odmorom',
  fewestHours: 'Najmanj ur skupinskega dela v modulu',
  individualHoursAWeek: 'Najmanj ur z vsako osebo na teden',
  parameter: 'Ime parametra s seznama ali »pravilo« in oznaka pravila',
  inForceFrom: 'Prvi dan, ko vrednost velja',
  sex: 'M ali Ž',
  residence: 'Dovoljenje za stalno prebivanje: da ali ne',
  ground: 'Podlaga za vključitev s seznama',
  agreement: 'Dan podpisa dogovora o vključitvi',
  entry: 'Prvi dan vključenosti',
  exit: 'Zadnji dan vključenosti; prazno = še vključena oseba',
  kmPermanent: 'Kilometri v eno smer od stalnega prebivališča',
  kmTemporary: 'Kilometri v eno smer od začasnega prebivališča',
  ticket: 'Cena najcenejših vozovnic za en dan',
  insurance: 'Zavarovanje za invalidnost in smrt, za modul II',
  insuranceEnd: 'Prazno = brez konca',
  workSafety: 'Dan seznanitve z varnim delom',
  labourStatus: 'Status ob vstopu',
  education: 'Najvišja dokončana šola ali stopnja ISCED',
  result: 'Rezultat v 28 dneh po izstopu; »brez«, če ga ni',
  resultOn: 'Dan, na katerega je bil rezultat ugotovljen',
  absenceEnd: 'Zadnji dan; prazno = samo en dan',
  absenceCause: 'Vrsta odsotnosti, nikoli diagnoza',
  evidenceReceived: 'Dan prejema; prazno = dokazilo se še čaka',
  suspensionEnd: 'Zadnji dan; prazno = mirovanje še traja',
};

export const registers = { guidance, hint };
