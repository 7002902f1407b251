import fc from 'fast-check';
import { displayName } from '../../register';
import { readPeopleList } from './people-list';

const namesIn = (text: string) => readPeopleList(text).participants.map((one) => [one.surname, one.givenName]);

describe('a typed list of people', () => {
  const parted: readonly (readonly [what: string, text: string, people: string[][]])[] = [
    ['surname first, as the registers have it', 'Novak Ana\nKovač Ana Marija', [['Novak', 'Ana'], ['Kovač', 'Ana Marija']]],
    ['lines without anything are no people', '\n  \nNovak Ana\r\n\t\r\nKovač Štefan\n', [['Novak', 'Ana'], ['Kovač', 'Štefan']]],
    ['a comma parts the surname', 'Novak Kralj, Ana', [['Novak Kralj', 'Ana']]],
    ['capitals are the surname wherever they stand', 'Ana NOVAK\nKOVAČ Štefan', [['NOVAK', 'Ana'], ['KOVAČ', 'Štefan']]],
    ['two cells pasted are surname and given name', 'Novak Kralj\tAna', [['Novak Kralj', 'Ana']]],
    ['a csv with headings, numbers in front and quotes', 'Zap. št.;Priimek;Ime\n1;"Novak";"Ana"\n2;Kovač;Štefan', [['Novak', 'Ana'], ['Kovač', 'Štefan']]],
    ['headings may put the given name first', 'Ime in priimek\nAna Novak\nŠtefan Kovač', [['Novak', 'Ana'], ['Kovač', 'Štefan']]],
    ['headings of two columns, too', 'Ime;Priimek\nAna;Novak', [['Novak', 'Ana']]],
    ['a number in front of a name, and one before nobody', '1. Novak Ana\n2) Kovač Štefan\n3.', [['Novak', 'Ana'], ['Kovač', 'Štefan']]],
  ]; // prettier-ignore

  test.each(parted)('%s', (_what, text, people) => {
    expect(namesIn(text)).toEqual(people);
    expect(readPeopleList(text).problems).toEqual([]);
  });

  test('a day behind the name is the day of inclusion', () => {
    const { participants } = readPeopleList('Novak Ana\t1. 10. 2020\nKovač;Štefan;2020-10-05\nŽagar Črtomira');
    expect(participants.map(({ entry }) => entry)).toEqual(['2020-10-01', '2020-10-05', null]);
  });

  const wrong: readonly (readonly [what: string, text: string, problems: object[]])[] = [
    ['what is no name', 'Novak Ana\nSkupaj\n\n12-3\nAna', [{ kind: 'noName', lines: [2, 4, 5] }]],
    ['a word is no surname and given name', 'Novak', [{ kind: 'noName', lines: [1] }]],
    ['more than a name', 'Novak;Ana;Velenje', [{ kind: 'noName', lines: [1] }]],
    ['a day that does not exist', 'Novak Ana\t31. 9. 2020', [{ kind: 'noDate', lines: [1] }]],
    ['a day of two readings', 'Novak Ana;1/9/2020\nKos Maja;1. 9. 20', [{ kind: 'noDate', lines: [1, 2] }]],
    ['a name twice, whatever its order and letters', 'Novak Ana\nKos Maja\nANA NOVAK\nNovak, Ana', [{ kind: 'doubled', lines: [1, 3, 4] }]],
  ]; // prettier-ignore

  test.each(wrong)('%s is said with its lines', (_what, text, problems) => {
    expect(readPeopleList(text).problems).toEqual(problems);
  });

  test('nothing at all is nobody', () => {
    expect(readPeopleList(' \n')).toEqual({ participants: [], problems: [] });
  });

  test('every written line is one person or in a problem, and ids follow each other', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Novak Ana',
        'KOS Maja',
        'Žagar\tIvo',
        'Skupaj',
        '',
        '1. Turk Rok',
        'Golob Žan;1. 9. 2020',
        'Ime',
      ),
      fc.string().filter((text) => !/[\n\r]/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { participants, problems } = readPeopleList(['Vidmar Nika', ...lines].join('\n'));
        const refused = problems.flatMap((one) => (one.kind === 'doubled' ? [] : one.lines));
        const written = lines.filter((text) => /\p{L}/u.test(text)).length;
        expect(participants.length + refused.length).toBeGreaterThanOrEqual(written + 1);
        expect(participants.length + refused.length).toBeLessThanOrEqual(lines.length + 1);
        expect(participants.map(({ id }) => id)).toEqual(
          participants.map((_, index) => `U${String(index + 1).padStart(3, '0')}`),
        );
        for (const person of participants) expect(displayName(person)).toMatch(/\S \S/);
      }),
    );
  });
});
