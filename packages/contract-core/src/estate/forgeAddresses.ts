import type { ProjectConfiguration } from './projectConfiguration';

/**
 * Addresses by which a forge commits in somebody's name: merging, squashing and
 * editing in the browser leave the person as author and the forge as committer.
 */
const usualForgeAddresses = ['noreply@github.com', 'noreply@gitlab.com'];

/** Those of a project, in lower case; the usual ones where it names none. */
export function forgeAddressesOf(
  project: Pick<ProjectConfiguration, 'forgeAddresses'>,
): readonly string[] {
  return (project.forgeAddresses ?? usualForgeAddresses).map(address =>
    address.toLowerCase(),
  );
}
