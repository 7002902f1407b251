/** Days as serial numbers of Excel's 1900 system: which numbers can be days. */

/** 1. 1. 1950: what is smaller is a time without a day, an amount of hours or a count. */
export const FIRST_DAY_SERIAL = 18_264;

/** 1. 1. 2000: nobody's register is older, so a whole number from here on can be one of its days without being shown as one. */
export const FIRST_REGISTER_SERIAL = 36_526;
