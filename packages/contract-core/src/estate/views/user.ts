import {
  emailsAnnotation,
  loginAnnotationEnd,
  roleAnnotation,
} from '../schemas/annotations';
import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';

/** A `User`; texts are empty where a member is absent. */
export interface UserView extends EntityView {
  readonly displayName: string;
  /** That of the profile, as it is written. */
  readonly email: string;
  /** That of the profile and those of `interlock.dev/emails`, in lower case. */
  readonly emails: readonly string[];
  /** Names at forges, from annotations such as `github.com/user-login`, in lower case. */
  readonly logins: readonly string[];
  /** Refs of the groups that the entity names; a group may list its members as well. */
  readonly memberOf: readonly string[];
  /** `interlock.dev/role`: role that the person stands for at development sign-in. */
  readonly role: string;
}

/**
 * Members that a catalog must hand out so that `userView` reads name, address
 * and role; `memberOf` is not among them.
 */
export const userProfileFields: readonly string[] = [
  'kind',
  'metadata',
  'spec.profile',
];

/** The one reader of the kind `User`; whether it is valid is for the estate check. */
export function userView(document: EntityDocument): UserView {
  const { annotations, spec } = readersOf(document);
  const entity = entityView(document);
  const profile = spec.part('profile');
  const email = profile.text('email');
  const further = annotations.text(emailsAnnotation).split(/[\s,;]+/u);
  const emails = [email.trim(), ...further].map(text => text.toLowerCase());
  return {
    ...entity,
    displayName: profile.text('displayName') || entity.title,
    email,
    emails: [...new Set(emails)].filter(address => address !== ''),
    logins: annotations
      .allTexts()
      .filter(([name]) => name.endsWith(loginAnnotationEnd))
      .map(([, text]) => text.trim().toLowerCase()),
    memberOf: spec.refs('memberOf', 'Group'),
    role: annotations.text(roleAnnotation).trim(),
  };
}
