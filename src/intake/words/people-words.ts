/** What offices and schools call those who stand on a sheet: "Udeleženci", "Razred 5. a", "Class 1". */

const PEOPLE =
  'udelezen\\p{L}*|ucenci|ucenke|dijaki|dijakinje|studenti|otroci|clani|tecajniki|slusatelji|participants?|students?|pupils|learners|trainees|attendees|members|children|teilnehmer\\p{L}*|schuler\\p{L}*|studierende|mitglieder|kinder|eleves|stagiaires|alumnos|participantes|alunos|studenti|alunni|partecipanti|polaznici|ucenici|zaci|ucastnici|uczniowie|uczestnicy|ученици|участники|студенты';
const CLASS =
  'class|group|team|batch|course|razred|skupina|oddelek|ekipa|tecaj|klasse|gruppe|kurs|classe|groupe|clase|grupo|turma|gruppo|klasa|grupa|trida|група|группа|класс';

const SHEET = new RegExp(
  `^((seznam|imena|list of|names of|liste der) )?(${PEOPLE})( (\\p{L}|\\d{1,4}))?$|^(${CLASS}) \\d{0,2} ?\\p{L}?$|^\\d{1,2} ?\\p{L}( (razred|class|klasse|oddelek))?$|^\\d{1,2} (razred|class|klasse)$`,
  'u',
);

/** @param folded the folded name of a sheet */
export const callsPeople = (folded: string): boolean => SHEET.test(folded);

const SEX =
  /^(m|z|f|w|zenski?|zenska|moski|male|female|man|woman|mannlich|weiblich|h|hombre|mujer|masculino|femenino|femminile|maschile|homme|femme|muz|zena|k|kobieta|mezczyzna|muski|м|ж|男|女)$/;

/** "ž", "Male": which sex somebody is of. Only where nothing else stands in the column it says so. */
export const saysSex = (folded: string): boolean => SEX.test(folded);

const CONTACT =
  /^(kontakt|kontaktna oseba|najemnik|najemnica|najemnik prostora|uporabnik prostora|narocnik|organizator|organizatorka|gost|gostje|contact( person)?|tenant|guests?|organi[sz]er|hirer|ansprechpartner|mieter|veranstalter|contacto|contatto|contact e|persona de contacto)$/;

/** "Kontakt", "Najemnik": over those for whom a room or a time is kept. */
export const headsContact = (folded: string): boolean => CONTACT.test(folded);

/** "Oznaka" before everything else in a row: where no names are written down, people are called by something else. */
export const headsMarksOfPeople = (folded: string): boolean => folded === 'oznaka';
