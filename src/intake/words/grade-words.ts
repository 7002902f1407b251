/** Words over what somebody reached in tasks and tests: points there are no hours, and one is no tick of who came. */

const HOMEWORK =
  'domac\\p{L}* (?:nalog|zadac|ukol|uloh|rad)\\p{L}*|homework\\p{L}*|hw ?\\d*|hausaufgabe\\p{L}*|домашн\\p{L}*|домаћ\\p{L}*|дз ?\\d*|zadan\\p{L}* domow\\p{L}*|prac[ae] domow\\p{L}*|hazi ?feladat\\p{L}*|huiswerk|kotitehtav\\p{L}*|compiti (?:a|per) casa|deberes|licao de casa|trabalhos? de casa|devoirs?';
const TEST =
  'kolokvij\\p{L}*|izpit\\p{L}*|redovalnica|ocen[ae]|tock[ae]?|preverjanj\\p{L}*|quiz|quizzes|exams?|midterms?|grades?|gradebook|scores?|points|assignments?|klausur\\p{L}*|punkte|noten|kontroln\\p{L}*|kolokwi\\p{L}*|bodov\\p{L}*|punkty|oceny|znamky|calificacion\\p{L}*|puntos|examen(?:es)?|punteggi\\p{L}*|punti|voti|pontos|контрольн\\p{L}*|кр ?\\d*|балл\\p{L}*|оценк\\p{L}*|экзамен\\p{L}*|зачет\\p{L}*|puan\\p{L}*|odev\\p{L}*|pisteet|poang|cijfers';
const MOST = '(?:max|maks|najvec|maximum|hochstens|макс) ?\\d+';

const OF_HOMEWORK = new RegExp(`(?:^| )(?:${HOMEWORK})(?: |$)`, 'u');
const OF_POINTS = new RegExp(`(?:^| )(?:${HOMEWORK}|${TEST}|${MOST})(?: |$)`, 'u');

/** "Domače naloge": whatever stands across, even dates. */
export const speaksOfHomework = (folded: string): boolean => OF_HOMEWORK.test(folded);

/** "Kolokvij 2", "Točke", "Skupaj DN (največ 25)". */
export const speaksOfPoints = (folded: string): boolean => OF_POINTS.test(folded);
