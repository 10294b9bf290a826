import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('ocsf/compliance_finding-1.8.0.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

/** What the OCSF schema of the class Compliance Finding has against an event; empty for a valid one. */
export const ocsfFlaws = (event: unknown): readonly string[] =>
  validate(event) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
