import { policyPacks } from './policyPacks';

/** Ids of policy packs, as patterns: `{name}` stands for a value of the change. */
export function peerRuleIds(): readonly string[] {
  return [...policyPacks.values()]
    .flatMap(({ groups }) => groups)
    .flatMap(({ rules }) => rules)
    .map(({ id }) => id.replace(/\{[^}]*\}/gu, '*'))
    .filter(id => id !== '');
}
