/**
 * The parameters of a new workbook. Values with a published source count as confirmed by it; those that nobody published
 * wait for the office's word (*Potrjeno* is blank) and are shown as unconfirmed wherever money is computed with them.
 */
import { date } from './calendar';
import type { ParameterName } from './parameters';
import type { ParameterEntry } from './parameters-in-force';
import { PARAMETERS } from './parameters';

const RULES_OF_2019 = 'Sklep o višini denarnih prejemkov (objavi: ic-geoss.si, lu-jesenice.net)';
const RULES_OF_2023 = 'Uradni list RS 115/2023, št. 3329, 3. člen (dan začetka veljavnosti ni potrjen)';
const UNPUBLISHED = 'privzeto, ni objavljeno';
const REPEATED = 'znesek po 1. 12. 2023 ni znan, ponovljen je prejšnji';
const BY_SOURCE = 'objavljeni vir';
const UNCONFIRMED = '';

const FROM_2019 = date('2019-09-01');
const FROM_2023 = date('2023-12-01');

function row(
  parameter: ParameterName,
  validFrom: typeof FROM_2019,
  value: string | number,
  source: string,
  confirmed: typeof BY_SOURCE | typeof UNCONFIRMED,
): ParameterEntry & { readonly parameter: ParameterName } {
  return { parameter, validFrom, value, unit: PARAMETERS[parameter].unit, source, confirmed };
}

export const DEFAULT_PARAMETERS: readonly ParameterEntry[] = [
  row('nagrada na uro', FROM_2019, 0.8, RULES_OF_2019, BY_SOURCE),
  row('nagrada na uro', FROM_2023, 1, RULES_OF_2023, UNCONFIRMED),
  row('prehrana na dan', FROM_2019, 3.7, RULES_OF_2019, BY_SOURCE),
  row('prehrana na dan', FROM_2023, 3.7, REPEATED, UNCONFIRMED),
  row('prehrana od ur', FROM_2019, 4, 'ic-geoss.si (»najmanj 4 ure«)', BY_SOURCE),
  row('kilometrina', FROM_2019, 0.13, RULES_OF_2019, BY_SOURCE),
  row('kilometrina', FROM_2023, 0.13, REPEATED, UNCONFIRMED),
  row('prevoz od km', FROM_2019, 1, 'opis programa (najmanj en kilometer v eno smer)', BY_SOURCE),
  row('smeri prevoza', FROM_2019, 2, UNPUBLISHED, UNCONFIRMED),
  row('individualno se plača', FROM_2019, 'da', UNPUBLISHED, UNCONFIRMED),
  row('individualno v 3. fazi se plača', FROM_2019, 'ne', UNPUBLISHED, UNCONFIRMED),
  row('najmanjša prisotnost v modulu', FROM_2019, '', 'ni določena (prazno = se ne preverja)', UNCONFIRMED),
  row('enota plačanega časa', FROM_2019, 'minuta', UNPUBLISHED, UNCONFIRMED),
  row('koda namena', FROM_2019, 'AEMP', 'šifrant ISO 20022; primernost ni potrjena', UNCONFIRMED),
  row(
    'oblika plačilne datoteke',
    FROM_2019,
    'pain.001.001.09',
    'banke v Sloveniji sprejemajo obliki 09 in 03 (SAOP)',
    BY_SOURCE,
  ),
];
