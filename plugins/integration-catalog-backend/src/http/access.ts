import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import {
  auditReadPermission,
  checkRunCreatePermission,
} from '@interlock/plugin-integration-catalog-common';
import {
  asEstateKnows,
  machineOf,
  personOf,
  type Caller,
  type KnownUser,
  type Person,
} from '../caller';

/** A caller together with what the permission policy says about them. */
export interface Admitted<Who extends Caller> {
  readonly caller: Who;
  /** Whether the permission that was asked for besides is granted. */
  readonly permitted: boolean;
}

/** Who calls, and whether they may. */
export interface Access {
  /** Lets a person or a machine with this permission in. */
  admit(request: Request, permission: BasicPermission): Promise<Caller>;
  /** As `admit`, and says whether another permission is granted as well. */
  admitAsking(
    request: Request,
    permission: BasicPermission,
    asked: BasicPermission,
  ): Promise<Admitted<Caller>>;
  /** Lets a person in, never a machine, whatever the permission policy says. */
  admitPerson(
    request: Request,
    asked: BasicPermission,
    /** What the person is about to do, for the sentence that refuses a machine. */
    doing: string,
  ): Promise<Admitted<Person>>;
}

/**
 * Credentials are handed on as they came: the token in them is not enumerable,
 * so a copy of them would lose it.
 */
type CallerCredentials = BackstageCredentials<
  BackstageServicePrincipal | BackstageUserPrincipal
>;

/** Asked by people of the estate only: who is in none of its groups has no part in it. */
const membersOnly: ReadonlySet<string> = new Set([
  checkRunCreatePermission.name,
  auditReadPermission.name,
]);

export function createAccess(services: {
  readonly auth: AuthService;
  readonly httpAuth: HttpAuthService;
  readonly userInfo: UserInfoService;
  readonly permissions: PermissionsService;
  /** Everybody whom the estate knows now. */
  readonly users: () => Promise<readonly KnownUser[]>;
}): Access {
  const { auth, httpAuth, userInfo, permissions, users } = services;

  const isGranted = async (
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ) => {
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    return decision?.result === AuthorizeResult.ALLOW;
  };

  /** The session says who somebody is, and the estate which groups they are in. */
  const knownPerson = async (
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<Person> =>
    asEstateKnows(await personOf(credentials, userInfo), await users());

  const admitCredentials = async (
    request: Request,
    permission: BasicPermission,
  ) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    if (!(await isGranted(credentials, permission))) {
      throw new NotAllowedError(
        `You lack the permission ${permission.name}: the portal's configuration narrows it to other groups. Let interlock.permissions.grants name one of yours.`,
      );
    }
    if (auth.isPrincipal(credentials, 'user')) {
      refuseStrangers(await knownPerson(credentials), permission);
    }
    return credentials;
  };

  const callerOf = async (credentials: CallerCredentials): Promise<Caller> => {
    if (auth.isPrincipal(credentials, 'user')) {
      return knownPerson(credentials);
    }
    if (auth.isPrincipal(credentials, 'service')) {
      return machineOf(credentials.principal);
    }
    throw new NotAllowedError('Only people and services have access.');
  };

  return {
    admit: async (request, permission) =>
      callerOf(await admitCredentials(request, permission)),
    admitAsking: async (request, permission, asked) => {
      const credentials = await admitCredentials(request, permission);
      return {
        caller: await callerOf(credentials),
        permitted: await isGranted(credentials, asked),
      };
    },
    admitPerson: async (request, asked, doing) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      if (!auth.isPrincipal(credentials, 'user')) {
        const caller = await callerOf(credentials);
        throw new NotAllowedError(
          `Only a signed-in person ${doing}; ${caller.name.replace(/^service:/, '')} is a service token. Sign in to the portal and do it there.`,
        );
      }
      return {
        caller: await knownPerson(credentials),
        permitted: await isGranted(credentials, asked),
      };
    },
  };
}

function refuseStrangers(
  { name, ref, groups }: Person,
  permission: BasicPermission,
): void {
  const isMember = groups.some(group => group !== ref);
  if (membersOnly.has(permission.name) && !isMember) {
    throw new NotAllowedError(
      `${name} is in no group of the estate, and ${permission.name} is for its members. Let spec.memberOf of your User entity name a group of the estate.`,
    );
  }
}

/** Reports to Backstage's own auditor how something ended that changes data. */
export async function audited<Result>(
  auditor: AuditorService,
  request: Request,
  event: {
    readonly eventId: string;
    readonly meta: Readonly<Record<string, string>>;
  },
  work: () => Promise<Result>,
): Promise<Result> {
  const entry = await auditor.createEvent({
    eventId: event.eventId,
    severityLevel: 'medium',
    request,
    meta: event.meta,
  });
  try {
    const result = await work();
    await entry.success();
    return result;
  } catch (error) {
    await entry.fail({
      error: error instanceof Error ? error : new Error(String(error)),
    });
    throw error;
  }
}
