/** Dates of birth, however short their headings are written. */
import { headingOf } from './heading-of';
import { fold } from './text';

test.each([
  'Datum roj.', 'dat. roj.', 'Roj. datum', 'roj. dat.', 'd. roj.', 'Rojstni dan', 'Roj.', 'Datum rojstva', 'DOB', 'D.O.B.',
  'geb.', 'Geb.-Dat.', 'Gebdat.', 'Geb. am', 'Geburtstag', 'Date naiss.', 'F. nac.', 'Fecha nac.', 'Data nasc.', 'Dat. rođ.', 'Birth dt',
])('»%s«', (text) => {
  expect(headingOf(fold(text))).toEqual({ heading: 'birthDate', coverage: 1 });
}); // prettier-ignore

test.each(['Datum', 'Datum roka', 'D. o. o.', 'Dan', 'Datum delavnice', 'Rojc', 'Nac.', 'Geber', 'Datum naročila'])(
  '»%s« is none',
  (text) => {
    expect(headingOf(fold(text))?.heading).not.toBe('birthDate');
  },
);
