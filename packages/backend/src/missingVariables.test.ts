import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingVariables } from './missingVariables';

const root = path.resolve(import.meta.dirname, '../../..');
const shipped = ['app-config.yaml', 'app-config.production.yaml'].flatMap(
  file => ['--config', path.join(root, file)],
);

/** All that docs/production.md lists and no default stands in for. */
const complete = {
  INTERLOCK_BASE_URL: 'https://interlock.example.com',
  INTERLOCK_SESSION_SECRET: 'a',
  INTERLOCK_SERVICE_TOKEN: 'b',
  INTERLOCK_SOURCE: '/srv/interlock/estate.git',
  POSTGRES_HOST: '127.0.0.1',
  POSTGRES_USER: 'interlock',
  POSTGRES_PASSWORD: 'c',
  OIDC_METADATA_URL: 'https://identity.example.com',
  OIDC_CLIENT_ID: 'interlock',
  OIDC_CLIENT_SECRET: 'd',
};

it('misses nothing where all is set, also without the ref, which may be absent', async () => {
  expect(await missingVariables(shipped, complete)).toEqual([]);
});

it('names every variable that is not set or empty, and what takes its value', async () => {
  const { OIDC_CLIENT_ID: _, INTERLOCK_BASE_URL: __, ...rest } = complete;
  expect(
    await missingVariables(shipped, { ...rest, POSTGRES_PASSWORD: '' }),
  ).toEqual([
    // Without it, the address of a developer's machine held in silence.
    'The environment variable INTERLOCK_BASE_URL is not set, and app.baseUrl and backend.baseUrl and backend.cors.origin take their values from it; docs/production.md says what to set.',
    'The environment variable POSTGRES_PASSWORD is empty, and backend.database.connection.password takes its value from it; docs/production.md says what to set.',
    'The environment variable OIDC_CLIENT_ID is not set, and auth.providers.oidc.production.clientId takes its value from it; docs/production.md says what to set.',
  ]);
});

it('asks for nothing that a later file replaces, or that has a default', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'interlock-config-'));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return ['--config', file];
  };
  try {
    const files = [
      ...write('first.yaml', 'app: { title: "${TITLE}", port: "${PORT:-7}" }'),
      ...write('second.yaml', 'app: { title: Interlock }'),
    ];
    expect(await missingVariables(files, {})).toEqual([]);
    expect(await missingVariables(files.slice(0, 2), {})).toEqual([
      'The environment variable TITLE is not set, and app.title takes its value from it; docs/production.md says what to set.',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('stops the start of the portal: it died of a missing base URL, or took another, before', () => {
  const { PATH = '' } = process.env;
  const started = spawnSync(
    process.execPath,
    [
      '--require',
      path.join(root, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
      path.join(root, 'packages/backend/src/index.ts'),
      ...shipped,
    ],
    {
      cwd: path.join(root, 'packages/backend'),
      env: {
        ...complete,
        OIDC_CLIENT_SECRET: '',
        PATH,
        NODE_ENV: 'production',
      },
      encoding: 'utf8',
      timeout: 110_000,
    },
  );
  expect([started.status, started.stderr]).toEqual([
    1,
    'The environment variable OIDC_CLIENT_SECRET is empty, and auth.providers.oidc.production.clientSecret takes its value from it; docs/production.md says what to set.\n',
  ]);
}, 120_000);
