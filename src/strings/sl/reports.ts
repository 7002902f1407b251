/** Words of the made sheets, one file per report; keys are the same in every language. */
import { form } from './reports/form';
import { issues } from './reports/issues';
import { shared } from './reports/shared';

export const reports = { shared, issues, form } as const;
