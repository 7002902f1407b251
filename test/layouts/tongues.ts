/** What attendance is kept with in the languages of those who keep it, as they write it themselves: headings, days, months, marks. */

export interface Tongue {
  readonly title: string;
  readonly timesheet: string;
  /** Headings of a single column of names. */
  readonly names: readonly string[];
  /** Headings of surname and given name, in this order. */
  readonly surname: string;
  readonly given: string;
  readonly ordinal: string;
  readonly id: string;
  readonly months: string;
  readonly weekdays: string;
  readonly fullWeekdays: string;
  readonly date: readonly string[];
  readonly weekday: string;
  readonly timeIn: string;
  readonly timeOut: string;
  readonly pause: string;
  readonly hours: string;
  readonly signature: string;
  readonly note: string;
  readonly totals: readonly string[];
  readonly month: string;
  readonly year: string;
  readonly person: string;
  readonly group: string;
  readonly session: string;
  readonly leader: string;
  /** Letters of presence and absence with the line that explains them. */
  readonly letters: readonly [there: string, away: string, legend: string];
  /** Words of presence and absence. */
  readonly words: readonly [there: string, away: string];
  /** Leave and illness in a timesheet. */
  readonly leave: readonly string[];
  readonly amount: string;
  readonly phone: string;
}

