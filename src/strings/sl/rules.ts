/**
 * Words of the rules. For each rule: `title`, `source` (why), `todo` (what to do), and one sentence for each of its
 * variants. Facts come in formatted: dates as 3. 2. 2020, times as decimal hours, money with its sign.
 */
export const rules = {
  'mark-unknown': {
    title: 'Nejasna oznaka',
    source:
      'Nagrada, prehrana in prevoz se izplačajo po potrjeni listi prisotnosti, zato mora biti jasno, kaj pomeni vsaka oznaka na njej.',
    todo: 'Vpišite oznako z lista Oznake ali število ur (na primer 4 ali 4,5). Če ima oznaka svoj pomen, jo dodajte na list Oznake.',
    unknown: 'Oznake »{{mark}}« ni na listu Oznake in je ni mogoče prebrati kot število ur.',
    absenceWithHours: 'Oznaka »{{mark}}« pomeni odsotnost, ob njej pa je vpisano še število ur ({{writtenMinutes}}).',
    uncertainHours: 'Iz vpisa »{{mark}}« ni jasno, koliko ur je mišljenih.',
    meaningUnknown: 'Oznaka »{{mark}}« je na listu Oznake brez enoličnega pomena.',
    blank: 'Vrstica prisotnosti nima oznake.',
    dateMissing: 'Oznaka »{{mark}}« je vpisana brez datuma.',
    headingBlank: 'Nad stolpcem z oznakami ni dneva, iz sosednjih stolpcev pa ni jasno, kateri dan je mišljen.',
    headingBlankSure:
      'Nad stolpcem z oznakami ni dneva. Po sosednjih stolpcih je mišljen {{meantDate}}; oznake štejejo zanj, izplačila tega tedna pa čakajo, dokler dan ni vpisan.',
    headingUnreadable:
      'Dneva »{{found}}« nad stolpcem z oznakami ni mogoče prebrati, iz sosednjih stolpcev pa ni jasno, kateri dan je mišljen.',
    headingUnreadableSure:
      'Dneva »{{found}}« nad stolpcem z oznakami ni mogoče prebrati. Po sosednjih stolpcih je mišljen {{meantDate}}; oznake štejejo zanj, izplačila tega tedna pa čakajo, dokler dan ni popravljen.',
    headingRepeated:
      'Dan »{{found}}« je vpisan nad dvema stolpcema, eden od sosednjih dni pa manjka; ni jasno, kateri dan je mišljen.',
    headingRepeatedSure:
      'Dan »{{found}}« je vpisan nad dvema stolpcema. Po sosednjih stolpcih je tu mišljen {{meantDate}}; oznake štejejo zanj, izplačila tega tedna pa čakajo, dokler dan ni popravljen.',
    headingStrayed: 'Dan »{{found}}« nad stolpcem z oznakami ne sodi med sosednja dneva; kateri je mišljen, ni jasno.',
    headingStrayedSure:
      'Dan »{{found}}« nad stolpcem z oznakami ne sodi med sosednja dneva. Po sosednjih stolpcih je mišljen {{meantDate}}; oznake štejejo zanj, izplačila tega tedna pa čakajo, dokler dan ni popravljen.',
    rowDay: 'Vrstica ne pove, za kateri dan so njeni vnosi (vpisano je »{{found}}«); do popravka se ne štejejo.',
    rowWithoutDay: 'Vrstica z vnosi je brez dneva; dokler ni vpisan, se vnosi ne štejejo.',
    periodDoubtful:
      'Dnevi lista »{{sheet}}« se berejo kot {{from}} – {{to}}, kar ne more biti pravilno: mišljeni so najbrž {{fromDate}} – {{toDate}}. Oznake s tega lista se do popravka ne preverjajo, izplačila teh tednov pa čakajo.',
    legendTwice: 'Oznaka »{{mark}}« je na listu Oznake že v celici {{firstCell}}, tam z drugim pomenom.',
    legendTwiceUsed_one:
      'Oznaka »{{mark}}« je na listu Oznake že v celici {{firstCell}}, tam z drugim pomenom; zato ni jasno, kaj pomeni {{count}} vpis na listih prisotnosti.',
    legendTwiceUsed_two:
      'Oznaka »{{mark}}« je na listu Oznake že v celici {{firstCell}}, tam z drugim pomenom; zato ni jasno, kaj pomenita {{count}} vpisa na listih prisotnosti.',
    legendTwiceUsed_few:
      'Oznaka »{{mark}}« je na listu Oznake že v celici {{firstCell}}, tam z drugim pomenom; zato ni jasno, kaj pomenijo {{count}} vpisi na listih prisotnosti.',
    legendTwiceUsed_other:
      'Oznaka »{{mark}}« je na listu Oznake že v celici {{firstCell}}, tam z drugim pomenom; zato ni jasno, kaj pomeni {{count}} vpisov na listih prisotnosti.',
    legendMeaning: 'Oznaka »{{mark}}« je na listu Oznake, njen pomen pa ni eden od osmih, ki jih Prisotnik pozna.',
    legendMeaningUsed_one:
      'Oznaka »{{mark}}« na listu Oznake nima nobenega od osmih pomenov, ki jih Prisotnik pozna; zato ni jasno, kaj pomeni {{count}} vpis na listih prisotnosti.',
    legendMeaningUsed_two:
      'Oznaka »{{mark}}« na listu Oznake nima nobenega od osmih pomenov, ki jih Prisotnik pozna; zato ni jasno, kaj pomenita {{count}} vpisa na listih prisotnosti.',
    legendMeaningUsed_few:
      'Oznaka »{{mark}}« na listu Oznake nima nobenega od osmih pomenov, ki jih Prisotnik pozna; zato ni jasno, kaj pomenijo {{count}} vpisi na listih prisotnosti.',
    legendMeaningUsed_other:
      'Oznaka »{{mark}}« na listu Oznake nima nobenega od osmih pomenov, ki jih Prisotnik pozna; zato ni jasno, kaj pomeni {{count}} vpisov na listih prisotnosti.',
  },
  'mark-missing': {
    title: 'Manjka oznaka',
    source:
      'Na listi prisotnosti mora biti za vsak načrtovani dan razvidno, kdo je bil prisoten in kdo ne. Prazna celica ni odsotnost.',
    todo: 'Vpišite ure prisotnosti ali oznako odsotnosti za ta dan.',
    blank: '{{name}}: za {{date}} ni vpisane oznake.',
    none: '{{name}}: za {{date}} na listih prisotnosti ni nobenega vpisa.',
  },
  'hours-over-plan': {
    title: 'Več ur, kot jih je na urniku',
    source: 'Moduli imajo določeno število ur na dan (I in III po 4, II po 6); več se ne prizna.',
    todo: 'Preverite podpisno listo in popravite ure. Če se je urnik spremenil, popravite modul na listu Program.',
    over: 'Vpisanih je {{presentMinutes}} h, modul {{module}} pa ima {{plannedMinutes}} h na dan.',
  },
  'days-over-plan': {
    title: 'Več dni v tednu, kot jih ima modul',
    source: 'Moduli imajo določeno število dni na teden (I in III po 3, II po 5).',
    todo: 'Preverite, ali je bila prisotnost vpisana na pravi dan. Če se je urnik spremenil, popravite modul na listu Program.',
    over_one:
      'V tednu od {{from}} do {{to}} je vpisan {{count}} dan prisotnosti, po urniku pa jih je največ {{plannedDays}}.',
    over_two:
      'V tednu od {{from}} do {{to}} sta vpisana {{count}} dneva prisotnosti, po urniku pa jih je največ {{plannedDays}}.',
    over_few:
      'V tednu od {{from}} do {{to}} so vpisani {{count}} dnevi prisotnosti, po urniku pa jih je največ {{plannedDays}}.',
    over_other:
      'V tednu od {{from}} do {{to}} je vpisanih {{count}} dni prisotnosti, po urniku pa jih je največ {{plannedDays}}.',
  },
  'not-planned': {
    title: 'Prisotnost na dan, ki ni na urniku',
    source: 'Skupinsko delo poteka po urniku modulov; ob koncih tedna in na dela proste dni programa ni.',
    todo: 'Preverite datum. Če je delo res potekalo ta dan, popravite urnik na listu Program ali seznam na listu Prosti dnevi.',
    freeDay: 'Prisotnost je vpisana na dela prost dan: {{date}} ({{freeDay}}).',
    weekend: 'Prisotnost je vpisana za konec tedna: {{date}} je {{weekday}}.',
    offPlan: 'Prisotnost je vpisana za dan, ko modul {{module}} nima skupinskega dela: {{date}} je {{weekday}}.',
    outsideModules: 'Prisotnost je vpisana za {{date}}, ko ne poteka noben modul.',
  },
  'outside-inclusion': {
    title: 'Prisotnost zunaj obdobja vključitve',
    source: 'Pravice iz programa ima oseba od dneva vključitve do dneva izstopa.',
    todo: 'Popravite oznako na listi prisotnosti ali datum v stolpcu Vstop oziroma Izstop na listu Udeleženci.',
    beforeEntry: 'Prisotnost je vpisana za {{date}}, vstop pa je šele {{entryDate}}.',
    afterExit: 'Prisotnost je vpisana za {{date}}, izstop pa je bil že {{exitDate}}.',
  },
  'duplicate-entry': {
    title: 'Dva vpisa za isti dan',
    source: 'Prisotnost se za vsak dan prizna in izplača enkrat.',
    todo: 'Pustite en sam vpis za ta dan, drugega izbrišite.',
    same: 'Za {{date}} je oznaka »{{mark}}« vpisana že v celici {{firstCell}}.',
    different: 'Za {{date}} je tu oznaka »{{mark}}«, v celici {{firstCell}} pa »{{firstMark}}«.',
  },
  'rule-failed': {
    title: 'Pravila ni bilo mogoče preveriti',
    source: 'Pravilo, ki odpove, ne sme biti videti, kot da težav ni.',
    todo: 'Sporočite napako skrbniku Prisotnika; do takrat to pravilo preverite ročno.',
    failed: 'Pravila »{{failedRule}}« ni bilo mogoče preveriti (notranja napaka {{errorName}}).',
  },
  'eligibility-residence': {
    title: 'Državljanstvo ali stalno prebivanje',
    source:
      'V program se lahko vključijo osebe s slovenskim državljanstvom ali z dovoljenjem za stalno prebivanje (sklop 1).',
    todo: 'Preverite dokument in v stolpec Državljanstvo RS ali Stalno prebivanje vpišite »da«. Če oseba pogoja ne izpolnjuje, je ni mogoče vključiti.',
    neither: '{{name}} nima ne slovenskega državljanstva ne dovoljenja za stalno prebivanje.',
    missing: '{{name}}: ni podatka o državljanstvu oziroma stalnem prebivanju.',
  },
  'eligibility-ground': {
    title: 'Podlaga za vključitev',
    source:
      'V program se lahko vključi, kdor prejema denarno socialno pomoč ali je do nje upravičen, je v evidenci brezposelnih, je začasno nezaposljiv ali je neaktiven s kompleksno socialno problematiko.',
    todo: 'V stolpec Podlaga vpišite eno od štirih podlag: DSP, brezposelna oseba, začasno nezaposljiva oseba, neaktivna oseba s kompleksno socialno problematiko.',
    missing: '{{name}}: podlaga za vključitev ni vpisana.',
  },
  'participant-duplicate': {
    title: 'Ista oseba dvakrat',
    source: 'Vsaka oseba je v registru en zapis z eno oznako ID, tudi če je program zapustila in se vrnila.',
    todo: 'Če gre za isto osebo, pustite eno vrstico (prvi Vstop, zadnji Izstop, vmes vrstica na listu Mirovanja). Če sta osebi dve, popravite podatek, ki je enak.',
    id: 'Oznako ID {{otherId}} ima že {{otherName}} (celica {{otherCell}}).',
    emso: '{{name}} ima enak EMŠO kot {{otherName}} ({{otherId}}).',
    nameAndBirthDate: '{{name}} ima enako ime in rojstni datum kot oseba v celici {{otherCell}} ({{otherId}}).',
    name: '{{name}}: oseba s tem imenom je v registru že v celici {{otherCell}} ({{otherId}}).',
  },
  'inclusion-dates': {
    title: 'Datuma vstopa in izstopa',
    source: 'Program traja osem mesecev v treh fazah; vključitev je mogoča samo znotraj njih.',
    todo: 'Popravite datum v stolpcu Vstop ali Izstop na listu Udeleženci. Če so napačni datumi programa, jih popravite na listu Program.',
    entryMissing: '{{name}}: datum vstopa ni vpisan.',
    entryOutside: '{{name}}: vstop {{entryDate}} je zunaj programa, ki traja od {{from}} do {{to}}.',
    exitOutside: '{{name}}: izstop {{exitDate}} je zunaj programa, ki traja od {{from}} do {{to}}.',
    exitBeforeEntry: '{{name}}: izstop {{exitDate}} je pred vstopom {{entryDate}}.',
    settingUnreadable:
      'Med nastavitvami programa stoji pri »{{setting}}« vrednost »{{written}}«, ki je ni mogoče uporabiti.',
  },
  'agreement-date': {
    title: 'Dogovor o vključitvi',
    source: 'Udeležba temelji na dogovoru o vključitvi, ki mora biti podpisan najpozneje na dan prve prisotnosti.',
    todo: 'Preverite podpisani dogovor in v stolpec Dogovor vpišite datum podpisa.',
    missing: '{{name}}: dogovor o vključitvi ni vpisan, vstop pa je bil {{entryDate}}.',
    afterPresence:
      '{{name}}: dogovor je podpisan {{agreementDate}}, prva prisotnost pa je bila že {{firstPresenceDate}}.',
  },
  'emso-invalid': {
    title: 'Napačen EMŠO',
    source: 'EMŠO ima 13 števk: rojstni datum, območje, zaporedno številko in kontrolno števko.',
    todo: 'Preverite EMŠO na osebnem dokumentu. Vpis ni obvezen; celica je lahko tudi prazna.',
    length: '{{name}}: EMŠO nima 13 števk.',
    date: '{{name}}: EMŠO se začne z datumom, ki ne obstaja.',
    checksum: '{{name}}: kontrolna števka EMŠO se ne ujema.',
    zeroLost: '{{name}}: EMŠO ima samo 12 števk; manjka začetna ničla, ki jo je Excel odrezal.',
  },
  'emso-mismatch': {
    title: 'EMŠO se ne ujema',
    source: 'Iz EMŠO se vidita rojstni datum in spol; ujemati se morata s stolpcema Rojstni datum in Spol.',
    todo: 'Preverite osebni dokument in popravite EMŠO, rojstni datum ali spol.',
    birthDate: '{{name}}: po EMŠO je rojstni datum {{emsoBirthDate}}, vpisan pa je {{birthDate}}.',
    sex: '{{name}}: po EMŠO je spol {{emsoSex}}, vpisan pa je {{sex}}.',
    both: '{{name}}: po EMŠO sta rojstni datum {{emsoBirthDate}} in spol {{emsoSex}}, vpisana pa {{birthDate}} in {{sex}}.',
  },
  'tax-number-invalid': {
    title: 'Napačna davčna številka',
    source: 'Davčna številka ima osem števk, zadnja je kontrolna.',
    todo: 'Preverite davčno številko in jo popravite.',
    invalid: '{{name}}: davčna številka ni veljavna.',
  },
  'iban-invalid': {
    title: 'Napačna številka računa',
    source: 'Denarni prejemki se nakažejo na račun z veljavno številko IBAN; veljajo računi vseh držav SEPA.',
    todo: 'Prepišite številko računa (TRR) z bančne kartice ali izpiska.',
    format: '{{name}}: v stolpcu TRR ni številka računa.',
    country: '{{name}}: številka računa se začne z oznako države, ki je ni.',
    length: '{{name}}: številka računa nima pravega števila znakov.',
    checksum: '{{name}}: kontrolna števka številke računa se ne ujema.',
    notSepa: '{{name}}: račun je v državi zunaj območja SEPA, kamor nakazilo ni mogoče.',
  },
  'iban-missing': {
    title: 'Manjka številka računa',
    source: 'Denarni prejemki se izplačujejo tedensko na račun osebe.',
    todo: 'V stolpec TRR vpišite številko računa.',
    missing: '{{name}}: prisotnost je vpisana, številke računa pa ni.',
  },
  'iban-shared': {
    title: 'Dve osebi z istim računom',
    source: 'Prejemki so namenjeni vključeni osebi; skupni račun je mogoč, pogosteje pa je znak napačnega prepisa.',
    todo: 'Preverite številki računov obeh oseb. Če imata skupni račun, opozorilo sprejmite z razlogom.',
    shared: '{{name}} ima isto številko računa kot {{otherName}} ({{otherId}}).',
  },
  'travel-data': {
    title: 'Manjkajo podatki za prevoz',
    source:
      'Stroški prevoza pripadajo osebi, ki je od kraja izvajanja oddaljena vsaj en kilometer v eno smer in nima možnosti brezplačnega javnega prevoza.',
    todo: 'Vpišite kilometre (Km stalno ali Km začasno), ceno vozovnice na dan ali »da« v stolpec Brezplačni prevoz.',
    missing: '{{name}}: prisotnost je vpisana, podatkov za prevoz pa ni.',
    implausible: '{{name}}: vrednost {{found}} v stolpcu »{{column}}« ni verjetna.',
  },
  'insurance-module-two': {
    title: 'Zavarovanje v modulu II',
    source: 'Za čas prisotnosti v modulu II mora biti urejeno zavarovanje za invalidnost in smrt.',
    todo: 'Preverite zavarovanje in vpišite obdobje v stolpca Zavarovanje od in Zavarovanje do (prazen »do« pomeni brez konca).',
    missing: '{{name}}: zavarovanje ni vpisano, v modulu II pa je prisotnost vpisana od {{date}}.',
    later: '{{name}}: zavarovanje velja šele od {{insuredFromDate}}, prisotnost v modulu II pa je vpisana že {{date}}.',
    ended: '{{name}}: zavarovanje je veljalo do {{insuredToDate}}, prisotnost v modulu II pa je vpisana tudi {{date}}.',
  },
  'safety-briefing': {
    title: 'Seznanitev z varstvom pri delu',
    source: 'Vsaka vključena oseba mora biti seznanjena z ukrepi za varno delo, najpozneje na dan prve prisotnosti.',
    todo: 'Vpišite datum seznanitve v stolpec Varstvo pri delu; če seznanitve še ni bilo, jo opravite.',
    missing: '{{name}}: seznanitev z varstvom pri delu ni vpisana, prva prisotnost pa je bila {{firstPresenceDate}}.',
    late: '{{name}}: seznanitev z varstvom pri delu je bila {{briefedDate}}, po prvi prisotnosti {{firstPresenceDate}}.',
  },
  'funder-entry-data': {
    title: 'Podatki ob vstopu za poročanje',
    source: 'Oseba, ki ji manjka kateri od neobčutljivih podatkov, šteje financerju samo v skupno število.',
    todo: 'Podatek prepišite iz vprašalnika ob vstopu.',
    missing: '{{name}}: stolpec »{{column}}« je prazen.',
    wordsUnclear:
      '{{name}}: iz vpisa »{{found}}« v stolpcu »{{column}}« ni jasno, kam oseba sodi; financerju bi štela samo v skupno število.',
  },
  'funder-result': {
    title: 'Rezultat ob izstopu',
    source: 'Takojšnji rezultat je treba zabeležiti v štirih tednih (28 dneh) po izstopu.',
    todo: 'V stolpca Rezultat in Rezultat dne vpišite rezultat (tudi »brez«) in dan, na katerega je bil ugotovljen.',
    missing: '{{name}}: izstop je bil {{exitDate}}, rezultat pa ni vpisan; rok je bil {{dueDate}}.',
    dateMissing: '{{name}}: rezultat je vpisan brez datuma.',
    wordsUnclear: '{{name}}: iz vpisa »{{found}}« ni jasno, kateri rezultat je mišljen.',
    beforeExit: '{{name}}: datum rezultata {{resultDate}} je pred izstopom {{exitDate}}.',
    late: '{{name}}: rezultat je bil zabeležen {{resultDate}}, rok po izstopu {{exitDate}} pa je bil {{dueDate}}.',
  },
  'person-unknown': {
    title: 'Osebe ni v registru',
    source:
      'Pravice iz programa imajo samo vključene osebe, zato mora biti vsako ime na listi prisotnosti v registru, in to enkrat.',
    todo: 'Popravite ime ali oznako ID, ali pa osebo vpišite na list Udeleženci.',
    none: '»{{name}}« ni na listu Udeleženci.',
    nameMissing: 'V vrstici so oznake, imena pa ni.',
    nobody: 'Vrstica nima ne imena ne oznake ID.',
    idUnknown_one: 'Oznake ID »{{id}}« ni na listu Udeleženci.',
    idUnknown_two: 'Oznake ID »{{id}}« ni na listu Udeleženci; na drugih listih jo imata {{count}} vrstici.',
    idUnknown_few: 'Oznake ID »{{id}}« ni na listu Udeleženci; na drugih listih jo imajo {{count}} vrstice.',
    idUnknown_other: 'Oznake ID »{{id}}« ni na listu Udeleženci; na drugih listih jo ima {{count}} vrstic.',
    idElsewhere_one:
      'Oznake ID »{{id}}« ni na listu Udeleženci; {{name}} ima tam »{{otherId}}« (celica {{otherCell}}).',
    idElsewhere_two:
      'Oznake ID »{{id}}« ni na listu Udeleženci, imata pa jo {{count}} vrstici na drugih listih; {{name}} ima na listu Udeleženci »{{otherId}}« (celica {{otherCell}}).',
    idElsewhere_few:
      'Oznake ID »{{id}}« ni na listu Udeleženci, imajo pa jo {{count}} vrstice na drugih listih; {{name}} ima na listu Udeleženci »{{otherId}}« (celica {{otherCell}}).',
    idElsewhere_other:
      'Oznake ID »{{id}}« ni na listu Udeleženci, ima pa jo {{count}} vrstic na drugih listih; {{name}} ima na listu Udeleženci »{{otherId}}« (celica {{otherCell}}).',
    idMissing: '{{name}}: oseba na listu Udeleženci nima oznake ID.',
    several_one: 'Imenu »{{name}}« ustreza {{count}} oseba na listu Udeleženci; ni jasno, ali je prava.',
    several_two: 'Imenu »{{name}}« ustrezata {{count}} osebi na listu Udeleženci; ni jasno, za katero gre.',
    several_few: 'Imenu »{{name}}« ustrezajo {{count}} osebe na listu Udeleženci; ni jasno, za katero gre.',
    several_other: 'Imenu »{{name}}« ustreza {{count}} oseb na listu Udeleženci; ni jasno, za katero gre.',
  },
  'during-suspension': {
    title: 'Prisotnost med mirovanjem',
    source: 'Mirovanje je daljša odsotnost iz programa; v tem času osebi prejemki ne pripadajo.',
    todo: 'Popravite oznako na listi prisotnosti ali datuma na listu Mirovanja.',
    present: 'Prisotnost je vpisana za {{date}}, mirovanje pa traja od {{from}} do {{to}}.',
    presentOpen: 'Prisotnost je vpisana za {{date}}, mirovanje pa traja od {{from}} in še ni končano.',
    startMissing: 'Mirovanje ({{name}}) nima začetnega datuma.',
    reversed: 'Mirovanje ({{name}}) se konča {{to}}, začne pa šele {{from}}.',
  },
  'future-date': {
    title: 'Prisotnost v prihodnosti',
    source: 'Prizna se dejanska prisotnost; vnaprej je ni mogoče vpisati.',
    todo: 'Preverite datum. Oznako vpišite šele na dan prisotnosti.',
    future: 'Prisotnost je vpisana za {{date}}, danes pa je {{todayDate}}.',
  },
  'weekday-mismatch': {
    title: 'Dan v tednu se ne ujema z datumom',
    source: 'Iz liste prisotnosti mora biti nedvoumno, na kateri dan se nanaša oznaka.',
    todo: 'Popravite datum ali dan v tednu v glavi lista.',
    mismatch: 'Pri datumu {{date}} stoji »{{word}}«, ta dan pa je {{weekday}}.',
    shifted:
      'Dnevi v tednu od {{date}} do {{lastDate}} se ne ujemajo z datumi, vsi z enakim zamikom: pri datumu {{date}} stoji »{{word}}«, ta dan pa je {{weekday}}. Napačen je verjetno mesec ali leto v naslovu lista ali pa vrsta z dnevi v tednu.',
    swapped:
      'Pri datumu {{date}} stoji »{{word}}«, ta dan pa je {{weekday}}. Dan in mesec sta zamenjana: mišljen je {{meantDate}}. Oznake pod njim do popravka štejejo za napačen dan.',
  },
  'evidence-missing': {
    title: 'Manjka dokazilo o odsotnosti',
    source: 'Dokazilo o upravičeni odsotnosti mora vsebovati vzrok in datum odsotnosti.',
    todo: 'Na list Odsotnosti vpišite osebo, datuma, vzrok (kategorijo, ne diagnoze) in dan prejema dokazila. Če dokazila ni, je odsotnost neopravičena (N).',
    none: '{{name}}: za odsotnost {{date}} (»{{mark}}«) na listu Odsotnosti ni vrstice.',
    noCause: '{{name}}: za odsotnost {{date}} (»{{mark}}«) na listu Odsotnosti manjka vzrok.',
    reversed: '{{name}}: odsotnost se konča {{to}}, začne pa šele {{from}}.',
    dateMissing: '{{name}}: vrstica na listu Odsotnosti nima začetnega datuma.',
    notReceived: '{{name}}: za odsotnost {{date}} (»{{mark}}«) dokazilo še ni prejeto.',
  },
  'personal-leave-limit': {
    title: 'Več kot sedem dni osebnih okoliščin',
    source:
      'Po 165. členu ZDR-1 je odsotnost zaradi osebnih okoliščin mogoča največ sedem delovnih dni v koledarskem letu.',
    todo: 'Preverite, ali je oznaka OO prava; odsotnost nad sedmimi dnevi opravičite z drugo oznako ali vpišite N.',
    over: '{{name}}: {{date}} je osmi dan odsotnosti z oznako OO v letu {{year}}.',
  },
  'diagnosis-text': {
    title: 'Podatek o zdravju v besedilu',
    source:
      'Podatki o zdravju so posebna vrsta osebnih podatkov; hrani se samo kategorija odsotnosti, nikoli diagnoza.',
    todo: 'Iz celice izbrišite podatek o bolezni in pustite samo kategorijo, na primer »bolniška odsotnost«.',
    medical: 'V stolpcu »{{column}}« je besedilo, iz katerega se vidi zdravstveno stanje.',
  },
  'individual-hour': {
    title: 'Premalo individualnega dela',
    source: 'Ob skupinskem delu je predvidena najmanj ena ura individualnega dela z vsakim udeležencem na teden.',
    todo: 'Opravljeno individualno delo vpišite na list Individualno delo.',
    none: '{{name}}: v tednu od {{from}} do {{to}} ni vpisanega individualnega dela (modul {{module}} zahteva {{dueMinutes}} h).',
    dateMissing: '{{name}}: individualno delo je vpisano brez datuma.',
    hoursMissing: '{{name}}: pri individualnem delu niso vpisane ure.',
    less: '{{name}}: v tednu od {{from}} do {{to}} je vpisanih {{individualMinutes}} h individualnega dela, modul {{module}} pa zahteva {{dueMinutes}} h.',
  },
  'module-hours': {
    title: 'Modul ne bo dosegel ur',
    source: 'Moduli imajo najmanjše število ur skupinskega dela: I in III po 48, II 480.',
    todo: 'Načrtujte dodatne dneve: podaljšajte modul ali dopolnite njegove dneve na listu Program.',
    short:
      'Modul {{module}}: izvedenih je {{deliveredMinutes}} h, načrtovanih še {{plannedMinutes}} h; do {{minimumMinutes}} h manjka {{missingMinutes}} h.',
    reversed: 'Modul {{module}} se konča {{to}}, začne pa šele {{from}}.',
    tooLong: 'Modul {{module}} naj bi trajal od {{from}} do {{to}}, kar ne more biti prav.',
    incomplete: 'Vrstica modula na listu Program ni izpolnjena do konca.',
  },
  'minimum-presence': {
    title: 'Premajhna prisotnost v modulu',
    source:
      'Program predvideva najmanjšo vključenost osebe v modulih I, II in III; delež določi izvajalec (parameter »najmanjša prisotnost v modulu«).',
    todo: 'Pogovorite se z osebo; preverite, ali so oznake prave in ali gre za mirovanje.',
    below:
      '{{name}}: v modulu {{module}} je prisotnosti {{presentMinutes}} h od {{plannedMinutes}} h, najmanjši delež pa je {{minimumPercent}} %.',
    unreachable:
      '{{name}}: v modulu {{module}} lahko doseže največ {{reachableMinutes}} h od {{plannedMinutes}} h, najmanjši delež pa je {{minimumPercent}} %.',
  },
  'parameter-invalid': {
    title: 'Parameter ni uporaben',
    source:
      'Za vsak dan, za katerega se računajo zneski, mora veljati natanko ena berljiva vrednost vsakega parametra.',
    todo: 'Popravite vrstico na listu Parametri.',
    missing: 'Parameter »{{parameter}}« na dan {{date}} nima veljavne vrednosti.',
    ruleSetting: 'Pri »{{parameter}}« stoji »{{found}}«; mogoče so vrednosti da, ne, napaka, opozorilo in opomba.',
    ruleUnknown: '»{{parameter}}« ni pravilo, ki bi ga bilo mogoče nastaviti.',
    noParameters: 'Na listu Parametri ni nobene vrstice, zneskov zato ni mogoče izračunati.',
    ambiguous: 'Parameter »{{parameter}}« ima od {{from}} dve vrednosti.',
    blank: 'Parameter »{{parameter}}« ima prazno celico v stolpcu »{{column}}«.',
    unreadableValue: 'Parameter »{{parameter}}«: vrednosti »{{found}}« v stolpcu »{{column}}« ni mogoče prebrati.',
  },
  'parameter-unconfirmed': {
    title: 'Nepotrjen parameter',
    source: 'Vrednosti, ki je pisarna še ni potrdila, se ne sme uporabljati neopazno.',
    todo: 'Preverite vrednost in v stolpec Potrjeno vpišite, kdo in kdaj jo je potrdil.',
    unconfirmed: 'Zneski se računajo s parametrom »{{parameter}}« ({{value}}, velja od {{from}}), ki še ni potrjen.',
  },
  'paid-week-changed': {
    title: 'Spremenjen zaprti teden',
    source: 'Zaprti teden je izplačan; poznejša sprememba je poračun v naslednjem odprtem tednu.',
    todo: 'Preverite spremembo. Razlika bo v naslednjem tedenskem listu kot poračun.',
    more: '{{name}}: za zaprti teden {{week}} po spremembi pripada {{differenceCents}} več, kot je bilo izplačano.',
    less: '{{name}}: za zaprti teden {{week}} po spremembi pripada {{differenceCents}} manj, kot je bilo izplačano.',
  },
  /** Sentences about a cell or a table that cannot be read, whichever rule needs it; and what to do about it. */
  anyRule: {
    missingColumns: 'Tabeli {{table}} manjkajo stolpci, brez katerih je ni mogoče prebrati: {{columns}}.',
    repeatedColumn: 'Tabela {{table}} ima dva stolpca »{{column}}«; prebran je samo prvi.',
    unreadableDate: 'V stolpcu »{{column}}« je vpisano »{{found}}«, kar ni uporaben datum.',
    unreadableNumber: 'V stolpcu »{{column}}« je vpisano »{{found}}«, kar ni število.',
    unreadableHours: 'V stolpcu »{{column}}« je vpisano »{{found}}«, kar niso ure.',
    unreadableYesNo: 'V stolpcu »{{column}}« je vpisano »{{found}}« namesto »da« ali »ne«.',
    unreadableChoice: 'V stolpcu »{{column}}« je vpisano »{{found}}«, kar ni nobena od možnosti.',
    unreadableText: 'V stolpcu »{{column}}« je vpisano »{{found}}«, česar ni mogoče uporabiti.',
    unreadablePersonal: 'Vsebine stolpca »{{column}}« ni mogoče prebrati.',
    todo: {
      missingColumns: 'Dodajte manjkajoče stolpce ali jim vrnite prvotna imena.',
      repeatedColumn: 'Preimenujte ali izbrišite odvečni stolpec.',
      wordsUnclear: 'V celico vpišite eno od besed s spustnega seznama.',
      periodDoubtful: 'V naslovu ali imenu lista popravite mesec in leto.',
      headingBlank: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingBlankSure: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingUnreadable: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingUnreadableSure: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingRepeated: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingRepeatedSure: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      headingStrayed: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      rowDay: 'Vpišite en sam dan; če jih je več, naj ima vsak svojo vrstico.',
      rowWithoutDay: 'Vpišite dan, na katerega se vnosi nanašajo.',
      headingStrayedSure: 'Nad stolpec vpišite pravi dan, tako kot pri sosednjih stolpcih.',
      unreadableDate: 'Vpišite datum, na primer 3. 2. 2020.',
      unreadableNumber: 'Vpišite število, na primer 2,5.',
      unreadableHours: 'Vpišite število ur, na primer 4 ali 4,5.',
      unreadableYesNo: 'Vpišite »da« ali »ne«.',
      unreadableChoice: 'Izberite eno od možnosti s seznama.',
      unreadableText: 'Popravite vsebino celice.',
      unreadablePersonal: 'Popravite vsebino celice.',
    },
  },
  /** By ISO weekday, Monday first. */
  weekdays: { 1: 'ponedeljek', 2: 'torek', 3: 'sreda', 4: 'četrtek', 5: 'petek', 6: 'sobota', 7: 'nedelja' },
} as const;
