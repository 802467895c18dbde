import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Actor, EstateUser } from '@interlock/contract-core';

/** Who asks: a signed-in person with their groups, or a machine with none. */
export type Caller =
  | {
      readonly kind: 'person';
      readonly ref: string;
      /** Groups of the person, and the person. */
      readonly groups: readonly string[];
      readonly name: string;
    }
  | { readonly kind: 'machine'; readonly name: string };

export type Person = Extract<Caller, { kind: 'person' }>;

/** The person behind user credentials, with the groups they have now. */
export async function personOf(
  credentials: BackstageCredentials<BackstageUserPrincipal>,
  userInfo: UserInfoService,
): Promise<Person> {
  const info = await userInfo.getUserInfo(credentials);
  const ref = info.userEntityRef.toLowerCase();
  return {
    kind: 'person',
    ref,
    name: ref,
    groups: info.ownershipEntityRefs.map(group => group.toLowerCase()),
  };
}

/** A machine; its subject only says where the request came from. */
export function machineOf(principal: BackstageServicePrincipal): Caller {
  return { kind: 'machine', name: `service:${principal.subject}` };
}

/** The caller as the review knows them. */
export function actorOf(caller: Caller): Actor {
  return caller.kind === 'person'
    ? { ref: caller.ref, groups: caller.groups, isService: false }
    : { ref: caller.name, groups: [], isService: true };
}

/** A user of the estate, as far as groups are concerned. */
export type KnownUser = Pick<EstateUser, 'ref' | 'groups'>;

/**
 * A person with the groups that the estate says now. Those of a session are as old
 * as its token, and somebody who left a group decides no more.
 */
export function asEstateKnows<Who extends Caller>(
  caller: Who,
  users: readonly KnownUser[],
): Who {
  if (caller.kind !== 'person') return caller;
  const user = users.find(({ ref }) => ref === caller.ref);
  return {
    ...caller,
    groups: user === undefined ? [] : [...user.groups, user.ref],
  };
}

/** Whether the estate knows a person; a machine is none. */
export function isUser(caller: Caller, users: readonly KnownUser[]): boolean {
  return (
    caller.kind === 'machine' || users.some(({ ref }) => ref === caller.ref)
  );
}
