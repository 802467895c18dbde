/** A property name as one step of a site's path (RFC 6901 escapes). */
export function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A path as people write it: `/lines/[]/tax` becomes `lines[].tax`. */
export function describePath(path: string): string {
  return path
    .split('/')
    .filter(step => step !== '' && !step.startsWith('|'))
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (words, step) =>
        step === '[]' || words === '' ? `${words}${step}` : `${words}.${step}`,
      '',
    );
}
