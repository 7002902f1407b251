/** Headings of what a questionnaire asks, in whatever language: "Kaj vas najbolj zanima?", "Please rank the following projects". */

/** No column of a table is called by so many words. */
const WORDS = 6;

const PLEASE =
  /^(please|prosim[o]?|bitte|por favor|favor de|veuillez|merci de|per favore|si prega|prosze|prosim|molimo|rank|rate|razvrst|oceni|izberi|select|choose|describe|opisi|welche|which|what|kateri|katera|katero|kaj|kako|how|why|zakaj)( |te )/;

/** @param text as written; @param folded the same, folded */
export const isQuestion = (text: string, folded: string): boolean =>
  /\?\s*$/.test(text) || PLEASE.test(folded) || folded.split(' ').length >= WORDS;

/** "Completion time": when an answer was sent, beside when it was begun. */
const COMPLETED =
  /^(completion time|time of completion|cas (dokoncanja|zakljucka)|datum (dokoncanja|zakljucka)|fertigstellungszeit|abschlusszeit|hora de finalizacion|heure de fin|ora di completamento|hora de conclusao|godzina (ukonczenia|zakonczenia)|vrijeme zavrsetka|cas dokonceni|voltooiingstijd)$/;

/** @param folded a folded heading */
export const saysCompleted = (folded: string): boolean => COMPLETED.test(folded);
