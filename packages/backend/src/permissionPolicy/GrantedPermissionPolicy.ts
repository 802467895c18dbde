import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import type { PermissionGrants } from './permissionGrants';

/**
 * Allows every signed-in user what the portal's pages are made of, and what the
 * configuration grants besides. For what has a default the configuration only
 * narrows: whom the estate's policies name as approvers, and who owns or is a
 * member of what, the estate says, and that is judged where it is known: in the
 * integration catalog. Without that, nobody could approve in an estate whose
 * groups no configuration names.
 */
export class GrantedPermissionPolicy implements PermissionPolicy {
  readonly #grants: PermissionGrants;
  readonly #open: ReadonlySet<string>;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    readonly grants: PermissionGrants;
    /** Names of permissions that everybody has where no grant narrows them. */
    readonly open: ReadonlySet<string>;
    readonly userInfo: UserInfoService;
  }) {
    this.#grants = options.grants;
    this.#open = options.open;
    this.#userInfo = options.userInfo;
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { name } = request.permission;
    const grantees =
      this.#grants.get(name) ??
      (this.#open.has(name) ? ('everyone' as const) : undefined);
    if (grantees === undefined || user === undefined) {
      return { result: AuthorizeResult.DENY };
    }
    if (grantees === 'everyone') {
      return { result: AuthorizeResult.ALLOW };
    }
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      user.credentials,
    );
    const granted = ownershipEntityRefs.some(ref => grantees.has(ref));
    return { result: granted ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }
}
