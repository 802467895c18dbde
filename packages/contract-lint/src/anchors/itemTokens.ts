import type { SyntaxNode } from '@interlock/contract-core';

const known = new WeakMap<SyntaxNode, readonly string[]>();

/**
 * One token for each item of a list: `[query limit]` for a parameter, `[id]` for
 * a required name, `[#/components/schemas/A]` for a reference; the index where
 * nothing identifies an item. Items that are alike are counted: `[id]`, `[id]2`.
 */
export function itemTokens(list: SyntaxNode): readonly string[] {
  const present = known.get(list);
  if (present !== undefined) return present;
  const met = new Map<string, number>();
  const tokens = list.elements().map((item, index) => {
    const name = identityOf(item);
    if (name === null) return String(index);
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    return times === 1 ? `[${name}]` : `[${name}]${times}`;
  });
  known.set(list, tokens);
  return tokens;
}

/**
 * Members that name an object among its siblings, the strongest first. Those in
 * one entry stand together: `in` and `name` of a parameter.
 */
const naming: readonly (readonly string[])[] = [
  ['$ref'],
  ['in', 'name'],
  ['name'],
  ['id'],
  ['$id'],
  ['operationId'],
  ['messageId'],
  ['url'],
  ['host'],
  ['title'],
  ['const'],
];

/** Longer texts are content, not names. */
const longestName = 200;

function identityOf(item: SyntaxNode): string | null {
  if (item.isScalar) return String(item.value).slice(0, longestName);
  for (const members of naming) {
    const values = members.map(member => item.get(member));
    if (values.every(value => value?.isScalar)) {
      const name = values.map(value => String(value?.value)).join(' ');
      return name.slice(0, longestName);
    }
  }
  return requirementOf(item);
}

/** A security requirement: names of schemes, each with a list of scopes. */
function requirementOf(item: SyntaxNode): string | null {
  const entries = [...item.entries()];
  const isRequirement =
    item.parent?.key === 'security' &&
    item.items === null &&
    entries.every(([, scopes]) => scopes.items !== null);
  if (!isRequirement) return null;
  const schemes = entries.map(([scheme]) => scheme);
  return schemes.sort().join(' ');
}
