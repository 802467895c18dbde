import { releasesPathOf } from './contractReleases';
import type { Estate } from './estate';

/**
 * Files that the estate names: documents of API entities, their release lists and
 * what those list, overlays, and mapping sheets of integrations. Paths from the root.
 */
export function namedFiles({
  contracts,
  integrations,
}: Pick<Estate, 'contracts' | 'integrations'>): readonly string[] {
  const files = [
    ...contracts.flatMap(({ file, releases, bindings = '' }) => [
      file,
      bindings,
      releasesPathOf(file),
      ...releases.map(release => release.file),
    ]),
    ...integrations.map(({ mapping }) => mapping),
  ];
  return [...new Set(files)].filter(file => file !== '').sort();
}
