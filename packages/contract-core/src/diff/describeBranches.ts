import type { SchemaUse } from '../model';
import type { SchemaView, SchemaViews } from './schemaView';

/** How many alternatives, properties or values a sentence lists. */
const maxListed = 5;

/**
 * Alternatives of a union as people know them: by the component, else the
 * title, else the value that tells one from the others, else what it accepts.
 * What cannot be told apart in words is counted.
 */
export function describeBranches(
  branches: readonly SchemaUse[],
  views: SchemaViews,
): string {
  const counts = new Map<string, number>();
  for (const branch of branches) {
    const words = describeBranch(branch, views);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const said = [...counts]
    .map(([words, count]) =>
      count === 1 ? words : `${words} (${count} times)`,
    )
    .sort();
  return listed(said);
}

function describeBranch(branch: SchemaUse, views: SchemaViews): string {
  const { schema } = branch;
  if (schema.name !== '') return schema.name;
  if (schema.title !== null) return schema.title;
  const view = views.of([branch]);
  return (
    partsOf(branch) ??
    view.unreadable[0] ??
    tagOf(view) ??
    valuesOf(view) ??
    contentOf(view, views)
  );
}

/** What is put together of components has their names. */
function partsOf({ schema }: SchemaUse): string | null {
  const names = schema.allOf
    .map(part => part.schema.name || (part.schema.title ?? ''))
    .filter(name => name !== '');
  return names.length === 0 ? null : [...new Set(names)].join(' and ');
}

/** A property with one value, a required one first. */
function tagOf(view: SchemaView): string | null {
  const tags = [...view.properties]
    .flatMap(([name, uses]) => {
      const [value, ...others] = uses.flatMap(
        ({ schema }) => schema.enumeration ?? [],
      );
      return value === undefined || others.length > 0
        ? []
        : [{ name, value, rank: rankOf(name, view) }];
    })
    .sort((one, other) => one.rank - other.rank);
  return tags.length === 0
    ? null
    : `the one with \`${tags[0].name}\` ${JSON.stringify(tags[0].value)}`;
}

function rankOf(name: string, view: SchemaView): number {
  if (name === view.discriminator) return 0;
  return view.required.has(name) ? 1 : 2;
}

function valuesOf({ enumeration }: SchemaView): string | null {
  if (enumeration === null || enumeration.size === 0) return null;
  const values = listed([...enumeration]);
  return enumeration.size === 1 ? `the value ${values}` : `one of ${values}`;
}

function contentOf(view: SchemaView, views: SchemaViews): string {
  const required = [...view.required];
  const names = required.length > 0 ? required : [...view.properties.keys()];
  const object = names.map(name => `\`${name}\``);
  if (view.types === null) {
    if (object.length > 0) return `a value with ${listed(object)}`;
    const limits = limitsOf(view);
    return limits === '' ? 'any value' : `a value${limits}`;
  }
  const types = [...view.types].sort().join(' or ') || 'null';
  if (types === 'object' && object.length > 0) {
    return `an object with ${listed(object)}`;
  }
  if (types === 'array' && view.items.length > 0) {
    const elements = describeBranches(view.items, views);
    return `an array of ${elements.replace(/^a value of type /, '')}`;
  }
  return `a value of type ${types}${limitsOf(view)}`;
}

/** The formats, patterns and limits of a value that is no object. */
function limitsOf({ formats, patterns, bounds }: SchemaView): string {
  const limits = [
    ...formats.map(format => `format ${format}`),
    ...patterns.map(pattern => `pattern \`${pattern}\``),
    ...[...bounds].map(([keyword, limit]) => `${keyword} ${String(limit)}`),
  ];
  return limits.length === 0 ? '' : ` with ${listed(limits)}`;
}

function listed(words: readonly string[]): string {
  const more = words.length - maxListed;
  return more <= 0
    ? words.join(', ')
    : `${words.slice(0, maxListed).join(', ')} and ${more} more`;
}
