import type { ChangeKind } from '../diff';
import type { Rule } from './rule';
import { bodies } from './rules/bodies';
import { fields } from './rules/fields';
import { messages } from './rules/messages';
import { announcements } from './rules/announcements';
import { messageServers } from './rules/messageServers';
import { bindings } from './rules/bindings';
import { channels } from './rules/channels';
import { operations } from './rules/operations';
import { parameters } from './rules/parameters';
import { records } from './rules/records';
import { responses } from './rules/responses';
import { schemas } from './rules/schemas';
import { links } from './rules/links';
import { lifecycle } from './rules/lifecycle';
import { security } from './rules/security';
import { servers } from './rules/servers';

/** Every rule there is, one per kind of change. */
export const ruleCatalogue: readonly Rule[] = [
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
];

const byKind: ReadonlyMap<ChangeKind, Rule> = new Map(
  ruleCatalogue.map(rule => [rule.kind, rule]),
);

/** The rule that judges a kind of change. */
export function ruleFor(kind: ChangeKind): Rule {
  const rule = byKind.get(kind);
  if (rule === undefined) {
    throw new Error(`No rule judges changes of the kind ${kind}.`);
  }
  return rule;
}
