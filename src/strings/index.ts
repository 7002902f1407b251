export { registerTexts } from './register-texts';
export { LANGUAGES, UnknownWords, wordsIn, type Facts, type Language, type Words } from './words';
