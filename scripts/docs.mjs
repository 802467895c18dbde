import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './builds/dependencies.mjs';
import { LauncherError, printFailure } from './launcherError.mjs';
import { capture } from './process/runStep.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { setUp } from './setUp.mjs';
import { prepareToolchain } from './toolchain/toolchain.mjs';

// Writes the index of the rules in the code, and what the documentation takes from
// it: the list of all rules and, where a folder is named, a page for each:
// npm run docs -- --pages FOLDER

/**
 * @param {import('./toolchain/toolchain.mjs').Toolchain} toolchain
 * @param {string} program
 * @param {readonly string[]} commandLine
 * @returns {Promise<string>} What the program printed.
 */
async function outputOf(toolchain, program, commandLine) {
  const { code, output, reason } = await capture({
    command: [toolchain.node, program],
    arguments: commandLine,
    cwd: repositoryRoot,
    environment: toolchain.environment,
  });
  if (code !== 0) {
    throw new LauncherError(
      `${[program, ...commandLine].join(' ')} failed (${reason}).`,
      'Its output says why.',
      { output },
    );
  }
  return output;
}

try {
  const { values } = parseArgs({ options: { pages: { type: 'string' } } });
  // The command below is built from the index, so that the index is written first.
  const installed = await prepareToolchain(repositoryRoot);
  await installDependencies(repositoryRoot, installed);
  await outputOf(installed, 'packages/contract-core/generateRules.mjs', []);
  console.log('✓ the index of the rules');
  const toolchain = await setUp(repositoryRoot);
  const command = 'packages/cli/bin/interlock.js';
  writeFileSync(
    path.join(repositoryRoot, 'docs/rules.md'),
    await outputOf(toolchain, command, ['rules', '--format', 'markdown']),
  );
  console.log('✓ docs/rules.md');
  if (values.pages !== undefined) {
    const folder = path.resolve(values.pages);
    process.stdout.write(
      await outputOf(toolchain, command, ['rules', '--pages', folder]),
    );
  }
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
