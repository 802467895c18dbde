import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository with a small estate: one vendor contract and who uses it. */
export interface EstateRepository {
  readonly root: string;
  /** Writes files on the protected branch; null removes one. Gives the commit. */
  commit(files: Readonly<Record<string, string | null>>): Promise<string>;
  /** A git command in it, as Tom; gives what it prints. */
  git(...gitArguments: string[]): string;
  remove(): Promise<void>;
}

export const ledgerFile = 'contracts/vendor/ledger/openapi.yaml';

/** The ledger's contract with these operations, for example `get /Employees`. */
export function ledger(version: string, ...operations: string[]): string {
  const paths = operations.map(operation => {
    const [method = '', path = ''] = operation.split(' ');
    return [
      `  ${path}:`,
      `    ${method}:`,
      `      operationId: ${method}${path.replace(/\W/g, '')}`,
      `      responses: { '200': { description: Done } }`,
    ].join('\n');
  });
  return [
    'openapi: 3.0.3',
    `info: { title: Ledger API, version: ${version} }`,
    'paths:',
    ...paths,
    '',
  ].join('\n');
}

const user = (name: string, group: string) => `
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ${name} }
spec:
  profile: { displayName: ${name}, email: ${name}@larkfield.example.com }
  memberOf: [group:default/${group}]
`;

const group = (name: string) => `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${name} }
spec: { type: team, children: [] }
`;

const integration = (name: string, owner: string, operation: string) => `
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: ${name}, title: ${name} }
spec:
  owner: group:default/${owner}
  criticality: medium
  contracts:
    - { ref: api:default/ledger, role: consumes, operations: ['${operation}'] }
  dataObjects: [dataobject:default/employee]
`;

export const policyFile = 'rulesets/policy/approval.yaml';

/** One architect decides about a vendor's break; `reason` only changes the text. */
export const policy = (reason: string) => `
rules:
  - id: vendor-contract
    reason: ${reason}
    when: { contracts: ['contracts/vendor/**'] }
    require: { people: 1, distinctGroups: 1, from: [group:default/architects] }
fallback: { people: 2, distinctGroups: 2, from: [group:default/architects, contract-owner] }
unknownAuthor: { people: 2 }
`;

export const estateFiles: Readonly<Record<string, string>> = {
  'interlock.yaml': `
name: larkfield
protectedBranch: main
entities: [catalog-info/**/*.yaml]
contracts: [contracts/**/*.yaml]
approvalPolicy: ${policyFile}
governance: rulesets/governance.yaml
`,
  'rulesets/governance.yaml': `
profiles:
  - id: base
    reason: Every contract keeps the rules.
    rulesets: { openapi: [rulesets/openapi.yaml] }
  - id: vendor-contract
    reason: A vendor's style is not ours to correct.
    when: { contracts: ['contracts/vendor/**'] }
    levels: [{ rule: '*', level: info, reason: A vendor's style is not ours. }]
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [group:default/architects, target-owner]
  never: []
  controlRequired: []
scorecards: []
`,
  [policyFile]: policy('One architect confirms that we know who is hit.'),
  'rulesets/openapi.yaml': `
rules:
  operation-described:
    description: Every operation says what it does.
    severity: warn
    given: $.paths[*][get,put,post,delete]
    then: { field: description, function: truthy }
`,
  'catalog-info/people.yaml': [
    user('ana', 'architects'),
    user('jonas', 'architects'),
    user('tom', 'developers'),
    user('helen', 'auditors'),
    user('eva', 'auditors'),
    user('rosa', 'finance'),
    ...['architects', 'developers', 'auditors', 'finance'].map(group),
  ].join('---'),
  'catalog-info/ledger.yaml': `
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ledger
  title: Ledger API
  annotations: { interlock.dev/contract: ${ledgerFile} }
spec:
  type: openapi
  lifecycle: production
  owner: group:default/finance
  system: system:default/ledger
  definition: See the contract.
`,
  'catalog-info/data.yaml': `
apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: employee }
spec: { owner: group:default/finance, classification: personal, attributes: [] }
`,
  'catalog-info/integrations.yaml': [
    integration('expense-sync', 'finance', 'GET /Employees'),
    integration('invoice-view', 'developers', 'GET /Invoices'),
  ].join('---'),
  [ledgerFile]: ledger('2.0.0', 'get /Employees', 'get /Invoices'),
  'contracts/vendor/ledger/releases.yaml': `
releases:
  - { label: 1.0.0, file: releases/1.0.0.yaml, released: '2025-03-01', state: past }
  - { label: 3.0.0, file: releases/3.0.0.yaml, released: '2027-03-01', state: announced }
`,
  'contracts/vendor/ledger/releases/1.0.0.yaml': ledger(
    '1.0.0',
    'get /Employees',
    'get /Invoices',
    'get /Journals',
  ),
  'contracts/vendor/ledger/releases/3.0.0.yaml': ledger(
    '3.0.0',
    'get /Invoices',
  ),
};

/** Creates the repository with the estate committed on `main`. */
export async function createEstateRepository(): Promise<EstateRepository> {
  const root = await mkdtemp(join(tmpdir(), 'estate-'));
  const git = (...gitArguments: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Tom',
        '-c',
        'user.email=tom@larkfield.example.com',
        ...gitArguments,
      ],
      { cwd: root, encoding: 'utf8' },
    ).trim();
  const repository: EstateRepository = {
    root,
    git,
    commit: async files => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(root, path);
        if (text === null) {
          await rm(file);
        } else {
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      }
      git('add', '--all');
      git(
        'commit',
        '--quiet',
        '--allow-empty',
        '--message',
        'Change the estate',
      );
      return git('rev-parse', 'HEAD');
    },
    remove: () => rm(root, { recursive: true }),
  };
  git('init', '--quiet', '--initial-branch', 'main');
  await repository.commit(estateFiles);
  return repository;
}
