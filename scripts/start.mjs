import path from 'node:path';
import { LauncherError, printFailure } from './launcherError.mjs';
import { assertPortIsFree } from './portal/freePort.mjs';
import { readPortalOptions, usage } from './portal/options.mjs';
import { lastLogLines, startPortalProcess } from './portal/portalProcess.mjs';
import { waitForEstate } from './portal/loadedEstate.mjs';
import { waitUntilReady } from './portal/portalReadiness.mjs';
import { serviceTokenFile } from './portal/serviceToken.mjs';
import { readSignInRoles } from './portal/signInRoles.mjs';
import { stopEverythingOnSignal } from './process/runningProcesses.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { setUp } from './setUp.mjs';

/** Whether a stop is what the person wants, or an interrupted set-up. */
let running = false;

/** @param {import('./portal/options.mjs').PortalOptions} options */
async function start(options) {
  const begun = performance.now();
  await assertPortIsFree(options.port);
  const toolchain = await setUp(repositoryRoot);
  console.log(`… Starting the portal with Node.js ${toolchain.nodeVersion}`);
  const portal = startPortalProcess(repositoryRoot, toolchain, options);
  await waitUntilReady(portal);
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`✓ The portal answers (${seconds()} s)`);
  printEstate(await waitForEstate(portal, options), options);
  await printAddress(portal, options);
  console.log(`\nReady after ${seconds()} s. Ctrl-C stops it.`);
  running = true;
  await untilPortalEnds(portal);
}

/** @param {import('./portal/portalProcess.mjs').Portal} portal */
async function untilPortalEnds(portal) {
  const how = await portal.exited;
  if (!isStopping()) {
    throw new LauncherError(
      `The portal stopped by itself (${how}).`,
      'The lines above are the end of its log.',
      { output: lastLogLines(portal) },
    );
  }
}

/**
 * @param {import('./portal/loadedEstate.mjs').LoadedEstate} estate
 * @param {import('./portal/options.mjs').PortalOptions} options
 */
function printEstate({ entities, sources }, options) {
  const parts = Object.entries(entities).map(
    ([kind, count]) => `${count} ${kind}`,
  );
  const where = `${options.source} at ${options.ref ?? sources[0]?.ref ?? 'its protected branch'}`;
  console.log(
    parts.length > 0
      ? `✓ Estate loaded from ${where}: ${parts.join(', ')}`
      : `! The estate of ${where} is not in the catalog yet.`,
  );
  for (const { note, problems } of sources) {
    if (note) {
      console.log(`! ${note}`);
    }
    if (problems.length > 0) {
      console.log(
        `! The estate has ${problems.length} problems; node_modules/.bin/interlock check --estate names them.`,
      );
    }
  }
}

/**
 * @param {import('./portal/portalProcess.mjs').Portal} portal
 * @param {import('./portal/options.mjs').PortalOptions} options
 */
async function printAddress(portal, options) {
  const roles = await readSignInRoles(portal);
  console.log(`\n  Interlock:  ${portal.address}`);
  if (roles.length > 0) {
    console.log('  Sign in:    choose one of the roles on the first page');
    const width = Math.max(...roles.map(({ role }) => role.length));
    for (const { role, displayName } of roles) {
      console.log(`              ${role.padEnd(width)}  ${displayName}`);
    }
  } else {
    console.log(
      '  Sign in:    the estate has no users with a role yet (docs/sign-in.md)',
    );
  }
  console.log(`  Stored in:  ${options.data}`);
  console.log(`  Token:      ${tokenInWords(options.data)}`);
  if (portal.logFile) {
    console.log(
      `  Log:        ${path.relative(process.cwd(), portal.logFile)}`,
    );
  }
}

/**
 * The command looks in the data folder of the project by itself.
 *
 * @param {string} data
 * @returns {string}
 */
function tokenInWords(data) {
  const file = serviceTokenFile(data);
  return data === path.join(repositoryRoot, 'data')
    ? `${file}, where the interlock command finds it`
    : `${file}; for the interlock command: export INTERLOCK_TOKEN="$(cat '${file}')"`;
}

const isStopping = stopEverythingOnSignal(() => (running ? 0 : undefined));
try {
  const options = readPortalOptions(
    process.argv.slice(2),
    process.env,
    repositoryRoot,
  );
  if (options.help) {
    console.log(usage);
  } else {
    await start(options);
  }
} catch (error) {
  // What fails because everything is being stopped is no failure.
  if (!isStopping()) {
    printFailure(error);
    process.exitCode = 1;
  }
}
