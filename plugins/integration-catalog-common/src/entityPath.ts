/** Where entities with a page of ours have it, by lower-case kind. */
const sections: Readonly<Record<string, string>> = {
  integration: '/integrations',
  api: '/contracts',
  dataobject: '/data',
  system: '/systems',
};

const fullRef = /^([^:/]+):([^:/]+)\/([^:/]+)$/;

/**
 * The one path to an entity inside the portal: the page of ours where its kind
 * has one, the page of Backstage's catalog for all others. Takes a full ref; a
 * text that is none leads to the catalog's list, which says what there is.
 */
export function entityPath(ref: string): string {
  const [, kind, namespace, name] = fullRef.exec(ref) ?? [];
  if (!kind || !namespace || !name) return '/catalog';
  const section = sections[kind.toLowerCase()];
  const place = encodeURIComponent(namespace);
  const last = encodeURIComponent(name);
  return section === undefined
    ? `/catalog/${place}/${encodeURIComponent(kind.toLowerCase())}/${last}`
    : `${section}/${place}/${last}`;
}

/** The page of an integration's mapping sheet. */
export function mappingPath(integrationRef: string): string {
  const [, kind, namespace, name] = fullRef.exec(integrationRef) ?? [];
  if (kind?.toLowerCase() !== 'integration' || !namespace || !name) {
    return '/mappings';
  }
  return `/mappings/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
}

/** The page that says who reads and writes a field or an attribute. */
export function lineagePath(field: string): string {
  return `/lineage?field=${encodeURIComponent(field)}`;
}
