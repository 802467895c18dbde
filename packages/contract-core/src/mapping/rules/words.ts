import type { FieldFacts } from '../../fields';
import type { ResolvedPath } from '../resolvedSheet';

/** `, did you mean a or b?`; nothing where nothing is spelled alike. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  return `; did you mean ${inWords(
    nearest.map(name => `\`${name}\``),
    'or',
  )}?`;
}

/** `a, b and c`. */
export function inWords(
  items: readonly string[],
  last: 'and' | 'or' = 'and',
): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** At most so many of a list, and how many more there are. */
export function someOf(items: readonly string[], most = 5): string {
  return items.length <= most
    ? inWords(items)
    : `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** `GET /Invoices of api:default/xero`. */
export function operationOf(path: ResolvedPath, operation: string): string {
  return path.end === null ? operation : `${operation} of ${path.end.contract}`;
}

/** A field as messages name it: its path and type. */
export function fieldInWords({ path, typeInWords }: FieldFacts): string {
  return typeInWords === '' ? `\`${path}\`` : `\`${path}\` (${typeInWords})`;
}

/** A value as it stands in payloads. */
export function valueInWords(value: unknown): string {
  return `\`${JSON.stringify(value) ?? 'nothing'}\``;
}
