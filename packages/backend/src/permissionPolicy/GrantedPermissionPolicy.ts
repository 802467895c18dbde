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
 * Allows what the configuration grants and nothing else. It decides who may
 * take part in a decision at all; that the author of a change does not decide
 * about it, and which groups must agree, is judged where the decision is taken,
 * because only there the change is known.
 */
export class GrantedPermissionPolicy implements PermissionPolicy {
  readonly #grants: PermissionGrants;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    readonly grants: PermissionGrants;
    readonly userInfo: UserInfoService;
  }) {
    this.#grants = options.grants;
    this.#userInfo = options.userInfo;
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const grantees = this.#grants.get(request.permission.name);
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
