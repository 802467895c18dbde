/** A file of a first configuration. */
export interface StarterFile {
  readonly file: string;
  readonly text: string;
}

export interface StarterTerms {
  /** Names the repository. */
  readonly name: string;
  readonly protectedBranch: string;
  readonly entities: readonly string[];
  readonly contracts: readonly string[];
  /** Entity ref of a group that may approve; null where a user owns the adoption. */
  readonly group: string | null;
  /** File of the approval policy, where it is not the usual one. */
  readonly approvalPolicy?: string;
  /** File of the governance policy, where it is not the usual one. */
  readonly governance?: string;
}

/** A first configuration: small, with a comment where a team will want to change it. */
export function starterFiles(terms: StarterTerms): readonly StarterFile[] {
  const {
    approvalPolicy = 'rulesets/policy/approval.yaml',
    governance = 'rulesets/governance.yaml',
  } = terms;
  return [
    { file: 'interlock.yaml', text: projectText(terms) },
    { file: governance, text: governanceText(terms) },
    { file: 'rulesets/openapi.yaml', text: rulesetText('OpenAPI', 'oas') },
    {
      file: 'rulesets/asyncapi.yaml',
      text: rulesetText('AsyncAPI', 'asyncapi'),
    },
    { file: approvalPolicy, text: approvalText(terms) },
  ];
}

/** Text in double quotes, which YAML reads as JSON does. */
const quoted = (text: string) => JSON.stringify(text);

function items(values: readonly string[]): string {
  return values.map(value => `  - ${quoted(value)}\n`).join('');
}

function projectText(terms: StarterTerms): string {
  return `# What Interlock reads in this repository.
name: ${quoted(terms.name)}
protectedBranch: ${quoted(terms.protectedBranch)}
entities:
${items(terms.entities)}contracts:
${items(terms.contracts)}approvalPolicy: rulesets/policy/approval.yaml
governance: rulesets/governance.yaml
`;
}

function governanceText({ group }: StarterTerms): string {
  const approvers = group === null ? [] : [`    - ${group}\n`];
  return `# Which governance rules hold for what, how findings may be waived, and what is
# measured. Findings in baseline.yaml beside this file do not count until their day.
profiles:
  - id: base
    reason: Every contract keeps the rules of its format.
    scope: changed
    rulesets:
      openapi: [rulesets/openapi.yaml]
      asyncapi: [rulesets/asyncapi.yaml]
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers:
${approvers.join('')}    - target-owner
  never: []
  controlRequired: []
scorecards:
  - id: integration-readiness
    title: Integration readiness
    reason: Others build on it; they must find an owner and an answer when it fails.
    kinds: [integration]
    levels:
      - id: bronze
        title: Known
        rules: [entity-owner-present, flow-event-named, flow-support-owner]
      - id: silver
        title: Dependable
        rules: [flow-exception-rule-complete, flow-alerts-complete, 'flow-service-levels-*']
      - id: gold
        title: Exemplary
        rules: ['flow-*']
    minimum: []
`;
}

function rulesetText(format: string, ruleset: string): string {
  return `# Spectral's recommended rules for ${format}. Add rules of your own under \`rules\`.
extends: [[spectral:${ruleset}, recommended]]
rules: {}
`;
}

function approvalText({ group }: StarterTerms): string {
  const from = ['contract-owner', ...(group === null ? [] : [group])];
  return `# Who must approve a change that breaks a contract. The first rule whose
# conditions all hold decides; the fallback holds where none does.
rules: []
fallback:
  people: 1
  distinctGroups: 1
  from: [${from.join(', ')}]
# Asked for besides where nobody knows who wrote the change.
unknownAuthor:
  add: 1
`;
}
