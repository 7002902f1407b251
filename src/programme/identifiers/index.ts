export { readEmso, type EmsoReading } from './emso';
export { electronicIban, maskedIban, readIban, type IbanFault, type IbanReading } from './iban';
export { bareTaxNumber, isTaxNumber } from './tax-number';
