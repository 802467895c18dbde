import { canonicalJson, digestText, fingerprintVersion } from '../model';
import { ruleCatalogue } from './ruleCatalogue';

/**
 * Tells engines apart that may judge the same contracts differently: how they
 * name findings, and which rules they have.
 */
export function engineVersion(): string {
  const rules = digestText(canonicalJson(ruleCatalogue));
  return `${fingerprintVersion}-${rules.slice('sha256:'.length, 'sha256:'.length + 12)}`;
}
