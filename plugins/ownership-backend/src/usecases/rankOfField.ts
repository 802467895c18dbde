/** From the most exact to the least. */
const ranks: readonly ((name: string, query: string) => boolean)[] = [
  (name, query) => namesOf(name).includes(query),
  (name, query) => namesOf(lower(name)).includes(lower(query)),
  (name, query) => lower(lastStep(name)).startsWith(lower(query)),
  (name, query) => lower(name).includes(lower(query)),
];

/**
 * How exactly a field is meant by a text, 0 the most; null where it is not.
 * Names are those of the usage index: `account.taxNumber`,
 * `api:default/orders#lines[].taxNumber`.
 */
export function rankOfField(name: string, query: string): number | null {
  const rank = ranks.findIndex(holds => holds(name, query));
  return rank < 0 ? null : rank;
}

/** The whole name, its path without the contract, and its last step. */
function namesOf(name: string): readonly string[] {
  return [name, pathOf(name), lastStep(name)];
}

const lower = (text: string) => text.toLowerCase();

/** Without the contract, which stands before `#`. */
function pathOf(name: string): string {
  return name.slice(name.indexOf('#') + 1);
}

function lastStep(name: string): string {
  const path = pathOf(name);
  return path.slice(path.lastIndexOf('.') + 1).replaceAll('[]', '');
}
