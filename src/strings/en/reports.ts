/** Words of the made sheets, one file per report; keys are the same in every language. */
import { form } from './reports/form';
import { issues } from './reports/issues';
import { month } from './reports/month';
import { shared } from './reports/shared';
import { weekly } from './reports/weekly';
import { signIn } from './reports/sign-in';
import { phase } from './reports/phase';
import { toDo } from './reports/to-do';
import { funder } from './reports/funder';
import { project } from './reports/project';

export const reports = { shared, issues, form, month, weekly, signIn, phase, toDo, funder, project } as const;
