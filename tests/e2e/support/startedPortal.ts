import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from './estateRepository';
import { freePort } from './freePort';

/** A portal started by the launcher, as `npm start` does. */
export interface StartedPortal {
  readonly address: string;
  readonly data: string;
  /** Token of the command line, written by the launcher. */
  readonly serviceToken: string;
  /** Stops the portal and keeps its data. */
  readonly stop: () => Promise<void>;
  /** Request with a bearer token; the body is JSON where there is one. */
  readonly request: (
    token: string,
    url: string,
    init?: { readonly method?: string; readonly body?: unknown },
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** Token of a user, by the development sign-in. */
  readonly signIn: (userRef: string) => Promise<string>;
}

/** Longest wait for a portal to answer, in milliseconds. */
const readyWithin = 150_000;

export function temporaryData(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'interlock-data-'));
}

export function removeData(data: string): Promise<void> {
  return rm(data, { recursive: true, force: true });
}

/** Starts the launcher on a free port, with its own data and estate. */
export async function startPortal(options: {
  readonly source: string;
  readonly data: string;
}): Promise<StartedPortal> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      'scripts/start.mjs',
      '--port',
      String(port),
      '--data',
      options.data,
      '--source',
      options.source,
    ],
    { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: string[] = [];
  child.stdout.on('data', chunk => output.push(String(chunk)));
  child.stderr.on('data', chunk => output.push(String(chunk)));
  await untilReady(child, output);
  const address = `http://localhost:${port}`;
  const serviceToken = (
    await readFile(path.join(options.data, 'service-token'), 'utf8')
  ).trim();
  return {
    address,
    data: options.data,
    serviceToken,
    stop: () => stop(child),
    request: (token, url, init) => request(address, token, url, init),
    signIn: async userRef => {
      const response = await fetch(`${address}/api/auth/estate-roles/refresh`, {
        headers: {
          'x-interlock-user': userRef,
          'x-requested-with': 'XMLHttpRequest',
        },
      });
      const body = (await response.json()) as {
        backstageIdentity: { token: string };
      };
      return body.backstageIdentity.token;
    },
  };
}

async function untilReady(child: ChildProcess, output: readonly string[]) {
  const deadline = Date.now() + readyWithin;
  while (!output.join('').includes('Ready after')) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGINT');
      throw new Error(`The portal did not start:\n${output.join('')}`);
    }
    await delay(200);
  }
}

async function request(
  address: string,
  token: string,
  url: string,
  init: { readonly method?: string; readonly body?: unknown } = {},
) {
  const response = await fetch(`${address}${url}`, {
    method: init.method ?? 'GET',
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGINT');
  await ended;
}
