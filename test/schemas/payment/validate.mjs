/**
 * Prints the schema violations of a payment file as a JSON list: `node validate.mjs 09 < file`.
 *
 * A program of its own because libxml2-wasm is an ES module and jest runs CommonJS.
 */
import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const version = process.argv[2] === '03' ? '03' : '09';
xmlRegisterFsInputProviders();
const schemaFile = new URL(`pain.001.001.${version}.xsd`, import.meta.url);
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile.pathname });
const validator = XsdValidator.fromDoc(schema);
const file = XmlDocument.fromString(readFileSync(0, 'utf8'));
const violations = [];
try {
  validator.validate(file);
} catch (problem) {
  if (!(problem instanceof XmlValidateError)) throw problem;
  violations.push(...problem.details.map(({ message, line }) => ({ message: message.trim(), line })));
}
console.log(JSON.stringify(violations));
