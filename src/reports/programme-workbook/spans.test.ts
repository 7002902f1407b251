import { aModule } from '../../../test/registers';
import { date, datesBetween } from '../../programme/calendar';
import type { Phase } from '../../programme/plan';
import { wordsIn } from '../../strings';
import { spansOf } from './spans';

const days = datesBetween(date('2020-09-01'), date('2020-09-30'));
const phase: Phase = { number: 2, from: date('2020-09-03'), to: date('2021-03-02') };

test('the days of a month belong to the module, else to the phase; a short stretch has its bare name', () => {
  const modules = [aModule({ to: '2020-09-16' }), aModule({ name: 'II', from: '2020-09-28', to: '2020-12-31' })];
  expect(spansOf(days, { modules, phases: [phase] }, wordsIn('sl'))).toEqual([
    { first: 2, last: 5, text: '2. faza' }, // 3rd–6th
    { first: 6, last: 15, text: 'Modul I' }, // 7th–16th
    { first: 16, last: 26, text: '2. faza' },
    { first: 27, last: 29, text: 'II' }, // three days
  ]);
});

test('days outside the programme belong to nothing', () => {
  expect(spansOf(days, { modules: [], phases: [] }, wordsIn('en'))).toEqual([]);
});
