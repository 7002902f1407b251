import { readEducation, readExitResult, readLabourStatus, readSensitive } from './funder-words';

test.each([
  ['brezposelna oseba', 'unemployed'],
  ['Dolgotrajno brezposelna', 'longTermUnemployed'],
  ['začasno nezaposljiva oseba', 'inactive'],
  ['neaktivna', 'inactive'],
  ['nezaposlen', 'unemployed'],
  ['zaposlena za krajši čas', 'employed'],
  ['unemployed', 'unemployed'],
  ['iskalka zaposlitve', 'unemployed'],
  ['prijavljen na ZRSZ', 'unemployed'],
  ['brezposelna več kot eno leto', 'longTermUnemployed'],
  ['gospodinja', 'inactive'],
  ['ne vem', null],
  ['', null],
])('labour status "%s" is read as %s', (text, expected) => expect(readLabourStatus(text)).toBe(expected));

test.each([
  ['ISCED 3', 3],
  ['5', 5],
  ['osnovna šola', 2],
  ['nedokončana osnovna šola', 1],
  ['poklicna šola', 3],
  ['srednja strokovna', 3],
  ['V. stopnja', 3],
  ['5. stopnja', 3],
  ['III. stopnja izobrazbe', 3],
  ['stopnja 5', null],
  ['V', 3],
  ['II', 2],
  ['I.', 1],
  ['VI/1', 5],
  ['VI/2', 6],
  ['6/2. stopnja', 6],
  ['VII. raven', 7],
  ['8. stopnja', 8],
  ['SSI', 3],
  ['gostinski tehnik', 3],
  ['višješolska', 5],
  ['visoka strokovna', 6],
  ['univerzitetna', 7],
  ['doktorat', 8],
  ['brez', null],
  ['9', null],
  ['', null],
])('education "%s" is ISCED %s', (text, expected) => expect(readEducation(text)).toBe(expected));

test.each([
  ['zaposlitev', 'employment'],
  ['samozaposlitev', 'employment'],
  ['iskanje zaposlitve', 'jobSearch'],
  ['vključen v izobraževanje', 'education'],
  ['pridobljen certifikat NPK', 'qualification'],
  ['brez', 'none'],
  ['selitev', null],
])('result "%s" is read as %s', (text, expected) => expect(readExitResult(text)).toBe(expected));

test.each([
  ['da', true],
  ['ne', false],
  ['romska skupnost', true],
  ['zavrnila odgovor', null],
  ['', null],
])('sensitive answer "%s" is read as %s', (text, expected) => expect(readSensitive(text)).toBe(expected));
