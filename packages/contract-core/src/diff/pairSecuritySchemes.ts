import { canonicalJson } from '../model';
import type { SecurityScheme } from '../model';

export type SecuritySchemes = ReadonlyMap<string, SecurityScheme>;

/** Names of the revision's schemes by which the base knows the same scheme. */
export type SchemeNames = ReadonlyMap<string, string>;

/**
 * Pairs schemes by name; those without a namesake by what callers have to do,
 * because nobody sends the name of a scheme.
 */
export function pairSecuritySchemes(
  base: SecuritySchemes,
  revision: SecuritySchemes,
): SchemeNames {
  const names = new Map<string, string>();
  const waiting = [...base.values()].filter(({ name }) => !revision.has(name));
  for (const scheme of revision.values()) {
    if (base.has(scheme.name)) {
      names.set(scheme.name, scheme.name);
      continue;
    }
    const content = contentOf(scheme);
    const index = waiting.findIndex(other => contentOf(other) === content);
    if (index >= 0) names.set(scheme.name, waiting.splice(index, 1)[0].name);
  }
  return names;
}

function contentOf({ type, fields, flows }: SecurityScheme): string {
  return canonicalJson([
    type,
    [...fields].sort(),
    [...flows]
      .map(([name, { addresses, scopes }]) => [
        name,
        [...addresses].sort(),
        [...scopes].sort(),
      ])
      .sort(),
  ]);
}
