/** The registers' guidance and hints. */
import type { RegisterTexts } from '../register';
import type { Words } from './words';

export const registerTexts = (words: Words): RegisterTexts => ({
  guidance: (table) => words.say(`registers.guidance.${table}`),
  hint: (name) => words.say(`registers.hint.${name}`),
});
