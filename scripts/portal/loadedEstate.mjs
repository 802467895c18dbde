import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { LauncherError } from '../launcherError.mjs';
import { logHint } from './portalReadiness.mjs';
import { readFromPortal } from './portalRequest.mjs';

/** How long the estate may take once the portal answers, in milliseconds. */
const estateWithin = 60_000;
/**
 * The catalog takes entities in one after the other and does not say when it is
 * done; this long without a new one means that it is. In milliseconds.
 */
const settledAfter = 1_500;

/** @typedef {import('./portalProcess.mjs').Portal} Portal */

/**
 * @typedef {object} SourceState What the portal says of a source of the estate.
 * @property {string} ref What is read; the portal's own choice where none was named.
 * @property {string | null} commit Null when it was not read yet, or has no git.
 * @property {string | null} readAt
 * @property {string} note What a person should know, for example that a ref is
 *   missing; empty when all is well.
 * @property {readonly unknown[]} problems
 * @property {number} contracts
 */

/**
 * @typedef {object} LoadedEstate
 * @property {Readonly<Record<string, number>>} entities Number by kind; empty
 *   when none came in time.
 * @property {readonly SourceState[]} sources
 */

/**
 * Waits until the portal has read the estate as it stands now, and until its
 * entities stand in the catalog.
 *
 * @param {Portal} portal
 * @param {Pick<import('./options.mjs').PortalOptions, 'source' | 'ref'>} options
 * @returns {Promise<LoadedEstate>}
 */
export async function waitForEstate(portal, options) {
  const deadline = Date.now() + estateWithin;
  const wanted = commitOf(options.source, options.ref);
  let sources = await readSources(portal);
  while (!sources.every(isReadAt(wanted)) && Date.now() < deadline) {
    await delay(250);
    sources = await readSources(portal);
  }
  return { sources, entities: await settledEntities(portal, deadline) };
}

/**
 * @param {string | undefined} wanted
 * @returns {(source: SourceState) => boolean}
 */
function isReadAt(wanted) {
  return ({ commit, readAt }) =>
    readAt !== null &&
    (wanted === undefined || commit === null || commit === wanted);
}

/**
 * The commit that the portal will read; undefined where there is no git, no such
 * ref, or no `git` to ask. The portal says in its note which of them it met.
 * Branches before anything else, as the portal reads them.
 *
 * @param {string} source
 * @param {string | null} ref
 * @returns {string | undefined}
 */
function commitOf(source, ref) {
  const name = ref ?? protectedBranch(source);
  return name === undefined
    ? undefined
    : [`refs/heads/${name}`, `refs/remotes/origin/${name}`, name]
        .map(candidate =>
          git(source, 'rev-parse', '--verify', '-q', `${candidate}^{commit}`),
        )
        .find(commit => commit !== undefined);
}

/**
 * @param {string} source
 * @returns {string | undefined}
 */
function protectedBranch(source) {
  const remote = git(source, 'symbolic-ref', '-q', 'refs/remotes/origin/HEAD');
  if (remote !== undefined) return remote.replace('refs/remotes/origin/', '');
  const project = git(source, 'show', 'HEAD:./interlock.yaml') ?? '';
  return /^protectedBranch: *['"]?([^'"\s]+)/m.exec(project)?.[1];
}

/**
 * What a git command says; undefined where it fails.
 *
 * @param {string} source
 * @param {readonly string[]} gitArguments
 * @returns {string | undefined}
 */
function git(source, ...gitArguments) {
  try {
    return execFileSync('git', ['-C', source, ...gitArguments], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {Portal} portal
 * @returns {Promise<readonly SourceState[]>}
 */
async function readSources(portal) {
  const body = /** @type {{ sources: SourceState[] }} */ (
    await readOrFail(portal, '/api/integration-catalog/estate')
  );
  return body.sources;
}

/**
 * @param {Portal} portal
 * @param {number} deadline
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
async function settledEntities(portal, deadline) {
  let previous = '';
  let unchangedSince = Date.now();
  for (;;) {
    const counts = await countEntities(portal);
    const now = JSON.stringify(counts);
    if (now !== previous) {
      previous = now;
      unchangedSince = Date.now();
    }
    const settled = Date.now() - unchangedSince >= settledAfter;
    if ((settled && Object.keys(counts).length > 0) || Date.now() > deadline) {
      return counts;
    }
    await delay(250);
  }
}

/**
 * @param {Portal} portal
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
async function countEntities(portal) {
  const body =
    /** @type {{ facets: { kind: { value: string, count: number }[] } }} */ (
      await readOrFail(portal, '/api/catalog/entity-facets?facet=kind')
    );
  return Object.fromEntries(
    body.facets.kind
      .filter(({ value }) => value !== 'Location')
      .map(({ value, count }) => [value, count]),
  );
}

/**
 * @param {Portal} portal
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function readOrFail(portal, path) {
  const { status, body } = await readFromPortal(portal, path);
  if (status !== 200) {
    throw new LauncherError(
      `The portal answered ${status} to ${path}.`,
      logHint(portal),
      {
        output: typeof body === 'string' ? body : JSON.stringify(body, null, 2),
      },
    );
  }
  return body;
}
