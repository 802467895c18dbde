import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  roleAnnotation,
  userProfileFields,
  userView,
} from '@interlock/plugin-integration-catalog-common';

/** One line of the sign-in page. */
export interface EstateRole {
  readonly userRef: string;
  readonly displayName: string;
  /** The value of `interlock.dev/role`, for example `integration architect`. */
  readonly role: string;
  /** What this person may do, in the words of the entity's description. */
  readonly description: string;
}

/** A role together with what the profile of the signed-in person shows. */
export interface EstateRoleUser extends EstateRole {
  readonly email: string | undefined;
}

/** The people of the estate that a developer can sign in as. */
export class EstateRoles {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** All roles in the order of their titles. */
  async list(): Promise<readonly EstateRole[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: { kind: 'User' },
        fields: [...userProfileFields],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items
      .flatMap(entity => toRoleUser(entity) ?? [])
      .map(({ email: _email, ...role }) => role)
      .sort(
        (left, right) =>
          compare(left.role, right.role) ||
          compare(left.userRef, right.userRef),
      );
  }

  /**
   * Finds the role of one user.
   *
   * @throws NotFoundError when the estate has no such user.
   * @throws NotAllowedError when the user has no role.
   */
  async find(userRef: string): Promise<EstateRoleUser> {
    const entity = await this.#catalog.getEntityByRef(userRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    if (entity?.kind !== 'User') {
      throw new NotFoundError(
        `The estate has no user "${userRef}"; choose one of the roles that the sign-in page lists.`,
      );
    }
    const user = toRoleUser(entity);
    if (user === undefined) {
      throw new NotAllowedError(
        `"${userRef}" has no role to sign in as; give the user the annotation ${roleAnnotation}, or choose one of the roles that the sign-in page lists.`,
      );
    }
    return user;
  }
}

function toRoleUser(entity: Entity): EstateRoleUser | undefined {
  const { ref, displayName, role, description, email } = userView(entity);
  if (role === '') return undefined;
  return {
    userRef: ref,
    displayName,
    role,
    description,
    email: email === '' ? undefined : email,
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
