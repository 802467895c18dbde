import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { repositoryRoot } from './builtCommand';

const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
});

/** What `docs/schemas` says about the JSON that a command line printed. */
export function schemaErrors(
  commandLine: readonly string[],
  stdout: string,
): readonly string[] {
  const name = schemaName(commandLine);
  const id = `https://interlock.example/schemas/${name}.schema.json`;
  const validate = ajv.getSchema(id) ?? ajv.compile(readSchema(String(name)));
  if (validate(JSON.parse(stdout))) return [];
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message}`,
  );
}

/** Commands of a group have a schema each; import and export share theirs. */
function schemaName(commandLine: readonly string[]): string {
  const [command = '', second = ''] = commandLine;
  if (commandLine.includes('--estate')) return 'estate';
  if (command !== 'mapping') return command;
  const isTable = second === 'import' || second === 'export';
  return `mapping-${isTable ? 'table' : second}`;
}

export function readSchema(name: string): Record<string, unknown> {
  const path = join(repositoryRoot, 'docs/schemas', `${name}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
