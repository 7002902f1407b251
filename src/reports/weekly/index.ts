export { heldWhy } from './notes';
export { weeklySheet, weeklySheetName } from './weekly-sheet';
