/** Words of the made sheets, one file per report; keys are the same in every language. */
import { form } from './reports/form';
import { issues } from './reports/issues';
import { month } from './reports/month';
import { shared } from './reports/shared';
import { weekly } from './reports/weekly';
import { signIn } from './reports/signIn';
import { phase } from './reports/phase';
import { toDo } from './reports/toDo';
import { funder } from './reports/funder';
import { project } from './reports/project';

export const reports = { shared, issues, form, month, weekly, signIn, phase, toDo, funder, project } as const;
