import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { repositoryRoot } from './readHouse';

it('the code made from openapi.yaml is not stale', async () => {
  const run = promisify(execFile);
  await expect(
    run(
      process.execPath,
      ['plugins/integration-catalog-common/generate.mjs', '--check'],
      { cwd: repositoryRoot },
    ),
  ).resolves.toEqual({ stdout: '', stderr: '' });
});