export const TONGUES: Readonly<Record<string, Tongue>> = {
  sl: {
    title: 'Lista prisotnosti', timesheet: 'Evidenca delovnega časa',
    names: ['Ime in priimek', 'Priimek in ime', 'Udeleženec/-ka', 'Udeleženci', 'Vključena oseba', 'Ime in priimek udeleženca/-ke'],
    surname: 'Priimek', given: 'Ime', ordinal: 'Zap. št.', id: 'Šifra',
    months: 'januar februar marec april maj junij julij avgust september oktober november december',
    weekdays: 'pon tor sre čet pet sob ned', fullWeekdays: 'ponedeljek torek sreda četrtek petek sobota nedelja',
    date: ['Datum', 'Dan', 'Dan v mesecu'], weekday: 'Dan v tednu', timeIn: 'Prihod', timeOut: 'Odhod', pause: 'Odmor', hours: 'Skupaj ur',
    signature: 'Podpis', note: 'Opombe', totals: ['Skupaj', 'Prisotnih dni', '% prisotnosti', 'Odsotnosti'],
    month: 'Mesec', year: 'Leto', person: 'Ime in priimek', group: 'Skupina', session: 'srečanje', leader: 'Izvajalka',
    letters: ['P', 'O', 'Legenda: P – prisoten, O – odsoten'], words: ['prisotna', 'odsotna'], leave: ['dopust', 'bolniška'],
    amount: 'Znesek', phone: 'Telefon',
  },
  en: {
    title: 'Attendance sheet', timesheet: 'Monthly timesheet',
    names: ['Name', 'Full name', 'Student name', 'Participant', 'Name and surname'],
    surname: 'Surname', given: 'First name', ordinal: 'No.', id: 'Student ID',
    months: 'January February March April May June July August September October November December',
    weekdays: 'Mon Tue Wed Thu Fri Sat Sun', fullWeekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    date: ['Date', 'Day'], weekday: 'Weekday', timeIn: 'Time in', timeOut: 'Time out', pause: 'Break', hours: 'Total hours',
    signature: 'Signature', note: 'Notes', totals: ['Total', 'Days present', '%', 'Absences'],
    month: 'Month', year: 'Year', person: 'Employee name', group: 'Group', session: 'session', leader: 'Teacher',
    letters: ['P', 'A', 'P = present, A = absent'], words: ['present', 'absent'], leave: ['holiday leave', 'sick leave'],
    amount: 'Amount', phone: 'Phone',
  },
  de: {
    title: 'Anwesenheitsliste', timesheet: 'Stundennachweis',
    names: ['Name', 'Name, Vorname', 'Teilnehmer/in', 'Teilnehmende', 'Vor- und Nachname'],
    surname: 'Nachname', given: 'Vorname', ordinal: 'Nr.', id: 'Personalnummer',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    weekdays: 'Mo Di Mi Do Fr Sa So', fullWeekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    date: ['Datum', 'Tag'], weekday: 'Wochentag', timeIn: 'Beginn', timeOut: 'Ende', pause: 'Pause', hours: 'Stunden',
    signature: 'Unterschrift', note: 'Bemerkung', totals: ['Summe', 'Gesamt', '%', 'Fehltage'],
    month: 'Monat', year: 'Jahr', person: 'Mitarbeiter', group: 'Gruppe', session: 'Treffen', leader: 'Leitung',
    letters: ['A', 'F', 'A = anwesend, F = fehlt'], words: ['anwesend', 'abwesend'], leave: ['Urlaub', 'krank'],
    amount: 'Betrag', phone: 'Telefon',
  },
  fr: {
    title: "Feuille d'émargement", timesheet: 'Relevé des heures',
    names: ['Nom et prénom', 'Nom Prénom', 'Participants', 'Stagiaire'],
    surname: 'Nom', given: 'Prénom', ordinal: 'N°', id: 'Matricule',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'lun mar mer jeu ven sam dim', fullWeekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    date: ['Date', 'Jour'], weekday: 'Jour de la semaine', timeIn: 'Arrivée', timeOut: 'Départ', pause: 'Pause', hours: 'Total heures',
    signature: 'Signature', note: 'Observations', totals: ['Total', 'Présences', '%', 'Absences'],
    month: 'Mois', year: 'Année', person: 'Nom et prénom', group: 'Groupe', session: 'séance', leader: 'Formateur',
    letters: ['P', 'A', 'P = présent, A = absent'], words: ['présente', 'absente'], leave: ['congé', 'maladie'],
    amount: 'Montant', phone: 'Téléphone',
  },
  it: {
    title: 'Registro presenze', timesheet: 'Foglio ore',
    names: ['Cognome e nome', 'Nominativo', 'Nome e cognome', 'Partecipante'],
    surname: 'Cognome', given: 'Nome', ordinal: 'N.', id: 'Matricola',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'lun mar mer gio ven sab dom', fullWeekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    date: ['Data', 'Giorno'], weekday: 'Giorno della settimana', timeIn: 'Entrata', timeOut: 'Uscita', pause: 'Pausa', hours: 'Ore totali',
    signature: 'Firma', note: 'Note', totals: ['Totale', 'Totale presenze', '%', 'Assenze'],
    month: 'Mese', year: 'Anno', person: 'Dipendente', group: 'Gruppo', session: 'incontro', leader: 'Docente',
    letters: ['P', 'A', 'P = presente, A = assente'], words: ['presente', 'assente'], leave: ['ferie', 'malattia'],
    amount: 'Importo', phone: 'Telefono',
  },
  es: {
    title: 'Lista de asistencia', timesheet: 'Registro de jornada',
    names: ['Apellidos y nombre', 'Nombre y apellidos', 'Alumno', 'Participante'],
    surname: 'Apellidos', given: 'Nombre', ordinal: 'N.º', id: 'DNI',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'lun mar mié jue vie sáb dom', fullWeekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    date: ['Fecha', 'Día'], weekday: 'Día de la semana', timeIn: 'Hora de entrada', timeOut: 'Hora de salida', pause: 'Descanso', hours: 'Total horas',
    signature: 'Firma', note: 'Observaciones', totals: ['Total', 'Asistencias', '%', 'Faltas'],
    month: 'Mes', year: 'Año', person: 'Trabajador', group: 'Grupo', session: 'sesión', leader: 'Profesora',
    letters: ['P', 'F', 'P = presente, F = falta'], words: ['presente', 'ausente'], leave: ['vacaciones', 'enfermedad'],
    amount: 'Importe', phone: 'Teléfono',
  },
  pl: {
    title: 'Lista obecności', timesheet: 'Karta ewidencji czasu pracy',
    names: ['Imię i nazwisko', 'Nazwisko i imię', 'Uczestnik', 'Uczeń'],
    surname: 'Nazwisko', given: 'Imię', ordinal: 'Lp.', id: 'Nr albumu',
    months: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    weekdays: 'pon wt śr czw pt sob niedz', fullWeekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
    date: ['Data', 'Dzień'], weekday: 'Dzień tygodnia', timeIn: 'Wejście', timeOut: 'Wyjście', pause: 'Przerwa', hours: 'Liczba godzin',
    signature: 'Podpis', note: 'Uwagi', totals: ['Razem', 'Suma', '%', 'Nieobecności'],
    month: 'Miesiąc', year: 'Rok', person: 'Pracownik', group: 'Grupa', session: 'spotkanie', leader: 'Prowadząca',
    letters: ['O', 'N', 'O – obecny, N – nieobecny'], words: ['obecna', 'nieobecna'], leave: ['urlop', 'zwolnienie'],
    amount: 'Kwota', phone: 'Telefon',
  },
  hr: {
    title: 'Evidencija prisutnosti', timesheet: 'Evidencija radnog vremena',
    names: ['Ime i prezime', 'Prezime i ime', 'Polaznik', 'Sudionik'],
    surname: 'Prezime', given: 'Ime', ordinal: 'R. br.', id: 'OIB',
    months: 'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac',
    weekdays: 'pon uto sri čet pet sub ned', fullWeekdays: 'ponedjeljak utorak srijeda četvrtak petak subota nedjelja',
    date: ['Datum', 'Dan'], weekday: 'Dan u tjednu', timeIn: 'Dolazak', timeOut: 'Odlazak', pause: 'Stanka', hours: 'Ukupno sati',
    signature: 'Potpis', note: 'Napomena', totals: ['Ukupno', 'Dolasci', '%', 'Izostanci'],
    month: 'Mjesec', year: 'Godina', person: 'Radnik', group: 'Grupa', session: 'susret', leader: 'Voditeljica',
    letters: ['P', 'O', 'P – prisutan, O – odsutan'], words: ['prisutna', 'odsutna'], leave: ['godišnji odmor', 'bolovanje'],
    amount: 'Iznos', phone: 'Telefon',
  },
}; // prettier-ignore

/** Slovenian as often as all others together. */
export const LANGUAGES: readonly string[] = [
  'sl',
  'sl',
  'sl',
  'sl',
  'sl',
  'sl',
  'en',
  'de',
  'fr',
  'it',
  'es',
  'pl',
  'hr',
];
