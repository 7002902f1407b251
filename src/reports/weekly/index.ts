export { heldWhy } from './notes';
export { weeklySheet, weeklySheetName } from './weekly-sheet';
export { paymentList } from './payment-list';
