/** Words of one area; keys are the same in every language. */
export const host = {
  file: {
    notWorkbook: 'Ta datoteka ni Excelov delovni zvezek; izberite datoteko .xlsx ali .csv.',
    encrypted:
      'Delovni zvezek je zaščiten z geslom; v Excelu odstranite geslo (Datoteka > Informacije > Zaščiti delovni zvezek) in ga znova shranite.',
    empty: 'Datoteka je prazna; preverite, ali ste izbrali pravo, in jo po potrebi znova prenesite.',
    oldFormat:
      'Datoteka je v starejšem ali binarnem Excelovem zapisu; odprite jo v Excelu in jo shranite kot Excelov delovni zvezek (.xlsx).',
    openDocument:
      'Datoteka je v zapisu OpenDocument (.ods); odprite jo v programu, s katerim je nastala, in jo shranite kot Excelov delovni zvezek (.xlsx).',
    damaged:
      'Datoteka je poškodovana ali ni v celoti prenesena; odprite jo v Excelu, dovolite popravilo in jo znova shranite.',
    tooLarge:
      'Datoteka je prevelika; razdelite jo na manjše delovne zvezke ali v njej počistite prazne oblikovane vrstice in stolpce.',
    notCalculated: 'Formule v datoteki še niso izračunane; odprite jo v Excelu in jo shranite.',
  },
  lost: {
    chart: 'grafikon',
    chartSheet: 'list z grafikonom',
    pivotTable: 'vrtilna tabela',
    macros: 'makri',
    picture: 'slika',
    shape: 'oblika ali besedilno polje',
    slicer: 'razčlenjevalnik',
    timeline: 'časovna premica',
    externalLink: 'povezave na druge delovne zvezke',
    formControl: 'gumb ali drug kontrolnik',
    embeddedObject: 'vdelan predmet',
    threadedComment: 'pogovor v pripombah (besedilo ostane kot opomba)',
    connection: 'povezava do zunanjih podatkov',
    sparkline: 'grafikoni v celicah',
    scenario: 'scenariji',
    emptyCellFormats: 'oblika praznih celic',
    hiddenMergedValue: 'vrednosti, skrite pod združenimi celicami',
    dataTable: 'podatkovna tabela (analiza »kaj-če«)',
    otherSheetType: 'list posebne vrste',
    signature: 'digitalni podpis',
  },
} as const;
