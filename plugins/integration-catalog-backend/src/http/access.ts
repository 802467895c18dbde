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
import { machineOf, personOf, type Caller, type Person } from '../caller';

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

export function createAccess(services: {
  readonly auth: AuthService;
  readonly httpAuth: HttpAuthService;
  readonly userInfo: UserInfoService;
  readonly permissions: PermissionsService;
}): Access {
  const { auth, httpAuth, userInfo, permissions } = services;

  const isGranted = async (
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ) => {
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    return decision?.result === AuthorizeResult.ALLOW;
  };

  const admitCredentials = async (
    request: Request,
    permission: BasicPermission,
  ) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    if (!(await isGranted(credentials, permission))) {
      throw new NotAllowedError(
        `You lack the permission ${permission.name}. Ask whoever keeps the portal's grants.`,
      );
    }
    return credentials;
  };

  const callerOf = async (credentials: CallerCredentials): Promise<Caller> => {
    if (auth.isPrincipal(credentials, 'user')) {
      return personOf(credentials, userInfo);
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
        caller: await personOf(credentials, userInfo),
        permitted: await isGranted(credentials, asked),
      };
    },
  };
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
