#!/usr/bin/env node
// Starts the bundled command. Plain CommonJS, so that even a Node.js that is
// too old gets as far as the sentence that says so.
'use strict';

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

const oldestMajor = 20;

function refuse(sentence) {
  process.stderr.write(`interlock: ${sentence}\n`);
  process.exitCode = 3;
}

const bundle = join(__dirname, '..', 'dist', 'interlock.js');

if (Number(process.versions.node.split('.')[0]) < oldestMajor) {
  refuse(
    `Node.js ${process.versions.node} is too old; install Node.js ${oldestMajor} or newer.`,
  );
} else if (!existsSync(bundle)) {
  refuse(
    'The command is not built yet: run npm start, or node packages/cli/build.mjs in the root of the repository.',
  );
} else {
  // Until the command concludes, every way to end is a failure: Node.js ends with
  // 0 when nothing is left to wait for, even in the middle of an `await`.
  process.exitCode = 70;
  // Node.js 22 and newer keep the compiled bundle; beside it, so that a new build
  // takes the old one away. A folder that cannot be written to is no error.
  enableCompileCache?.(join(dirname(bundle), 'compiled'));
  import(pathToFileURL(bundle).href).catch(error => {
    process.stderr.write(`interlock: ${error.stack || error}\n`);
  });
}
