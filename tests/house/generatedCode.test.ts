import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { repositoryRoot } from './readHouse';

const run = promisify(execFile);

it.each([
  ['openapi.yaml', 'plugins/integration-catalog-common/generate.mjs'],
  ['the API of ownership', 'plugins/ownership-common/generate.mjs'],
  ['the descriptors of the rules', 'packages/contract-core/generateRules.mjs'],
])('the code made from %s is not stale', async (_source, script) => {
  await expect(
    run(process.execPath, [script, '--check'], { cwd: repositoryRoot }),
  ).resolves.toEqual({ stdout: '', stderr: '' });
});
