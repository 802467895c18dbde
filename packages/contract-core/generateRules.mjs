// Writes src/compatibility/rules/rules.gen.ts and examples.gen.ts from the
// descriptors of the rules: by category, and in it by position.
// `node packages/contract-core/generateRules.mjs --check` only compares.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const compatibility = new URL('src/compatibility/', import.meta.url);
const rulesFolder = new URL('rules/', compatibility);
const command = 'node packages/contract-core/generateRules.mjs';
const notice =
  '// Generated from the descriptors of the rules by generateRules.mjs; do not edit.\n';

/**
 * Where a rule stands, and what its descriptor says about the index.
 *
 * @typedef {{ folder: string, name: string, hasExamples: boolean }} RuleFile
 * @typedef {{ kind: string, category: string, position: number }} Descriptor
 */

/** @returns {Promise<readonly RuleFile[]>} In the order of their paths. */
async function findRules() {
  const paths = (await readdir(rulesFolder, { recursive: true }))
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /^\w+\/\w+(\.examples)?\.ts$/.test(path))
    .sort();
  const present = new Set(paths);
  return paths
    .filter(path => !path.endsWith('.examples.ts'))
    .map(path => {
      const [folder, file] = path.split('/');
      const name = file.slice(0, -'.ts'.length);
      const hasExamples = present.has(`${folder}/${name}.examples.ts`);
      return { folder, name, hasExamples };
    });
}

/**
 * Descriptors are data, so they are evaluated and not searched for words.
 *
 * @param {readonly RuleFile[]} files
 * @returns {Promise<{ categories: readonly { id: string }[], descriptors: readonly Descriptor[] }>}
 */
async function readDescriptors(files) {
  const names = files.map((_, index) => `rule${index}`);
  const contents = [
    `export { ruleCategories as categories } from './ruleCategories';`,
    ...files.map(
      ({ folder, name }, index) =>
        `import { ${name} as ${names[index]} } from './rules/${folder}/${name}';`,
    ),
    `export const descriptors = [${names.join(', ')}];`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(compatibility), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {string} name @returns {string} */
function kindFor(name) {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/**
 * What contradicts itself in the descriptors, one line each.
 *
 * @param {readonly (RuleFile & Descriptor)[]} rules
 * @param {readonly string[]} categories
 * @returns {readonly string[]}
 */
function faultsOf(rules, categories) {
  const faults = [];
  const taken = new Map();
  for (const { folder, name, kind, category, position } of rules) {
    const file = `rules/${folder}/${name}.ts`;
    if (kind !== kindFor(name)) {
      faults.push(`${file} judges ${kind}; its name says ${kindFor(name)}.`);
    }
    if (category !== folder || !categories.includes(category)) {
      faults.push(`${file} says the category ${category}.`);
    }
    const key = `${folder} ${position}`;
    if (taken.has(key)) {
      faults.push(`${file} has the position of ${taken.get(key)}.`);
    }
    taken.set(key, file);
  }
  return faults;
}

/** @param {readonly (RuleFile & Descriptor)[]} rules @returns {string} */
function indexOfRules(rules) {
  return `${notice}import type { Rule } from '../rule';
${rules.map(({ folder, name }) => `import { ${name} } from './${folder}/${name}';\n`).join('')}
/** By category and position, as people read them. */
export const rules: readonly Rule[] = [
${rules.map(({ name }) => `  ${name},\n`).join('')}];
`;
}

/** @param {readonly (RuleFile & Descriptor)[]} rules @returns {string} */
function indexOfExamples(rules) {
  const shown = rules.filter(({ hasExamples }) => hasExamples);
  return `${notice}import type { ExamplesOfRule } from '../ruleExample';
${shown.map(({ folder, name }) => `import { examples as ${name} } from './${folder}/${name}.examples';\n`).join('')}
/** By category and position, as people read them. */
export const examples: readonly ExamplesOfRule[] = [
${shown.map(({ kind, name }) => `  ['${kind}', ${name}],\n`).join('')}];
`;
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Promise<boolean>} Whether the file said something else.
 */
async function isStale(name, text) {
  const present = await readFile(new URL(name, rulesFolder), 'utf8').catch(
    error => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  return present !== text;
}

const files = await findRules();
const { categories, descriptors } = await readDescriptors(files);
const order = categories.map(({ id }) => id);
const rules = files
  .map((file, index) => ({ ...file, ...descriptors[index] }))
  .sort(
    (one, other) =>
      order.indexOf(one.category) - order.indexOf(other.category) ||
      one.position - other.position,
  );
const faults = faultsOf(rules, order);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

const outputs = {
  'rules.gen.ts': indexOfRules(rules),
  'examples.gen.ts': indexOfExamples(rules),
};
for (const [name, text] of Object.entries(faults.length > 0 ? {} : outputs)) {
  if (!(await isStale(name, text))) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`rules/${name} is stale: run ${command}\n`);
    process.exitCode = 1;
  } else {
    await writeFile(new URL(name, rulesFolder), text);
  }
}
