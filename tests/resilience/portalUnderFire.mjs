// A portal of its own, checks that are sent to it, and its health meanwhile.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { waitForEstate } from '../../scripts/portal/loadedEstate.mjs';
import { startPortalProcess } from '../../scripts/portal/portalProcess.mjs';
import { waitUntilReady } from '../../scripts/portal/portalReadiness.mjs';
import { dump, load } from 'js-yaml';
import { loadTypeScript } from '../corpus/loadTypeScript.mjs';

const estate = ['interlock.yaml', 'catalog-info', 'contracts', 'rulesets'];

/** A contract of the estate per type, which the bombs claim to be. */
const targets = {
  openapi: {
    ref: 'api:default/credit-decision-api',
    file: 'contracts/own/credit-decision/openapi.yaml',
  },
  asyncapi: {
    ref: 'api:default/shipment-events',
    file: 'contracts/own/shipment-events/asyncapi.yaml',
  },
};

/** Milliseconds between two questions for health. */
const probeEvery = 5;
/** Questions that p99 is worth something with. */
const fewestProbes = 300;

/** @param {string} repository root of this repository */
export async function startBombedPortal(repository) {
  const { portal, stop, digestOf, sendCheck } = await startOnEstate(repository);
  return {
    address: portal.address,
    stop,
    /** What the portal says of a bomb as the revision of a contract. */
    check: async ({ contractType, text }) => {
      const response = await sendCheck('bombs', targets[contractType], {
        base: digestOf(targets[contractType].file),
        text,
        dryRun: true,
      });
      return inWords(response.status, await response.json());
    },
  };
}

/**
 * A portal whose requests somebody lists, and that is sent checks that each
 * break a contract on a branch of their own.
 *
 * @param {string} repository root of this repository
 */
export async function startLoadedPortal(repository) {
  const started = await startOnEstate(repository);
  const { portal, stop, digestOf, sendCheck, read } = started;
  const target = targets.openapi;
  const document = load(read(target.file));
  const paths = Object.fromEntries(Object.entries(document.paths).slice(1));
  const text = dump({ ...document, paths });
  const base = digestOf(target.file);
  const person = await signIn(portal.address, architect);
  return {
    address: portal.address,
    pid: portal.pid,
    stop,
    break: branch => sendCheck(branch, target, { base, text, dryRun: false }),
    list: async () => {
      const response = await fetch(
        `${portal.address}/api/integration-catalog/change-requests?status=open`,
        { headers: { authorization: `Bearer ${person}` } },
      );
      return (await response.json()).changeRequests;
    },
  };
}

/** Somebody who may decide about contracts of the example. */
const architect = 'user:default/ana.ruiz';

async function signIn(address, userRef) {
  const response = await fetch(`${address}/api/auth/estate-roles/refresh`, {
    headers: {
      'x-interlock-user': userRef,
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  return (await response.json()).backstageIdentity.token;
}

async function startOnEstate(repository) {
  const { digestDocuments } = await loadTypeScript('linter.ts');
  const source = mkdtempSync(join(tmpdir(), 'interlock-estate-'));
  const data = mkdtempSync(join(tmpdir(), 'interlock-data-'));
  for (const entry of estate) {
    cpSync(join(repository, entry), join(source, entry), { recursive: true });
  }
  const git = (...values) =>
    execFileSync('git', values, { cwd: source, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Estate');
  git('config', 'user.email', 'estate@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The estate');
  const port = await freePort();
  const options = { port, data, source, ref: 'main', verbose: false };
  const portal = startPortalProcess(
    repository,
    { node: process.execPath, environment: process.env },
    options,
  );
  const stop = async () => {
    await portal.stop();
    for (const folder of [source, data]) {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  try {
    await waitUntilReady(portal);
    await waitForEstate(portal, options);
  } catch (error) {
    await stop();
    throw error;
  }
  const commit = git('rev-parse', 'HEAD');
  const read = file => readFileSync(join(source, file), 'utf8');
  return {
    portal,
    stop,
    read,
    digestOf: file =>
      digestDocuments([{ path: file.split('/').at(-1), text: read(file) }]),
    sendCheck: (branch, { ref, file }, { base, text, dryRun }) =>
      fetch(`${portal.address}/api/integration-catalog/check-runs`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${portal.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          repository: 'interlock',
          branch,
          headCommit: commit,
          baseCommit: commit,
          authors: [],
          contracts: [{ ref, file, base, revision: { text, references: [] } }],
          dryRun,
        }),
      }),
  };
}

/** Conclusion, and why the contract could not be judged or what was found. */
function inWords(status, body) {
  const contract = body.run?.contracts[0];
  if (contract === undefined) {
    throw new Error(`The portal answered ${status}: ${JSON.stringify(body)}`);
  }
  const codes = contract.problems.map(({ code }) => code);
  const what =
    codes.length > 0
      ? [...new Set(codes)].join(', ')
      : `${contract.diagnostics.length} violations`;
  return `${body.run.conclusion}: ${what}`;
}

/**
 * Asks a portal for its health again and again.
 * @param {string} address
 */
export function probeHealth(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  let stopped = false;
  const done = (async () => {
    while (!stopped || times.length < fewestProbes) {
      const begun = performance.now();
      await ask(`${address}/.backstage/health/v1/readiness`, agent);
      times.push(performance.now() - begun);
      await new Promise(resolve => setTimeout(resolve, probeEvery));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await done;
      agent.destroy();
      times.sort((left, right) => left - right);
      const at = share => times[Math.floor((times.length - 1) * share)];
      return { p50: at(0.5), p99: at(0.99), probes: times.length };
    },
  };
}

function ask(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, response => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(undefined)
          : reject(new Error(`Health answered ${response.statusCode}.`)),
      );
    }).on('error', reject);
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
