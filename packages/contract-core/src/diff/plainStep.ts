import type { Conjunction, SchemaView, SchemaViews } from './schemaView';

/**
 * Whether a value that holds any value of the part can be one of the whole, as
 * far as this one schema has a say: it says nothing but its type, its
 * properties and elements, or it is a union whose other branches refuse what
 * the branch takes.
 */
export function isPlainStep(
  views: SchemaViews,
  whole: Conjunction,
  step: string,
  part: Conjunction,
): boolean {
  const view = views.of(whole);
  if (saysMore(view)) return false;
  if (view.unions.length === 0) return true;
  if (!step.startsWith('/|') || view.unions.length > 1) return false;
  const branch = views.of(part);
  return view.unions[0].branches.every(use => {
    const other = views.of([use]);
    return other === branch || areApart(branch, other, views);
  });
}

function saysMore(view: SchemaView): boolean {
  return (
    view.applicators.size > 0 ||
    view.assertions.size > 0 ||
    view.unreadable.length > 0 ||
    view.enumeration !== null
  );
}

/** How deep unions inside unions are looked into. */
const maxDepth = 3;

/** Whether the other branch refuses a plain value of the branch. */
function areApart(
  branch: SchemaView,
  other: SchemaView,
  views: SchemaViews,
  depth = 0,
): boolean {
  const inner = (view: SchemaView) =>
    depth < maxDepth && view.unions.length === 1
      ? view.unions[0].branches.map(use => views.of([use]))
      : null;
  return (
    haveOtherTypes(branch, other) ||
    inner(other)?.every(each => areApart(branch, each, views, depth + 1)) ===
      true ||
    inner(branch)?.every(each => areApart(each, other, views, depth + 1)) ===
      true ||
    [...other.required].some(
      name => !branch.required.has(name) && !branch.properties.has(name),
    ) ||
    [...branch.required].some(name => {
      const values = valuesOf(branch, name, views);
      const others = valuesOf(other, name, views);
      return (
        values !== null &&
        others !== null &&
        ![...values].some(value => others.has(value))
      );
    })
  );
}

function valuesOf(
  { properties }: SchemaView,
  name: string,
  views: SchemaViews,
): ReadonlySet<string> | null {
  const uses = properties.get(name);
  return uses === undefined ? null : views.of(uses).enumeration;
}

function haveOtherTypes(one: SchemaView, other: SchemaView): boolean {
  if (one.types === null || other.types === null) return false;
  if (one.nullable && other.nullable) return false;
  const taken = numeric(other.types);
  return ![...numeric(one.types)].some(type => taken.has(type));
}

function numeric(types: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...types].map(type => (type === 'integer' ? 'number' : type)),
  );
}
