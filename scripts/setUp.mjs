import { buildStale } from './builds/buildStale.mjs';
import { installDependencies } from './builds/dependencies.mjs';
import { prepareToolchain } from './toolchain/toolchain.mjs';

/**
 * Everything that has to be there before the portal or the tests can run:
 * Node.js, Yarn, the dependencies and the builds.
 *
 * @param {string} root
 * @returns {Promise<import('./toolchain/toolchain.mjs').Toolchain>}
 */
export async function setUp(root) {
  const toolchain = await prepareToolchain(root);
  await installDependencies(root, toolchain);
  await buildStale(root, toolchain);
  return toolchain;
}
