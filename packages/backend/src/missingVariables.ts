import { ConfigSources } from '@backstage/config-loader';
import type { JsonValue } from '@backstage/types';

/** Values that may be absent, as paths in the configuration. */
const mayBeAbsent = [
  // The project's `protectedBranch` where no ref is named.
  /^interlock\.sources\[\d+\]\.ref$/,
];

/** Stands where a value is missing, so that it is seen after all files are joined. */
const mark = (variable: string) => `\ue000${variable}\ue000`;
const marked = /\ue000([^\ue000]+)\ue000/g;

/**
 * Environment variables that the configuration takes values from and that are
 * not set or empty, a sentence for each, in the order in which they are met.
 * Backstage leaves a value out where its variable is missing: then that of an
 * earlier file holds, or something dies later of what it did not get. Only what
 * is in force counts, not what a later file replaces.
 *
 * @param argv - Command line of the backend, with `--config` as often as wanted.
 */
export async function missingVariables(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const withMarks = await read(argv, name => environment[name] || mark(name));
  // A default stands in for what is empty, and nothing for anything else.
  const withDefaults = new Map(
    await read(argv, name => environment[name] ?? ''),
  );
  const users = new Map<string, string[]>();
  for (const [path, text] of withMarks) {
    if (mayBeAbsent.some(pattern => pattern.test(path))) continue;
    for (const name of withoutDefault(text, withDefaults.get(path) ?? '')) {
      users.set(name, [...(users.get(name) ?? []), path]);
    }
  }
  return [...users].map(
    ([name, paths]) =>
      `The environment variable ${name} is ${environment[name] === '' ? 'empty' : 'not set'}, and ${paths.join(' and ')} ${paths.length === 1 ? 'takes its value' : 'take their values'} from it; docs/production.md says what to set.`,
  );
}

/** Every text of the configuration as it is in force, with its path. */
async function read(
  argv: readonly string[],
  valueOf: (variable: string) => string,
): Promise<readonly (readonly [string, string])[]> {
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      argv: [...argv],
      watch: false,
      substitutionFunc: async name => valueOf(name),
    }),
  );
  try {
    return texts(config.get<JsonValue>(), '');
  } finally {
    config.close();
  }
}

/** Variables marked in a text that left nothing in the same text with defaults. */
function withoutDefault(text: string, filled: string): readonly string[] {
  // Literal parts and names of variables by turns.
  const parts = text.split(marked);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  const found = new RegExp(
    `^${literals.map(part => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('(.*?)')}$`,
    's',
  ).exec(filled);
  return names.filter((_, index) => !found?.[index + 1]);
}

/** The same of a part of it. */
function texts(
  value: JsonValue | undefined,
  path: string,
): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => texts(each, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    texts(each, path === '' ? key : `${path}.${key}`),
  );
}
