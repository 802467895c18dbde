import { isObject } from './pair';
import { schemaKeywords } from './outsideValidator';
import type { Json, Pair } from './pair';
import { propertyNames } from './randomSchema';

/** Attempts after which a pair is small enough. */
const maxAttempts = 600;

/**
 * The smallest pair that still shows the fault: parts are taken away on both
 * sides at once, or on one, as long as it does.
 */
export function shrinkPair(pair: Pair, shows: (pair: Pair) => boolean): Pair {
  let best = pair;
  let attempts = 0;
  for (let found = true; found;) {
    found = false;
    for (const smaller of smallerPairs(best)) {
      attempts += 1;
      if (attempts > maxAttempts) return best;
      if (!saysOnlyKnownNames(smaller) || !shows(smaller)) continue;
      best = smaller;
      found = true;
      break;
    }
  }
  return best;
}

/**
 * A schema that took the place of a map has its keywords for names, which the
 * random pairs never have and the judge takes for names that nobody declares.
 */
function saysOnlyKnownNames({ base, revision }: Pair): boolean {
  return [base, revision]
    .flatMap(({ body, components }) => [body, ...Object.values(components)])
    .every(hasOnlyKnownNames);
}

function hasOnlyKnownNames(schema: Json): boolean {
  if (!isObject(schema)) return true;
  return Object.entries(schema).every(([keyword, value]) => {
    const shape = schemaKeywords[keyword];
    if (shape === 'one') return hasOnlyKnownNames(value);
    if (shape === 'list') {
      return Array.isArray(value) && value.every(hasOnlyKnownNames);
    }
    if (shape !== 'map' || !isObject(value)) return true;
    const names: readonly string[] = propertyNames;
    return (
      (keyword === 'patternProperties' ||
        Object.keys(value).every(name => names.includes(name))) &&
      Object.values(value).every(hasOnlyKnownNames)
    );
  });
}

type Path = readonly string[];

function* smallerPairs(pair: Pair): Generator<Pair> {
  const paths = new Map<string, Path>();
  for (const side of [pair.base, pair.revision]) {
    for (const path of pathsOf(side as unknown as Json, [])) {
      paths.set(JSON.stringify(path), path);
    }
  }
  const outerFirst = [...paths.values()]
    .filter(
      path => path.length > 0 && JSON.stringify(path) !== '["components"]',
    )
    .sort((one, other) => one.length - other.length);
  for (const sides of [['base', 'revision'], ['base'], ['revision']] as const) {
    for (const path of outerFirst) {
      for (const change of [hoisted, removed, plainer]) {
        const smaller = withSides(pair, sides, path, change);
        if (smaller !== null) yield smaller;
      }
    }
  }
}

function withSides(
  pair: Pair,
  sides: readonly ('base' | 'revision')[],
  path: Path,
  change: (value: Json, rest: Path) => Json | undefined,
): Pair | null {
  const next: Record<string, unknown> = { ...pair };
  let differs = false;
  for (const side of sides) {
    const before = pair[side] as unknown as Json;
    const after = changedAt(before, path, change);
    if (
      after === undefined ||
      JSON.stringify(after) === JSON.stringify(before)
    ) {
      continue;
    }
    if (!isObject(after) || after.body === undefined) return null;
    next[side] = after;
    differs = true;
  }
  return differs ? (next as unknown as Pair) : null;
}

function* pathsOf(value: Json, path: Path): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* pathsOf(part as Json, [...path, key]);
  }
}

/** The value with what stands at the path changed; undefined takes it away. */
function changedAt(
  value: Json,
  [key, ...rest]: Path,
  change: (value: Json, rest: Path) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value, rest);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const at = Number(key);
    if (!(at < list.length)) return value;
    const part = changedAt(list[at], rest, change);
    if (part !== undefined)
      return list.map((one, index) => (index === at ? part : one));
    return list.length === 1
      ? undefined
      : list.filter((_, index) => index !== at);
  }
  if (!isObject(value) || !(key in value)) return value;
  const part = changedAt(value[key], rest, change);
  if (part !== undefined) return { ...value, [key]: part };
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== key),
  );
}

function removed(): undefined {
  return undefined;
}

/** A schema inside takes the place of the one around it. */
function hoisted(value: Json): Json {
  if (!isObject(value)) return value;
  const [inner] = Object.values(value).flatMap((part): Json[] => {
    if (Array.isArray(part)) return (part as Json[]).filter(isObject);
    return isObject(part) ? [part] : [];
  });
  return inner ?? value;
}

function plainer(value: Json): Json {
  if (typeof value === 'number' && value !== 0) return 0;
  return isObject(value) && Object.keys(value).length > 0 ? {} : value;
}
