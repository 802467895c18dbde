import type { Rewrite, RewrittenText } from './rewrite';

export const csdlNamespaceAlias: Rewrite = {
  name: 'csdl-namespace-alias',
  kind: 'text',
  apply: (text, _document, format) =>
    format.startsWith('odata') ? aliased(text) : null,
};

/** Gives each schema another alias and writes types with it. */
function aliased(text: string): RewrittenText | null {
  let rewritten = text;
  const schemas = [
    ...text.matchAll(/<Schema\b[^>]*?\bNamespace="([^"]+)"[^>]*>/g),
  ];
  for (const [index, [element, namespace]] of schemas.entries()) {
    const alias = `Alias${index}`;
    const former = /\bAlias="([^"]+)"/.exec(element)?.[1];
    const bare = element.replace(/\s+Alias="[^"]+"/, '');
    rewritten = rewritten
      .replace(element, bare.replace('<Schema', `<Schema Alias="${alias}"`))
      .replace(
        /((?:\s)(?:Type|BaseType|EntityType|ReturnType|FromRole|Function|Action|Target|Extends|Relationship|Association)=")([^"]*)"/g,
        (_match, start: string, value: string) =>
          `${start}${withAlias(value, [namespace, former], alias)}"`,
      );
  }
  return rewritten === text ? null : { text: rewritten, references: [] };
}

/** Names qualified by one of the spellings get the alias instead. */
function withAlias(
  value: string,
  spellings: readonly (string | undefined)[],
  alias: string,
): string {
  for (const spelling of spellings) {
    if (spelling === undefined) continue;
    for (const start of ['', 'Collection(']) {
      const prefix = `${start}${spelling}.`;
      const rest = value.slice(prefix.length);
      if (
        value.startsWith(prefix) &&
        !/\.[A-Za-z]/.test(rest.split(/[/(]/)[0])
      ) {
        return `${start}${alias}.${rest}`;
      }
    }
  }
  return value;
}
