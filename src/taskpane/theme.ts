/** Fluent's themes in Prisotnik's green. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const GREEN: BrandVariants = {
  10: '#01110E', 20: '#04201B', 30: '#073028', 40: '#093C33', 50: '#0A4B40', 60: '#0C574A', 70: '#0D6254', 80: '#0F6C5C',
  90: '#237B6B', 100: '#388A7B', 110: '#4F998B', 120: '#67A99C', 130: '#80B9AD', 140: '#9BC9BF', 150: '#B7DAD2', 160: '#D4EAE5',
}; // prettier-ignore

const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Open Sans', 'Helvetica Neue', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONT };
export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONT,
  colorBrandForeground1: GREEN[130],
  colorBrandForegroundLink: GREEN[140],
};
