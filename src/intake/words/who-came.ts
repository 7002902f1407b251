/** Headings over everybody who was at a meeting: "Participants", "Udeleženci", "Navzoči". Over one name a row "Participant" may head a form as well. */
const WHO_CAME =
  /^(participants|attendees|present|attended|who (was|were) (there|present)|udelezen(ci|ke|ci in udelezenke|ci ke)( srecanja| sestanka)?|prisotn(i|e|i e)|navzoc(i|e|i e)|teilnehmer|teilnehmende|teilnehmer innen|anwesende|anwesend|participantes|asistentes|presentes|presents|presenti|partecipanti|sudionici|uczestnicy|obecni|ucastnici|pritomni|участники|присутствующие|присутні|deelnemers|aanwezigen|deltakere|deltagere|deltagare|osallistujat|参加者|出席者|参会人员|与会人员)$/;

/** @param folded a folded heading (see `fold`) */
export const saysWhoCame = (folded: string): boolean => WHO_CAME.test(folded);

/** "Kdo", "Who": over those who came, where the sheet is kept of them; on a roster over those whose turn it is. */
export const saysWho = (folded: string): boolean => /^(kdo|who|wer|tko|qui|chi|quien|kto)$/.test(folded);

const CAME =
  /^(prisotn(i|e|i e)|prisotne osebe|navzoc(i|e|i e)|(kdo )?(so )?bil[ie] (prisotn[ie]|tu)|kdo (je|so) (prise?l[ai]?|bil[aie]?)( tu| zraven| prisoten| prisotn[aie])?|(so )?prisl[ie]|udelezil[ie] so se|present|attended|attendees( present)?|anwesende?|presents?|presentes|asistentes|presenti|obecni|pritomni|prisutni)( (udelezen(ci|ke|ci ke)|clani|participants|members|teilnehmer|uczestnicy|ucastnici|clanovi))?( (imena|ime in priimek|kdo))?$/;
const STAYED_AWAY =
  /^(odsotn(i|e|i e)|manjkal[ie]|manjkajo|manjka|kdo (manjka|je manjkal[aie]?|so manjkal[ie]|ni prisel)|(so )?izostal[ie]|ni bilo|ni(so)? prisl[ie]|niso bil[ie] prisotn[ie]|absent|absentees|abwesende?|fehlende?|absents?|ausentes|assenti|nieobecni|nepritomni|odsutni)( (udelezen(ci|ke|ci ke)|clani|participants|members|teilnehmer|uczestnicy|ucastnici|clanovi))?( (imena|in )?(zakaj|razlog|vzrok|kdo|why|reason|grund))?$/;

/** "Prisotni", "Prisotne udeleženke", "Present members": over those who were there, not over all who belong to it. */
export const saysCame = (folded: string): boolean => CAME.test(folded);

/** In place of names: nobody. */
const NOBODY =
  /^(|x|0|ni|nihce|nobody|none|no one|keiner|niemand|personne|nadie|ninguno|ninguem|nessuno|nitko|niko|nikt|nikdo|nikto)$/;

/** "–", "/", "nihče" where names are expected; @param folded a folded text, in which signs are blank */
export const saysNobody = (folded: string): boolean => NOBODY.test(folded);

/** "Odsotni", "Manjkajo (zakaj)", "Absent members". */
export const saysStayedAway = (folded: string): boolean => STAYED_AWAY.test(folded);

const ASKED =
  /^(kdo (je (bil|bila|prisel|sodeloval)|so (bili|prisli|sodelovali))( prisoten| tam| zraven)?|who (came|attended|participated|took part|joined)|wer (hat teilgenommen|war (da|dabei|anwesend)|nahm teil)|wie (was erbij|waren er)|qui (etait la|a participe)|quien(es)? (asistio|participo)|chi (c era|ha partecipato))$/;

/** "Kdo je bil?", "Wer hat teilgenommen?": over the names of all who may have been there, each over a column of ticks. */
export const asksWhoCame = (folded: string): boolean => ASKED.test(folded) || WHO_CAME.test(folded);

const WHO_WAS_THERE =
  /(^| )(kdo|kateri|kdor) (vse )?(je|so|smo) (danes )?(bil[aio]?|prise?l[aio]?|prisli|tu|tukaj)( |$)|(^| )who (came|was there|was here|showed up)( |$)|(^| )wer (war da|ist gekommen|kam)( |$)|(^| )tko je (bio|dosao)( |$)/;

/** "Kdo je bil", "Who came": a title over those who were there. */
export const titlesWhoCame = (folded: string): boolean => WHO_WAS_THERE.test(folded);

const WHO_ELSE =
  /(^| )(odsot|manjka|izosta|bolnisk|boln[aie]( |$)|bolan|bolez|dopust|prijav|vablj|povab|naroc|prevoz|zadolz|odgovor|pridejo|cakaln|rojstn|absen|missing|sick( |$)|invited|registered|signed up|booked|abwesen|fehl|krank|angemeldet|eingeladen)/;

/** "Odsotni", "Prijavljeni", "Kdo je bil bolan": a title over others than those who were there. */
export const saysWhoElse = (folded: string): boolean =>
  WHO_ELSE.test(folded) && !/prisot|navzoc|attend|presen|anwesen/.test(folded);
