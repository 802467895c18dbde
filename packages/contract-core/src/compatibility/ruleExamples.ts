import type { ChangeKind } from '../diff';
import type { RuleExamples } from './ruleExample';
import { examples as bodies } from './rules/bodies/examples';
import { examples as fields } from './rules/fields/examples';
import { examples as messages } from './rules/messages/examples';
import { examples as announcements } from './rules/announcements/examples';
import { examples as messageServers } from './rules/messageServers/examples';
import { examples as bindings } from './rules/bindings/examples';
import { examples as channels } from './rules/channels/examples';
import { examples as operations } from './rules/operations/examples';
import { examples as parameters } from './rules/parameters/examples';
import { examples as records } from './rules/records/examples';
import { examples as responses } from './rules/responses/examples';
import { examples as schemas } from './rules/schemas/examples';
import { examples as links } from './rules/links/examples';
import { examples as lifecycle } from './rules/lifecycle/examples';
import { examples as security } from './rules/security/examples';
import { examples as servers } from './rules/servers/examples';

/**
 * Examples of every rule but `contract-removed`, which has nothing to compare.
 * Kept apart from the catalogue so that a comparison does not load them.
 */
export const ruleExamples: ReadonlyMap<ChangeKind, RuleExamples> = new Map([
  ...operations,
  ...parameters,
  ...bodies,
  ...responses,
  ...channels,
  ...messages,
  ...bindings,
  ...messageServers,
  ...announcements,
  ...servers,
  ...security,
  ...lifecycle,
  ...links,
  ...schemas,
  ...records,
  ...fields,
]);
