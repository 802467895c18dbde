import { createRequire } from 'node:module';

/** Options that change how a module is found or read; each takes a value. */
const inheritedOptions: readonly string[] = [
  '--require',
  '-r',
  '--import',
  '--loader',
  '--experimental-loader',
  '--conditions',
  '-C',
];

/** Reads TypeScript sources; Backstage starts its own backend with it in development. */
const sourceTransform = '@backstage/cli/config/nodeTransform.cjs';

/**
 * Arguments for `node` under which a child can load `modulePath`. Module hooks
 * of the parent are passed on (a backend in development runs from TypeScript),
 * debugger ports, memory sizes and inline scripts are not. A TypeScript child
 * of a parent without such a hook (a test runner) gets Backstage's.
 */
export function childArguments(
  parentArguments: readonly string[],
  modulePath: string,
  memoryMegabytes: number,
): readonly string[] {
  const inherited = inheritedArguments(parentArguments);
  const readsSources = inherited.some(argument =>
    argument.endsWith('nodeTransform.cjs'),
  );
  const transform =
    modulePath.endsWith('.ts') && !readsSources
      ? ['--require', createRequire(modulePath).resolve(sourceTransform)]
      : [];
  return [
    ...inherited,
    ...transform,
    `--max-old-space-size=${memoryMegabytes}`,
  ];
}

function inheritedArguments(parentArguments: readonly string[]): string[] {
  const inherited: string[] = [];
  for (let index = 0; index < parentArguments.length; index += 1) {
    const argument = parentArguments[index] ?? '';
    const [name = ''] = argument.split('=', 1);
    if (!inheritedOptions.includes(name)) continue;
    const value = parentArguments[index + 1];
    if (argument.includes('=')) {
      inherited.push(argument);
    } else if (value !== undefined) {
      inherited.push(argument, value);
    }
  }
  return inherited;
}

/** What Node.js and its module hooks need to start; not tokens or passwords. */
const inheritedVariables: readonly string[] = [
  'BACKSTAGE_CLI_LINKED_WORKSPACE',
  'HOME',
  'LANG',
  'NODE_ENV',
  'NODE_PATH',
  'PATH',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
];

/**
 * The part of the parent's environment that a child gets. It works on documents
 * of strangers and has no use for the parent's secrets.
 */
export function childEnvironment(
  parentEnvironment: Readonly<NodeJS.ProcessEnv>,
): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(parentEnvironment).filter(([name]) =>
      inheritedVariables.includes(name.toUpperCase()),
    ),
  );
}
