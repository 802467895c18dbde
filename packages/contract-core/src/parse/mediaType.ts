/**
 * One spelling per media type: lower case, no blanks, and no `charset=utf-8`
 * where UTF-8 is the only encoding anyway (JSON, RFC 8259 section 8.1, and the
 * default of text). Other parameters stay, they select a representation.
 */
export function normaliseMediaType(written: string): string {
  const [type, ...parameters] = written
    .split(';')
    .map(part => part.trim().toLowerCase());
  const kept = parameters
    .map(parameter => parameter.replaceAll('"', '').replace(/\s*=\s*/, '='))
    .filter(parameter => parameter !== '' && parameter !== 'charset=utf-8')
    .sort();
  return [type, ...kept].join(';');
}
