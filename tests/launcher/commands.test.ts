import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPortalOptions } from '../../scripts/portal/options.mjs';
import { serviceToken } from '../../scripts/portal/serviceToken.mjs';
import { repositoryRoot } from '../../scripts/repositoryRoot.mjs';

let folder: string;
let occupant: Server;
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'interlock-commands-'));
  occupant = createServer();
  await new Promise<void>(resolve =>
    occupant.listen(0, '127.0.0.1', () => resolve()),
  );
  port = (occupant.address() as AddressInfo).port;
});

afterEach(async () => {
  await new Promise(resolve => occupant.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: string[]) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>(
    resolve => {
      const child = spawn(
        process.execPath,
        [path.join(repositoryRoot, 'scripts', script), ...args],
        { cwd: folder },
      );
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', text => (stdout += text));
      child.stderr.on('data', text => (stderr += text));
      child.once('close', code => resolve({ code, stdout, stderr }));
    },
  );
}

describe('npm start', () => {
  it('names a port in use and the option that changes it, before any set-up', async () => {
    expect(await run('start.mjs', '--port', String(port))).toEqual({
      code: 1,
      stdout: '',
      stderr: `✗ Port ${port} is in use by another program, perhaps by a portal that still runs.
  Stop that program, or choose another port: npm start -- --port ${port + 1} (or set INTERLOCK_PORT).
`,
    });
  });

  it.each([
    [['--port', 'seven'], '✗ "seven" is not a port.'],
    [['--port', '70000'], '✗ "70000" is not a port.'],
    [['--prot', '7008'], "✗ Unknown option '--prot'"],
  ])('%j is a usage error', async (args, message) => {
    const result = await run('start.mjs', ...args);
    expect(result.code).toBe(1);
    expect(result.stderr.split('\n')[0]).toContain(message);
  });

  it('takes an argument before the environment, and paths from the repository', () => {
    expect(
      readPortalOptions(
        ['--port', '7100', '--data', 'elsewhere'],
        {
          INTERLOCK_PORT: '7200',
          INTERLOCK_SOURCE: '/estates/mine',
          INTERLOCK_REF: 'trunk',
        },
        '/repository',
      ),
    ).toEqual({
      port: 7100,
      data: '/repository/elsewhere',
      source: '/estates/mine',
      ref: 'trunk',
      verbose: false,
      help: false,
    });
    expect(readPortalOptions([], {}, '/repository')).toEqual({
      port: 7007,
      data: '/repository/data',
      source: '/repository',
      ref: null,
      verbose: false,
      help: false,
    });
  });
});

describe('the service token', () => {
  it('is made once and readable by its owner only', () => {
    const first = serviceToken(folder);
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(serviceToken(folder)).toBe(first);
    expect(statSync(path.join(folder, 'service-token')).mode & 0o777).toBe(
      0o600,
    );
  });
});

describe('npm run reset', () => {
  it('deletes what the portal stored and nothing else', async () => {
    const data = path.join(folder, 'data');
    mkdirSync(data);
    for (const name of [
      'catalog.sqlite',
      'catalog.sqlite-journal',
      'portal.log',
      'service-token',
      'notes.txt',
    ]) {
      writeFileSync(path.join(data, name), 'x');
    }
    occupant.close();
    const result = await run(
      'reset.mjs',
      '--data',
      data,
      '--port',
      String(port),
    );
    expect(result).toEqual({
      code: 0,
      stdout: `${data} is fresh: 4 files deleted. "npm start" fills it again.\n`,
      stderr: '',
    });
    expect(readdirSync(data)).toEqual(['notes.txt']);
  });

  it('leaves the store of a running portal alone', async () => {
    const data = path.join(folder, 'data');
    mkdirSync(data);
    writeFileSync(path.join(data, 'catalog.sqlite'), 'x');
    const result = await run(
      'reset.mjs',
      '--data',
      data,
      '--port',
      String(port),
    );
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: `✗ A program listens on port ${port}, perhaps a portal that uses ${data}.
  Stop the portal first, or name the port of the one that you reset: npm run reset -- --port N
`,
    });
    expect(readdirSync(data)).toEqual(['catalog.sqlite']);
  });
});
