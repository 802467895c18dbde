/** An entity ref in its parts; kind and namespace in lower case. */
export interface EntityReference {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * Reads `[kind:][namespace/]name`; null where the text is no entity ref or its
 * kind is neither written nor known from the place.
 */
export function parseEntityReference(
  text: string,
  defaults: { readonly kind?: string; readonly namespace: string },
): EntityReference | null {
  const match =
    /^(?:([a-zA-Z]+):)?(?:([a-zA-Z0-9._-]+)\/)?([a-zA-Z0-9._-]+)$/.exec(text);
  const kind = match?.[1] ?? defaults.kind;
  const name = match?.[3];
  if (!match || !kind || !name) return null;
  return {
    kind: kind.toLowerCase(),
    namespace: (match[2] ?? defaults.namespace).toLowerCase(),
    name: name.toLowerCase(),
  };
}

/** `kind:namespace/name`, as maps of the estate are keyed. */
export function formatEntityReference(reference: EntityReference): string {
  return `${reference.kind}:${reference.namespace}/${reference.name}`;
}
