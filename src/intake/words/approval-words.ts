/** What became of leave that somebody asked for: "Odobreno", "Rejected", "AWAITING", "ORA_WITHDRAWN". */
export type Approval = 'granted' | 'refused' | 'open';

const REFUSED =
  /(^| |nicht )(rejected|reject|denied|declined|refused|disapproved|not (approved|granted)|unapproved|withdrawn|withdraw|cancel(l?ed)?|revoked|recalled|void(ed)?|zavrnjen\p{L}*|umaknjen\p{L}*|preklican\p{L}*|stornir\p{L}*|ni odobren\p{L}*|neodobren\p{L}*|abgelehnt|zuruckgezogen|storniert|nicht genehmigt|rechazad[oa]|denegad[oa]|cancelad[oa]|anulad[oa]|retirad[oa]|no aprobad[oa]|refusee?|annulee?|retiree?|rejetee?|rifiutat[oa]|respint[oa]|annullat[oa]|ritirat[oa]|odrzucon\p{L}*|anulowan\p{L}*|wycofan\p{L}*|odbijen\p{L}*|ponisten\p{L}*|povucen\p{L}*|zamitnut\p{L}*|zrusen\p{L}*|stazen\p{L}*|recusad[oa]|negad[oa]|respins[ae]?|anulat[ae]?|retras[ae]?|отклонен\p{L}*|отменен\p{L}*)( |$)/u;
const GRANTED =
  /(^| )(approved|approve|granted|accepted|authori[sz]ed|confirmed|taken|odobren\p{L}*|potrjen\p{L}*|koriscen\p{L}*|genehmigt|bewilligt|bestatigt|aprobad[oa]|concedid[oa]|autorizad[oa]|approuvee?|validee?|acceptee?|accordee?|approvat[oa]|accettat[oa]|autorizzat[oa]|zatwierdzon\p{L}*|zaakceptowan\p{L}*|schvalen\p{L}*|aprovad[oa]|aprobat[ae]?|goedgekeurd|phe duyet|утвержден\p{L}*|одобрен\p{L}*)( |$)/u;
const OPEN =
  /(^| )(pending|awaiting|waiting|in review|under review|requested|submitted|draft|open|planned|caka\p{L}*|v (obravnavi|postopku|potrjevanju)|oddan[aoi]?|poslan[aoi]?|vlozen[aoi]?|osnutek|nepotrjen\p{L}*|offen|ausstehend|beantragt|eingereicht|wartet|entwurf|geplant|pendientes?|solicitad[oa]|en attente|demandee?|soumise?|in attesa|in sospeso|richiest[oa]|oczekuj\p{L}*|zlozon\p{L}*|na cekanju|ceka\p{L}*|pendente|in asteptare|dang cho( xu ly)?|ожидает|на рассмотрении)( |$)/u;

/** @param folded a folded text (see `fold`); null where it says nothing of it */
export function approvalOf(folded: string): Approval | null {
  if (REFUSED.test(folded)) return 'refused';
  if (OPEN.test(folded)) return 'open';
  return GRANTED.test(folded) ? 'granted' : null;
}

const APPROVED =
  /^(is )?(approved|approval|granted|odobren[oaei]?|odobritev|potrjen[oaei]?|potrditev|genehmigt|genehmigung|bewilligt|aprobad[oa]|aprobacion|approuvee?|validation|approvat[oa]|approvazione|zatwierdzon[oaey]|schvalen[oaey]?|aprovad[oa])$/;

/** Over "yes" and "no". */
export const asksForApproval = (folded: string): boolean => APPROVED.test(folded);

const ASKED =
  /(^| )(requests?|applications?|vlog[ae]|prosnj[ae]|zahtevk[iao]\p{L}*|zahtevek|antrage?|solicitud(es)?|demandes?|richiest[ae]|wnios(ek|ki)|zadosti?|zahtjevi?)( |$)/u;

/** @param folded a folded title: "Leave requests", "Vloge za dopust" */
export const asksForLeave = (folded: string): boolean => ASKED.test(folded);
