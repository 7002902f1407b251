/** Words by which a program keeps whether somebody could log in. */
const OUTCOME =
  /^((log ?in |prijava )?(success(ful)?|succeeded|fail(ed|ure)?|denied|rejected|locked( out)?|invalid|uspesn[aeo]|neuspesn[aeo]|zavrnjen[aeo]?|erfolgreich|fehlgeschlagen|abgelehnt|echec|reussi|fallido|exitoso)|(log ?in|prijava) (success(ful)?|fail(ed|ure)?))$/;
const SESSION =
  /^((force |forced |auto )?log ?(in|out|off)|sign ?(in|out)|logged (in|out)|session (start|end|expired)|timeout|time out|prijava|odjava|anmeldung|abmeldung)$/;

/** "failed", "success": what came of an attempt. */
export const isOutcomeOfLogin = (folded: string): boolean => OUTCOME.test(folded);

/** "logout", "force_logout": that somebody was let in, or went. */
export const isLogin = (folded: string): boolean => SESSION.test(folded);
