import type { Severity } from './severity';

/**
 * Whether somebody has to do something about a violation. An info is a note on
 * style, as all are that a profile has about a vendor's text: it is never work.
 */
export function isWork({ severity }: { readonly severity: Severity }): boolean {
  return severity !== 'info';
}
