import { absence, aParticipant, aRegister, individualWork, suspension } from '../../test/registers';
import { LANGUAGES, wordsIn } from '../strings';
import { issueMessage, issueTodo } from '../strings/issue-words';
import { checkRegister } from './check-register';
import { contextOf, testRule } from '../../test/rule-cases';

testRule('diagnosis-text', {
  valid: [
    { name: 'no text', register: aRegister() },
    {
      name: 'categories',
      register: aRegister({
        participants: [aParticipant({ note: 'bolniška do petka', exitReason: 'zaposlitev' })],
        individual: [individualWork('U001', '2020-09-08', 1, { content: 'pogovor o iskanju dela, obisk zdravnika' })],
        absences: [
          ...['bolniška odsotnost', 'osebne okoliščine (165. člen ZDR-1)'].map((cause) =>
            absence('U001', '2020-09-08', null, { cause, note: 'zdravniško potrdilo' }),
          ),
        ],
        suspensions: [suspension('U001', '2020-09-08', null, { reason: 'rizična nosečnost' })],
      }),
    },
  ],
  invalid: [
    {
      name: 'each column of free text',
      register: aRegister({
        participants: [aParticipant({ note: 'depresija', exitReason: 'rak dojke' })],
        individual: [individualWork('U001', '2020-09-08', 1, { content: 'pogovor o depresiji' })],
        absences: [absence('U001', '2020-09-08', null, { cause: 'gripa', note: 'zlom noge' })],
        suspensions: [suspension('U001', '2020-09-08', null, { reason: 'operacija kolena' })],
      }),
      finds: [
        'medical Udeleženci!Q5',
        'medical Udeleženci!AG5',
        'medical Individualno delo!E5',
        'medical Odsotnosti!E5',
        'medical Odsotnosti!G5',
        'medical Mirovanja!E5',
      ],
    },
  ],
});

test('does not repeat the illness in its sentences', () => {
  const register = aRegister({ participants: [aParticipant({ note: 'huda depresija' })] });
  const [issue] = checkRegister(register, contextOf()).filter(({ rule }) => rule === 'diagnosis-text');
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    expect(issue ? issueMessage(issue, words) + issueTodo(issue, words) : 'depresija').not.toMatch(/depresij/i);
  }
});
