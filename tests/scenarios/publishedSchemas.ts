import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { repositoryRoot } from './builtCommand';

const ajv = new Ajv2020({ strict: true, allErrors: true });

/** What `docs/schemas` says about the JSON that a command line printed. */
export function schemaErrors(
  commandLine: readonly string[],
  stdout: string,
): readonly string[] {
  const name = commandLine.includes('--estate') ? 'estate' : commandLine[0];
  const id = `https://interlock.example/schemas/${name}.schema.json`;
  const validate = ajv.getSchema(id) ?? ajv.compile(readSchema(String(name)));
  if (validate(JSON.parse(stdout))) return [];
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message}`,
  );
}

export function readSchema(name: string): Record<string, unknown> {
  const path = join(repositoryRoot, 'docs/schemas', `${name}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
