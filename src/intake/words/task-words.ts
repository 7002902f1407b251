/** Words for what somebody works at, in the languages that timesheets are kept in: tasks are nobody. */

const TASK =
  'opravil[oa]|nalog[ae]|dejavnosti?|aktivnosti?|activity|activities|tasks?|to ?dos?|aufgaben?|tatigkeit(?:en)?|arbeitspakete?|activiteit(?:en)?|taa?k|taken|taches?|activites?|tareas?|actividad(?:es)?|compit[oi]|attivita|tarefas?|atividades?|zadani[ae]|czynnosci?|cinnosti?|ukoly?|ulohy?|op+gaver?|uppgift(?:er)?|aktivitet(?:er)?|tehtavat?|feladat(?:ok)?|tevekenyseg|activitat[ei]|задач[аи]|активности?';
const PROJECT = 'project|projekt|projet|proyecto|progetto|projeto|faz[ae]|phase';

const ONLY = new RegExp(`^(?:${TASK})$`);
const AMONG_OTHERS = new RegExp(`(?:^| )(?:${TASK})(?: |$)`);
const OF_WORK = new RegExp(`(?:^| )(?:(?:${TASK})(?: |$)|(?:${PROJECT}))`);

/** "Naloge", and nothing else. */
export const isTask = (folded: string): boolean => ONLY.test(folded);

/** "Opis dejavnosti", "Activity / user story". */
export const namesTasks = (folded: string): boolean => AMONG_OTHERS.test(folded);

/** The same, and what tasks belong to: "Project phase", "Projektname". */
export const namesWork = (folded: string): boolean => OF_WORK.test(folded);

const WORK = /^(delo|na delu|work|arbeit|prace|praca|rad|travail|trabajo|lavoro|werk)$/;

/** "Delo": over hours, time of work; over words, what was done. */
export const saysWork = (folded: string): boolean => WORK.test(folded);

const STATE =
  /^(nujno|pomembno|opravljeno|koncano|zakljuceno|narejeno|odprto|zaprto|v delu|v teku|urgent|important|done|finished|completed?|open|closed|pending|in progress|to do|blocked|tested|reviewed|dringend|wichtig|erledigt|fertig|offen|geschlossen|in arbeit|getestet|gepruft|hecho|pendiente|fatto|fait|feito|gedaan|klaar|zrobione|hotovo|hitno|gotovo|uradeno)$/;

/** "Nujno", "Done": how a task stands. */
export const isStateOfTask = (folded: string): boolean => STATE.test(folded);

const PROGRESS =
  /^((gesamt|projekt)?fortschritt|(skupni |celotni )?napredek|stopnja dokoncanosti|(overall |total )?progress|avancement|progreso|avance|avanzamento|progresso|postep|napredak|voortgang)$/;

/** "Napredek", "Gesamtfortschritt": how far something has come. */
export const saysProgress = (folded: string): boolean => PROGRESS.test(folded);

const THAT_DONE = /^(opravljeno|koncano|narejeno|izvedeno|done|completed|erledigt|hecho|fatto|fait|feito|gedaan)$/;

/** "Opravljeno", "Done": over a tick for whatever has been. */
export const saysThatDone = (folded: string): boolean => THAT_DONE.test(folded);

const DEADLINE =
  /^(rok|rok (oddaje|izvedbe|za izvedbo)|deadlines?|due( date)?|due by|frist|fallig( am)?|bis wann|abgabe|abgabetermin|scadenza|fecha limite|echeance|termin oddania|termin odevzdani)$/;

/** "Rok", "Due date": until when a task is to be done. */
export const isDeadline = (folded: string): boolean => DEADLINE.test(folded);

const RESPONSIBLE =
  /^(odgovor(en|na|ni|na oseba)|nosile?c|nosilka|zaduzen[ai]?|person responsible|responsible( person)?|responsables?|responsabile|responsavel|odpowiedzialn[ya]|zodpovedn[ya]|odgovorna osoba)$/;

/** "Odgovoren", "Responsible": beside tasks that took hours, who did them. */
export const saysResponsible = (folded: string): boolean => RESPONSIBLE.test(folded);

const KIND =
  'sestan(?:ek|ki)|raziskav[ae]|raziskovanje|programiranje|kodiranje|oblikovanje|testiranje|dokumentacija|nacrtovanje|priprav[ae]|izvedba|porocil[oa]|administracija|pisanje|meetings?|research|concept|programming|coding|design|testing|documentation|planning|preparation|implementation|reports?|besprechung(?:en)?|sitzung(?:en)?|recherchen?|konzept(?:ion)?|programmier(?:en|ung)|dokumentation|planung|vorbereitung|umsetzung|implementierung|berichte?|sastan(?:ak|ci)|istrazivanje|riunion[ei]|ricerca|reunion(?:es)?|investigacion|programacion|programmation|redaction|schuzky?|vyzkum|spotkani[ae]|vergadering(?:en)?|onderzoek';
const OF_KIND = new RegExp(`^(?:${KIND}|${TASK})(?: |$)`);

/** "Sestanki", "Priprava gradiva": what was done in the hours of a row. */
export const isKindOfWork = (folded: string): boolean => OF_KIND.test(folded);

const OF_TEST =
  /^(test (steps?|data|cases?|case id|scenarios?)|expected (results?|outcome)|actual (results?|outcome)|pre ?conditions?|(testni )?koraki|predpogoji?|pricakovan[aio]? (rezultati?|izid)|dejansk[aio]? (rezultati?|izid)|testschritte?|testfall|vorbedingung(en)?|erwartetes ergebnis|tatsachliches ergebnis)$/;

/** "Test steps", "Pričakovani rezultat": what is tried in a program; whoever tried it is not told by its rows. */
export const isOfTestCases = (folded: string): boolean => OF_TEST.test(folded);
