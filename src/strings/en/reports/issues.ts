/** Words of the sheet Težave. */
export const issues = {
  title: 'Problems',
  subtitle_one:
    'Checked as of {{date}}: {{count}} problem. In the order of sheets and cells; mend it where it is named.',
  subtitle_other:
    'Checked as of {{date}}: {{count}} problems. In the order of sheets and cells; mend each where it is named.',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  accepted: {
    title: 'Accepted warnings',
    sheet: 'Sheet',
    cell: 'Cell',
    participant: 'Participant',
    date: 'Date',
    by: 'Who and when',
    rule: 'Rule',
    found: 'Found',
    reason: 'Reason',
  },
} as const;
