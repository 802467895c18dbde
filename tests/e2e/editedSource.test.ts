import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repositoryRoot } from '../../scripts/repositoryRoot.mjs';
import { freePort } from './support/freePort';

/**
 * A copy of this repository whose sources can be edited. It lies beside the
 * original, because `node_modules` is copied as hard links.
 */
const copy = path.join(repositoryRoot, '.cache/edited-source');
let data: string;

function copyRepository() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: repositoryRoot, encoding: 'utf8' },
  );
  const made = [
    'packages/app/dist',
    'packages/cli/dist',
    ...['app', 'cli', 'dependencies'].map(name => `.cache/${name}.stamp`),
  ];
  for (const name of [...listed.split('\0').filter(Boolean), ...made]) {
    const from = path.join(repositoryRoot, name);
    if (existsSync(from)) {
      cpSync(from, path.join(copy, name), { recursive: true });
    }
  }
  execFileSync('cp', [
    '-al',
    path.join(repositoryRoot, 'node_modules'),
    path.join(copy, 'node_modules'),
  ]);
  if (existsSync(path.join(repositoryRoot, '.toolchain'))) {
    symlinkSync(
      path.join(repositoryRoot, '.toolchain'),
      path.join(copy, '.toolchain'),
    );
  }
}

/** Everything that the first page loads, as the browser gets it. */
async function servedScripts(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const urls = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  expect(urls.length).toBeGreaterThan(0);
  const texts = await Promise.all(
    urls.map(async url => (await fetch(new URL(url, address))).text()),
  );
  return texts.join('\n');
}

interface PortalRun {
  /** Everything that the launcher printed until the portal was ready. */
  readonly output: string;
  /** What the browser would load. */
  readonly scripts: string;
  /** How the launcher ended when it was asked to stop. */
  readonly exitCode: number | null;
}

/** Starts the copy's portal, loads its page and stops it. */
async function runPortal(): Promise<PortalRun> {
  const port = await freePort();
  const launcher = spawn(
    process.execPath,
    [
      'scripts/start.mjs',
      ...['--port', String(port), '--data', data, '--source', repositoryRoot],
    ],
    { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>(resolve =>
    launcher.once('exit', resolve),
  );
  let output = '';
  const ready = new Promise<void>(resolve => {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream.on('data', text => {
        output += String(text);
        if (output.includes('Ready after')) {
          resolve();
        }
      });
    }
  });
  const failed = ended.then(code => {
    throw new Error(`The launcher ended with ${code}:\n${output}`);
  });
  await Promise.race([ready, failed]);
  failed.catch(() => {
    // From here on the end of the launcher is what the test asks for.
  });
  const scripts = await servedScripts(`http://127.0.0.1:${port}`);
  launcher.kill('SIGINT');
  return { output, scripts, exitCode: await ended };
}

const supported = process.platform === 'linux';

beforeAll(() => {
  if (supported) {
    data = mkdtempSync(path.join(tmpdir(), 'interlock-data-'));
    copyRepository();
  }
});

afterAll(() => {
  if (supported) {
    rmSync(data, { recursive: true, force: true });
    rmSync(copy, { recursive: true, force: true });
  }
});

it.runIf(supported)(
  'an edited source file is served after the next start, and nothing is built without an edit',
  { timeout: 360_000 },
  async () => {
    const entry = ['index.tsx', 'index.ts']
      .map(name => path.join(copy, 'packages/app/src', name))
      .find(existsSync);
    const marker = 'interlock-source-was-edited';

    const before = await runPortal();
    appendFileSync(
      entry ?? '',
      `\ndocument.body.dataset.edit = '${marker}';\n`,
    );
    const after = await runPortal();
    const again = await runPortal();

    expect([before, after, again].map(summarise)).toEqual([
      { builds: [], serves: false, exitCode: 0 },
      { builds: ['✓ Building the pages'], serves: true, exitCode: 0 },
      { builds: [], serves: true, exitCode: 0 },
    ]);

    function summarise({ output, scripts, exitCode }: PortalRun) {
      return {
        // Steps that built something, without their durations.
        builds: output.match(/^✓ Building the [a-z ]*[a-z]/gm) ?? [],
        serves: scripts.includes(marker),
        exitCode,
      };
    }
  },
);
