import { canonicalJson } from '../model';
import type { Meaning } from './governedMeaning';

/** A part that may be on both sides, under the name by which it was paired. */
export interface Pairing<Part> {
  readonly key: string;
  readonly before: Part | null;
  readonly after: Part | null;
}

/**
 * Parts of both sides by name, those of the base first. Several of one name are
 * counted in the order of what they mean, so that their places do not matter.
 */
export function pair<Part>(
  base: readonly Part[],
  revision: readonly Part[],
  name: (part: Part) => string,
  meaning: (part: Part) => Meaning,
): readonly Pairing<Part>[] {
  const before = byKey(base, name, meaning);
  const after = byKey(revision, name, meaning);
  return [...new Set([...before.keys(), ...after.keys()])].map(key => ({
    key,
    before: before.get(key) ?? null,
    after: after.get(key) ?? null,
  }));
}

/** Parts of one side by the name under which they are paired. */
export function byKey<Part>(
  parts: readonly Part[],
  name: (part: Part) => string,
  meaning: (part: Part) => Meaning,
): ReadonlyMap<string, Part> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = name(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const keyed = [...groups].flatMap(([key, group]) =>
    group.length === 1
      ? group.map(part => [key, part] as const)
      : [...group]
          .sort((one, other) =>
            canonicalJson(meaning(one)) < canonicalJson(meaning(other))
              ? -1
              : 1,
          )
          .map(
            (part, index) =>
              [index === 0 ? key : `${key}#${index + 1}`, part] as const,
          ),
  );
  return new Map(keyed);
}
