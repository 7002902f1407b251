/** Words of the to-do list. */
export const toDo = {
  sheet: 'To do',
  title: 'What is to be done',
  period: 'As of {{today}}',
  count_one: '{{count}} task, overdue: {{late}}.',
  count_other: '{{count}} tasks, overdue: {{late}}.',
  tasks: 'Tasks by date',
  name: 'Who',
  due: 'Due',
  state: 'State',
  task: {
    evidence_one: 'Get evidence of the excused absence on {{from}} (cause and date).',
    evidence_other: 'Get evidence of the excused absence {{from}} – {{to}} ({{count}} days; cause and dates).',
    agreement: 'Sign the agreement of inclusion.',
    safetyBriefing: 'Brief on safety at work.',
    insurance: 'Arrange insurance for disability and death: it lacks in module II from {{from}}.',
    suspensionEnds: 'The suspension ends on {{to}}: agree on return, extension or exit.',
    moduleShort:
      'Module {{module}}: the plan is {{hours}} h short of the required hours. Add days or extend the module.',
    result: 'Record the result after exit (due within 28 days).',
    resultDate: 'Enter the date of the recorded result.',
    complaint: 'Resolve the complaint of {{opened}}.',
  },
  taskHeading: 'Task',
  everybody: '(programme)',
  late_one: '{{count}} day late',
  late_other: '{{count}} days late',
  today: 'today',
  left_one: '{{count}} day left',
  left_other: '{{count}} days left',
  define:
    'Tasks are computed from the registers. The day for evidence is a reminder: {{days}} days after the last day of absence; agreement and safety briefing are needed by entry, insurance by the first day without it in module II, the result within 28 days of exit. Suspensions are listed 30 days before they end.',
} as const;
