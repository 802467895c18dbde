import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Who may use a permission: every signed-in user, or members of groups. */
export type Grantees = 'everyone' | ReadonlySet<string>;

/** Grantees by permission name; what is not in it is as it is by default. */
export type PermissionGrants = ReadonlyMap<string, Grantees>;

const section = 'interlock.permissions.grants';

/**
 * Reads `interlock.permissions.grants`. A grant that cannot be understood stops
 * the start, because a permission that is silently lost or silently open is
 * found too late.
 */
export function readPermissionGrants(config: Config): PermissionGrants {
  const grants = new Map<string, Grantees>();
  for (const entry of config.getOptionalConfigArray(section) ?? []) {
    const permission = entry.getString('permission');
    if (grants.has(permission)) {
      throw new InputError(
        `${section} names "${permission}" twice; keep one entry and list all its groups there.`,
      );
    }
    grants.set(permission, readGrantees(permission, entry));
  }
  return grants;
}

function readGrantees(permission: string, entry: Config): Grantees {
  const everyone = entry.getOptionalBoolean('everyone') ?? false;
  const groups = entry.getOptionalStringArray('groups');
  if (everyone === (groups !== undefined)) {
    throw new InputError(
      `${section}: "${permission}" needs either "everyone: true" or a list of "groups", and not both.`,
    );
  }
  return everyone
    ? 'everyone'
    : new Set((groups ?? []).map(group => groupRef(permission, group)));
}

function groupRef(permission: string, text: string): string {
  const ref = parseEntityRef(text, { defaultKind: 'group' });
  if (ref.kind.toLowerCase() !== 'group') {
    throw new InputError(
      `${section}: "${permission}" is granted to "${text}", which is no group; permissions are granted to groups only.`,
    );
  }
  return stringifyEntityRef(ref);
}
