/**
 * The formula of our conditional formats: always true, and recognisable, so that every one of ours – and nothing else –
 * can be taken away again, in this session or in another year.
 */
import type { Severity } from '../register/issue';

export const MARK_FORMULA_START = '=N("Prisotnik ';

export const markFormula = (severity: Severity): string => `${MARK_FORMULA_START}${severity}")=0`;
