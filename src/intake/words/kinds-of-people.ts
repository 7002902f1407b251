/** "Vrsta udeleženca", "Type d'utilisateur", "User type": what kind of person somebody is. Nothing under it is a part of a name. */

const KIND =
  'types?|typ|tip|tipo|kinds?|art|vrsta|soort|rodzaj|druh|categor(?:y|ia|ie)|kategori(?:ja|je|e|a)|тип|вид|категория|категорія';
const OF = '(?:of|de|del|della|dell|des?|der|d|du|di|do|da|dos|van|la|el|los|the|l)';

const USER =
  'users?|usuari[oa]s?|utilisat\\p{L}+|utent[ei]|uporabni[kcs]\\p{L}*|korisni[kc]\\p{L}*|benutzer[ns]?|nutzer[ns]?|gebruikers?|uzytkowni\\p{L}+|uzivatel\\p{L}*|пользовател\\p{L}+|користувач\\p{L}*|kullanici';
const PARTICIPANT =
  'participante?s?|partecipant[ei]|attendees?|udelezen\\p{L}+|teilnehme\\p{L}+|teilnehmenden?|uczestni\\p{L}+|ucastni\\p{L}+|sudioni\\p{L}+|polazni[kc]\\p{L}*|deelnemers?|участни\\p{L}+|учасни\\p{L}+|katilimci';
const PERSON =
  'persons?|people|personen|personnes?|personnel|personas?|persone|pessoas?|oseb[ae]?|osob[aey]?|members?|membres?|miembros?|membr[oi]|clan(?:a|i|ov|ice)|mitglied\\p{L}*|visitors?|visitantes?|visiteurs?|obiskoval\\p{L}+|besucher[ns]?';
const WORKER =
  'employees?|workers?|zaposlen\\p{L}*|delav(?:ca|ke|cev)|mitarbeiter\\p{L}*|employes?|salaries?|empleados?|trabajador\\p{L}*|dipendent[ei]|funcionarios?|colaborador\\p{L}*|pracowni\\p{L}+|zamestnan\\p{L}+|radni[kc]\\p{L}*|сотрудник\\p{L}*';
const WHO = `(?:${[USER, PARTICIPANT, PERSON, WORKER].join('|')})`;

const SAYS = new RegExp(
  `^(?:(?:${KIND}) (?:${OF} ){0,2}${WHO}|${WHO} (?:type|kind|category|tipi|turu|tipusa)|(?:teilnehmer|benutzer|nutzer|mitarbeiter|mitglieds|personen|gebruikers|deelnemers)(?:typ|type|art|kategorie))$`,
  'u',
);

/** @param folded a folded heading (see `fold`) */
export const saysKindOfPerson = (folded: string): boolean => SAYS.test(folded);
