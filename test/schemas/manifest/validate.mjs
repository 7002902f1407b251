/**
 * Validates an XML text from standard input against Microsoft's add-in manifest schemas beside this file and prints the
 * violations as a JSON list of texts. A child process, because libxml2-wasm is an ES module only and jest runs CommonJS.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const schemaPath = fileURLToPath(new URL('OfficeAppManifestV1_1.xsd', import.meta.url));
const schema = XmlDocument.fromBuffer(readFileSync(schemaPath), { url: schemaPath });
const validator = XsdValidator.fromDoc(schema);
const manifest = XmlDocument.fromString(readFileSync(0, 'utf8'));
try {
  validator.validate(manifest);
  process.stdout.write('[]');
} catch (error) {
  if (!(error instanceof XmlValidateError)) throw error;
  process.stdout.write(JSON.stringify(error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`)));
}
manifest.dispose();
validator.dispose();
schema.dispose();
