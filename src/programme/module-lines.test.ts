import { DEFAULT_CURRICULUM } from './curriculum';
import { moduleLine, readModuleLines, type ModuleLineProblem } from './module-lines';

test('the usual plan is written and read back the same', () => {
  const text = DEFAULT_CURRICULUM.modules.map(moduleLine).join('\n');
  expect(text).toBe('I; 4; pon,tor,sre; 48; 1\nII; 6; pon,tor,sre,čet,pet; 480; 1\nIII; 4; pon,tor,sre; 48; 1');
  expect(readModuleLines(text)).toEqual({ modules: DEFAULT_CURRICULUM.modules, problems: [] });
});

test('a plan of one module, with tabs, words, half hours and nothing individual', () => {
  expect(readModuleLines('\nRomkinje\t4,5 ure\tponedeljek do srede\t288 ur\n')).toEqual({
    modules: [
      {
        name: 'Romkinje',
        minutesPerDay: 270,
        weekdays: [1, 2, 3],
        minimumMinutes: 17_280,
        individualMinutesPerWeek: 0,
      },
    ],
    problems: [],
  });
});

test.each<[string, string, readonly ModuleLineProblem[]]>([
  ['nothing', ' \n', [{ kind: 'none', lines: [] }]],
  ['a line without its hours', 'I; 4; pon', [{ kind: 'parts', lines: [1] }]],
  ['a line without a name', '; 4; pon; 48', [{ kind: 'parts', lines: [1] }]],
  ['a line with too much', 'I; 4; pon; 48; 1; 2', [{ kind: 'parts', lines: [1] }]],
  ['no hours a day', 'I; 0; pon; 48', [{ kind: 'hoursPerDay', lines: [1] }]],
  ['more hours than a day has', 'I; 25; pon; 48', [{ kind: 'hoursPerDay', lines: [1] }]],
  ['words for hours', 'I; štiri; pon; 48', [{ kind: 'hoursPerDay', lines: [1] }]],
  ['days that are none', 'I; 4; pon,xyz; 48', [{ kind: 'weekdays', lines: [1] }]],
  ['nothing to be reached', 'I; 4; pon; 0', [{ kind: 'minimum', lines: [1] }]],
  ['hours of individual work that are none', 'I; 4; pon; 48; ena', [{ kind: 'individual', lines: [1] }]],
  ['a name twice', 'I; 4; pon; 48\n\ni; 4; tor; 48', [{ kind: 'doubled', lines: [1, 3] }]],
  [
    'two lines with the same fault and one with another',
    'I; 4; pon; x\nII; 4; pon; y\nIII; z; pon; 48',
    [
      { kind: 'minimum', lines: [1, 2] },
      { kind: 'hoursPerDay', lines: [3] },
    ],
  ],
])('%s', (_what, text, problems) => {
  expect(readModuleLines(text).problems).toEqual(problems);
});
