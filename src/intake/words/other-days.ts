/** Words over dates on which nobody need have worked: of entry, of a contract, of pay, of a bill, of what is due or expires. */

const OF_EMPLOYMENT =
  'vstopa|izstopa|zaposlitve|vkljucitve|izkljucitve|nastopa( dela)?|hired?|hiring|joining|joined|employment|termination|probation|eintritts?(datum)?|austritts?(datum)?|einstellung(sdatum)?|embauche|contratacion|assunzione|admissao|zatrudnienia|nastupu|zaposlenja';
const OF_CONTRACT =
  'pogodb[aeio]|dogovora|contracts?|agreement|vertrags?\\p{L}*|contrat|contrato|contratto|umowy|smlouvy|zmluvy|ugovora|договора?';
const OF_PAY =
  'placila|izplacila|placilnega|placilno|nakazila|payday|payment|paid|pay (period )?(date|day|end|ending)|pay period end(ing|s)?( date)?|payroll|zahlung(sdatum)?|auszahlung\\p{L}*|lohn\\p{L}*|gehalts?\\p{L}*|paiement|paie|pago|pagamento|wyplaty|vyplaty|isplate|placanja|выплаты|оплаты';
const OF_BILL = 'racuna|invoiced?|billing|bill|rechnungs?(datum)?|facture|facturation|factura|fattura|faktury|fakture';
const OF_TERM =
  'rok|due|deadline|falligkeit(sdatum)?|fallig( am)?|frist|echeance|vencimiento|scadenza|poteka?|potece|veljavnosti|velja (do|od)|expir\\p{L}*|valid (until|to|from|till)|gultig (ab|bis)';

const SPACED = new RegExp(`(^| )(${[OF_EMPLOYMENT, OF_CONTRACT, OF_PAY, OF_BILL, OF_TERM].join('|')})( |$)`, 'u');

/** Chinese and Japanese write no blanks. */
const UNSPACED =
  /入职|离职|转正|合同|试用期|出生|发薪|计薪|付款|支付|发票|截止|到期|有效期|入社|退社|契約|給与|請求|期限|締切/;

/** "Datum vstopa", "Pay period ending", "Invoice date", "Due": what stands below are no days of somebody's work. */
export const isOfOtherDays = (folded: string): boolean => SPACED.test(folded) || UNSPACED.test(folded);

const OF_WEEK =
  /^(for )?(the )?week (ending|ended|ends|end|commencing|beginning|starting|start|of|from|to)( on| date)?$|^w e( date)?$|^(konec|zacetek) tedna$|^teden( se)? (do|od|konca|zacne)( dne)?$|^woche (bis|vom|von|ab)$|^wochen(ende|beginn|anfang)$|^semaine (du|au|se terminant le)$|^semana (del?|al|que termina( el)?)$|^settimana (dal|al|del)$|^tyden (od|do)$|^tjedan (od|do)$|^tydzien (od|do)$/;

/** "Week ending", "Teden do" over a day of each week. */
export const endsWeeks = (folded: string): boolean => OF_WEEK.test(folded);

const OF_RETURN =
  /(^| )(return( date)?|date of return|back (on|at work)|vrnitev|vrnitve|povratek|povratka|vrne|ruckkehr\p{L}*|wieder da|retour|date de retour|retorno|regreso|rientro|navrat\p{L}*|povratak|powrot\p{L}*)( |$)/u;

/** "Predvidena vrnitev", "Expected return": beside it stands the first day on which somebody is not there. */
export const saysReturn = (folded: string): boolean => OF_RETURN.test(folded);

const OF_ENTRY =
  /(^| )(vnosa|vpisa|zapisa|oddaje|vloge|prosnje|zahtevka|created|creation|entered|recorded|submitted|submission|requested|eingabe|erfassung|erfasst|erstellt|beantragt|saisie|registro|cadastro|lancamento|solicitud|inserimento|unosa|zadani|wprowadzenia)( |$)/;

/** "Datum vnosa", "Created": when somebody wrote it down; beside the day of work it is another. */
export const saysWritten = (folded: string): boolean => OF_ENTRY.test(folded);

const OF_CHOICE =
  /(^| )(razgovor\p{L}*|intervju\p{L}*|prijave|napot\p{L}*|vabil\p{L}*|povabil\p{L}*|klica|kontakt\p{L}*|zavrnitve|odklonitve|odlocit(ve|ev)|odlocb[ae]|sklepa|odobrit(ve|ev)|interviews?|applications?|applied|referr\p{L}*|invit\p{L}*|contacted|reject\p{L}*|decision|approv\p{L}*|\p{L}*gesprachs?|bewerbung\p{L}*|einladung\p{L}*|anmelde\p{L}*|anmeldung|ablehnung\p{L}*|absage|zuweisung\p{L}*|bescheids?|entretien|candidature|convocation|refus|entrevista|solicitud|rechazo|derivacion|inscripcion|inscription|colloquio|candidatura|iscrizione|rifiuto|poziva|odbijanja|odluke)( |$)/u;

/**
 * "Datum razgovora", "Datum napotitve", "Application date": when somebody was asked, sent or chosen, who may never have come
 * after that. Talks with one person are part of what is kept.
 */
export const isOfChoice = (folded: string): boolean =>
  OF_CHOICE.test(folded) && !/(^| )(individual|osebn|svetov)/.test(folded);
