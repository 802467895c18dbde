/** A property name as one step of a site's path (RFC 6901 escapes). */
export function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The step into what a value of a discriminator chooses: no step inside the
 * value, but one that says which value it is.
 */
export function subtypeStep(property: string, value: string): string {
  const name = escapeStep(property).replaceAll('=', '~2');
  return `|${name}=${escapeStep(value)}`;
}

/** What such a step says; null for other steps. */
export function readSubtypeStep(
  step: string,
): { readonly property: string; readonly value: string } | null {
  if (!step.startsWith('|')) return null;
  const [, name, value] = /^\|([^=]*)=(.*)$/su.exec(step) ?? [];
  if (name === undefined || value === undefined) return null;
  return {
    property: unescapeStep(name.replaceAll('~2', '=')),
    value: unescapeStep(value),
  };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A path as people write it: `/lines/[]/tax` becomes `lines[].tax`. */
export function describePath(path: string): string {
  return path
    .split('/')
    .filter(step => step !== '' && !step.startsWith('|'))
    .map(unescapeStep)
    .reduce(
      (words, step) =>
        step === '[]' || words === '' ? `${words}${step}` : `${words}.${step}`,
      '',
    );
}
