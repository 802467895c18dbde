import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fetchPeer } from '../bench/peerCommand.mjs';

const seconds = 120;
/** Virtual memory in kilobytes; the Go runtime reserves more than it uses. */
const memory = 6_000_000;

/** Path of the peer's program; null where it cannot be had. */
export function oasdiffProgram() {
  return fetchPeer(
    fileURLToPath(new URL('../../.cache/peers', import.meta.url)),
  );
}

/**
 * How many errors oasdiff reports on a pair, or why it reports none: it runs
 * under a limit of time and memory, and being stopped is its result.
 */
export function oasdiffErrors(program, base, revision) {
  if (program === null) return 'not available here';
  const result = spawnSync(
    'bash',
    [
      '-c',
      `ulimit -v ${memory}; exec "$0" breaking "$1" "$2" --format json`,
      program,
      base,
      revision,
    ],
    { encoding: 'utf8', timeout: seconds * 1000, maxBuffer: 2 ** 30 },
  );
  if (result.error?.code === 'ETIMEDOUT') return `no answer in ${seconds} s`;
  if (result.status !== 0) return 'cannot read';
  const changes = JSON.parse(result.stdout.trim() || '[]');
  // Level 3 is an error, 2 a warning.
  return changes.filter(change => change.level === 3).length;
}
