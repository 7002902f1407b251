/** Words of the made sheets, one file per report; keys are the same in every language. */
import { shared } from './reports/shared';

export const reports = { shared } as const;
