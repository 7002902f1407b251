/** Words of one area; keys are the same in every language. */
export const reports = {} as const;
