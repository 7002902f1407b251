/** Words over those to whom the people of a list answer, or who care for them: "Nombre del responsable", "Šifra vodje", "Manager name", "Oskrbovalka". */

const SLOVENIAN =
  'vodj[aeio]|vodij|nadrejen\\p{L}*|predpostavljen\\p{L}*|nadzorni(k|c)\\p{L}*|poslovodj[aeo]|odobritelj\\p{L}*|oskrbovalk\\p{L}*|oskrbovalec|negovalk\\p{L}*|negovalec';
const ENGLISH =
  'supervisors?|managers?|superiors?|approvers?|reviewers?|boss|foreman|team leads?|(team |group )?leaders?|directors?';
const GERMAN =
  'vorgesetzte\\p{L}*|(abteilungs|team|gruppen|bereichs|projekt|kurs|schicht|filial|markt|bau)?leiter(s|in|innen)?|genehmiger(s|in)?|ansprechpartner(s|in)?|chefs?|chefin';
const ROMANCE =
  'responsables?|responsabil[ei]|responsaveis|responsavel|jef[ea]s?|encargad[oa]s?|gerentes?|superieure?s?|superiore|encadrante?s?|aprobador(a|es)?|aprovador(a|es)?|approbateur|valideur|approvatore|gestor(a|es)?|chefe|encarregad[oa]|lider|capo|preposto|tuteur|sef|supervisor(a|es)|supervisore';
const SLAVIC =
  'przelozon\\p{L}*|kierowni\\p{L}*|brygadzist\\p{L}*|rukovodi\\p{L}*|voditelj\\p{L}*|nadreden\\p{L}*|nadredjen\\p{L}*|nadrizen\\p{L}*|nadriaden\\p{L}*|vedouc\\p{L}*|veduc\\p{L}*|schvalovatel\\p{L}*|руководител\\p{L}*|начальник\\p{L}*|керівник\\p{L}*';
const EVERYWHERE =
  'mentor\\p{L}*|[ck]oordinator\\p{L}*|koordynator\\p{L}*|coordinador(a|es)?|coordenador(a|es)?|coordinat(ore|rice)|coordinat(eur|rice)|referent[ei]?|felettes|leidinggevende|atasan|yonetici\\p{L}*';

const SUPERIOR = new RegExp(`(^| )(${[SLOVENIAN, ENGLISH, GERMAN, ROMANCE, SLAVIC, EVERYWHERE].join('|')})( |$)`, 'u');

/** @param folded a folded heading (see `fold`) */
export const saysSuperior = (folded: string): boolean => SUPERIOR.test(folded);
