import { describePath } from '../diff';
import { canonicalJson, digestText, selects } from '../model';
import type { Finding } from '../model';
import { compareFindings } from '../compatibility/compareFindings';
import type { PolicyPack, PolicyRule } from './policyPack';
import type { LocatedSpelledFact } from './spelling';

/**
 * The findings of a policy about facts of spelling, each place on its own,
 * heaviest first.
 */
export function judgeSpelling(
  pack: PolicyPack,
  facts: readonly LocatedSpelledFact[],
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const fact of facts) {
    const rule = ruleFor(pack, fact);
    if (rule === null || rule.level === 'off') continue;
    const finding = findingOf(fact, fillIn(rule.id, fact), rule.level);
    if (!findings.has(finding.fingerprint)) {
      findings.set(finding.fingerprint, finding);
    }
  }
  return [...findings.values()].sort(compareFindings);
}

/** The first rule that means the fact; null where the policy says nothing of it. */
function ruleFor(
  { groups }: PolicyPack,
  { attributes }: LocatedSpelledFact,
): PolicyRule | null {
  for (const group of groups) {
    if (!selects(group.when, attributes)) continue;
    const rule = group.rules.find(({ when }) =>
      selects(when ?? {}, attributes),
    );
    if (rule !== undefined) return rule;
  }
  return null;
}

function fillIn(id: string, { attributes }: LocatedSpelledFact): string {
  const values = new Map(Object.entries(attributes));
  return id.replace(/\{([A-Za-z]+)\}/g, (_, name: string) =>
    String(values.get(name)),
  );
}

function findingOf(
  fact: LocatedSpelledFact,
  ruleId: string,
  severity: Finding['severity'],
): Finding {
  const base = fact.base?.locate() ?? null;
  const revision = fact.revision?.locate() ?? null;
  const { direction, operation } = fact;
  return {
    ruleId,
    severity,
    direction,
    effect: fact.effect,
    proof: fact.effect === 'undecided' ? 'undecided' : 'structural',
    message: messageOf(fact, ruleId),
    operation,
    base,
    revision,
    witness: null,
    sites: [
      {
        operation,
        direction,
        effect: fact.effect,
        path: fact.path,
        witness: false,
        base,
        revision,
      },
    ],
    fingerprint: fingerprintOf(fact, ruleId),
  };
}

function messageOf(fact: LocatedSpelledFact, ruleId: string): string {
  const said = ruleId.replaceAll('-', ' ');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const parts = [fact.operation, fact.slot].filter(text => text !== '');
  const site = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  const what = subjectWords(fact);
  return `${sentence}${what === '' ? '' : `: ${what}`}${site}.`;
}

/** What was edited and where in its schema; a property is named by its way. */
function subjectWords({ words, path }: LocatedSpelledFact): string {
  const way = describePath(path);
  if (way === '') return words;
  const named = words === `\`${way.slice(way.lastIndexOf('.') + 1)}\``;
  return named || words === '' ? `\`${way}\`` : `${words} of \`${way}\``;
}

/** Names the edit and its place; wording, files and lines play no part. */
function fingerprintOf(fact: LocatedSpelledFact, ruleId: string): string {
  const meaning = canonicalJson({
    rule: ruleId,
    from: fact.from ?? null,
    to: fact.to ?? null,
    subject: fact.subject,
    operation: fact.operationIdentity,
    direction: fact.direction,
    slot: fact.slot,
    path: fact.path,
  });
  return digestText(meaning).slice('sha256:'.length, 'sha256:'.length + 32);
}
