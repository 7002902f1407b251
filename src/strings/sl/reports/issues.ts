/** Words of the sheet Težave. */
export const issues = {
  title: 'Težave',
  subtitle_one:
    'Preverjeno za dan {{date}}: {{count}} težava. Vrstni red je po listih in celicah; težavo odpravite na navedenem mestu.',
  subtitle_two:
    'Preverjeno za dan {{date}}: {{count}} težavi. Vrstni red je po listih in celicah; težave odpravite na navedenih mestih.',
  subtitle_few:
    'Preverjeno za dan {{date}}: {{count}} težave. Vrstni red je po listih in celicah; težave odpravite na navedenih mestih.',
  subtitle_other:
    'Preverjeno za dan {{date}}: {{count}} težav. Vrstni red je po listih in celicah; težave odpravite na navedenih mestih.',
  severity: { error: 'napaka', warning: 'opozorilo', note: 'opomba' },
  accepted: {
    title: 'Sprejeta opozorila',
    sheet: 'List',
    cell: 'Celica',
    participant: 'Udeleženec',
    date: 'Datum',
    by: 'Kdo in kdaj',
    rule: 'Pravilo',
    found: 'Najdeno',
    reason: 'Razlog',
  },
} as const;
