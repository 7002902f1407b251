/** Words of one area; keys are the same in every language. */
export const excel = {
  problem: {
    cellEdit: 'V Excelu je odprta celica za urejanje. Pritisnite Enter ali Esc in poskusite znova.',
    protected:
      'List je zaščiten, zato vanj ni mogoče pisati. Odstranite zaščito lista (Pregled › Odstrani zaščito lista) in poskusite znova.',
    tooLarge:
      'Podatkov je preveč, da bi jih Excel sprejel naenkrat. Shranite zvezek, zaprite nepotrebne liste in poskusite znova.',
    notFound: 'Lista ali celice ni več v zvezku. Morda ju je medtem kdo izbrisal ali preimenoval; poskusite znova.',
    unsupported: 'Ta različica Excela tega ne zmore. Posodobite Excel ali odprite zvezek v Excelu za splet.',
    stopped: 'Delo je ustavljeno. Zvezek je ostal, kakršen je bil.',
    failed: 'Excel dela ni mogel opraviti ({{code}}). Zvezek je ostal, kakršen je bil; poskusite znova.',
    noRegisters:
      'V zvezku še ni registrov. Najprej jih zgradite iz listov s prisotnostjo (Zgradi registre) ali pripravite nov program.',
    startNeeded: 'Vpišite prvi dan programa (začetek 1. faze), da je mogoče postaviti module in obdobja.',
    nameTaken: 'List »{{sheet}}« že obstaja in ga ni naredil Prisotnik. Preimenujte ga in poskusite znova.',
    phaseUnknown:
      'Na listu Program ni zapisano, od kdaj do kdaj traja {{phase}}. faza. Vpišite oba dneva in poskusite znova.',
    nothingPlanned: 'V tednu {{week}} po načrtu modulov ni nobenega dneva. Izberite drug teden ali posamezen dan.',
    columnsMissing:
      'V tabeli {{table}} manjkajo stolpci ({{columns}}), zato njenih vrstic ni mogoče prebrati. Vrnite stolpce in poskusite znova; nič ni bilo zapisano.',
    protectedRegister:
      'List »{{sheet}}« je zaščiten, zato registra ni mogoče osvežiti. Odstranite zaščito lista (Pregled › Odstrani zaščito lista) in poskusite znova; nič ni bilo zapisano.',
    filtered:
      'Tabela na listu »{{sheet}}« je filtrirana, zato je ni mogoče varno osvežiti. Počistite filter (Podatki › Počisti) in poskusite znova; nič ni bilo zapisano.',
    rowsLeft: 'Vse novo je zapisano, le vrstic, ki jih v virih ni več, Excel ni izbrisal. Zgradite registre še enkrat.',
    changedMeanwhile:
      'Tabela na listu »{{sheet}}« se je med delom spremenila. Poskusite znova, da bo upoštevano tudi to; nič ni bilo zapisano.',
    readerMissing: 'Branja datotek ni bilo mogoče naložiti. Preverite povezavo s spletom in poskusite znova.',
  },
  source: {
    isOpen: 'To je odprti zvezek; njegovi listi se preberejo vedno.',
    sameName: 'Datoteka s tem imenom je že izbrana. Preimenujte eno od njiju.',
  },
  unreadable: 'Datoteke ni bilo mogoče prebrati ({{name}}).',
} as const;
