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
    blank: 'Vrstica prisotnosti nima oznake.',
    dateMissing: 'Oznaka »{{mark}}« je vpisana brez datuma.',
    legendMeaning: 'Oznaka »{{mark}}« je na listu Oznake, njen pomen pa ni eden od osmih, ki jih Prisotnik pozna.',
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
    over: 'Vpisanih je {{presentMinutes}} h, modul {{module}} pa ima na dan {{plannedMinutes}} h.',
  },
  'days-over-plan': {
    title: 'Več dni v tednu, kot jih ima modul',
    source: 'Moduli imajo določeno število dni na teden (I in III po 3, II po 5).',
    todo: 'Preverite, ali je bila prisotnost vpisana na pravi dan. Če se je urnik spremenil, popravite modul na listu Program.',
    over_one: 'V tednu od {{from}} do {{to}} je vpisan {{count}} dan prisotnosti, dni po urniku pa je {{plannedDays}}.',
    over_two:
      'V tednu od {{from}} do {{to}} sta vpisana {{count}} dneva prisotnosti, dni po urniku pa je {{plannedDays}}.',
    over_few:
      'V tednu od {{from}} do {{to}} so vpisani {{count}} dnevi prisotnosti, dni po urniku pa je {{plannedDays}}.',
    over_other:
      'V tednu od {{from}} do {{to}} je vpisanih {{count}} dni prisotnosti, dni po urniku pa je {{plannedDays}}.',
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
  /** By ISO weekday, Monday first. */
  weekdays: { 1: 'ponedeljek', 2: 'torek', 3: 'sreda', 4: 'četrtek', 5: 'petek', 6: 'sobota', 7: 'nedelja' },
} as const;
