import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LauncherError, printFailure } from './launcherError.mjs';
import { capture } from './process/runStep.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { setUp } from './setUp.mjs';

// Writes what the documentation takes from the code: the index of all rules and,
// where a folder is named, a page for each: npm run docs -- --pages FOLDER

/**
 * @param {import('./toolchain/toolchain.mjs').Toolchain} toolchain
 * @param {readonly string[]} commandLine
 * @returns {Promise<string>} What the command printed.
 */
async function interlock(toolchain, commandLine) {
  const { code, output, reason } = await capture({
    command: [toolchain.node, 'packages/cli/bin/interlock.js'],
    arguments: commandLine,
    cwd: repositoryRoot,
    environment: toolchain.environment,
  });
  if (code !== 0) {
    throw new LauncherError(
      `interlock ${commandLine.join(' ')} failed (${reason}).`,
      'Its output says why.',
      { output },
    );
  }
  return output;
}

try {
  const { values } = parseArgs({ options: { pages: { type: 'string' } } });
  const toolchain = await setUp(repositoryRoot);
  writeFileSync(
    path.join(repositoryRoot, 'docs/rules.md'),
    await interlock(toolchain, ['rules', '--format', 'markdown']),
  );
  console.log('✓ docs/rules.md');
  if (values.pages !== undefined) {
    const folder = path.resolve(values.pages);
    process.stdout.write(
      await interlock(toolchain, ['rules', '--pages', folder]),
    );
  }
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
