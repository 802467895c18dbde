import { describe, expect, it } from 'vitest';
import { buildEstate } from './buildEstate';
import { checkEstate } from './check/checkEstate';

const project = { entities: ['catalog/**/*.yaml'] };

const organisation = {
  path: 'catalog/organisation.yaml',
  text: `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: sales }
spec: { type: team, children: [], members: [lea.marti] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: lea.marti }
spec:
  profile: { displayName: Lea Marti, email: Lea.Marti@Example.com }
  memberOf: [finance]
`,
};

const integration = {
  path: 'catalog/sync.yaml',
  text: `apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: Account-Sync, title: Account sync }
spec:
  owner: sales
  criticality: high
  dataObjects: [account]
  financialControl: { flags: [posting], retention: P10Y }
  contracts:
    - ref: account-api
      role: consumes
      operations: [GET /accounts]
      fields: [name]
    - ref: api:default/events
      role: provides
      operations: []
`,
};

const api = {
  path: 'catalog/api.yaml',
  text: `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: account-api
  annotations:
    interlock.dev/contract: contracts/account/openapi.yaml
    interlock.dev/id: accounts
spec: { type: openapi, lifecycle: production, owner: sales, system: crm, definition: notice }
`,
};

const releases = {
  path: 'contracts/account/releases.yaml',
  text: `releases:
  - { label: '2', file: next/2.yaml, released: '2026-12-01', state: announced }
  - { label: '1', file: past/1.yaml, released: '2025-01-31', state: past }
`,
};

const account = {
  path: 'catalog/account.yaml',
  text: `apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: account }
spec:
  owner: sales
  classification: internal
  attributes:
    - { name: email, classification: personal }
    - { name: limit, classification: financial }
    - { name: phone, classification: personal }
`,
};

describe('buildEstate', () => {
  it('puts the estate together from its files, in any order', () => {
    const files = [account, releases, integration, organisation, api];
    const { entities, apis, integrations, systems, dataObjects, ...estate } =
      buildEstate(files, project);
    expect(
      entities.map(
        entity =>
          `${entity.ref} ${entity.location.file}:${entity.location.line}`,
      ),
    ).toEqual([
      'dataobject:default/account catalog/account.yaml:1',
      'api:default/account-api catalog/api.yaml:1',
      'group:default/sales catalog/organisation.yaml:1',
      'user:default/lea.marti catalog/organisation.yaml:6',
      'integration:default/account-sync catalog/sync.yaml:1',
    ]);
    // What each view holds is said in `views`.
    expect(
      [...apis, ...integrations, ...systems, ...dataObjects].map(
        ({ ref, entity }) => `${ref} ${entity.location.file}`,
      ),
    ).toEqual([
      'api:default/account-api catalog/api.yaml',
      'integration:default/account-sync catalog/sync.yaml',
      'dataobject:default/account catalog/account.yaml',
    ]);
    expect(estate).toEqual({
      contracts: [
        {
          ref: 'api:default/account-api',
          id: 'accounts',
          title: 'account-api',
          file: 'contracts/account/openapi.yaml',
          perspective: 'provider',
          type: 'openapi',
          owner: 'group:default/sales',
          system: 'system:default/crm',
          lifecycle: 'production',
          releases: [
            {
              label: '1',
              file: 'contracts/account/past/1.yaml',
              released: '2025-01-31',
              state: 'past',
            },
            {
              label: '2',
              file: 'contracts/account/next/2.yaml',
              released: '2026-12-01',
              state: 'announced',
            },
          ],
        },
      ],
      users: [
        {
          ref: 'user:default/lea.marti',
          displayName: 'Lea Marti',
          emails: ['lea.marti@example.com'],
          logins: [],
          groups: ['group:default/finance', 'group:default/sales'],
        },
      ],
      declaredUses: [
        {
          consumer: 'integration:default/account-sync',
          consumerTitle: 'Account sync',
          owner: 'group:default/sales',
          contract: 'api:default/account-api',
          contractId: 'accounts',
          role: 'consumes',
          operations: ['GET /accounts'],
          fields: ['name'],
          criticality: 'high',
        },
        {
          consumer: 'integration:default/account-sync',
          consumerTitle: 'Account sync',
          owner: 'group:default/sales',
          contract: 'api:default/events',
          contractId: 'api:default/events',
          role: 'provides',
          operations: [],
          fields: [],
          criticality: 'high',
        },
      ],
      dataOwners: new Map([
        ['dataobject:default/account', 'group:default/sales'],
      ]),
      dataClasses: new Map([
        ['dataobject:default/account', ['financial', 'internal', 'personal']],
      ]),
      problems: [],
    });
  });

  it('goes on after files that cannot be read', () => {
    const broken = { path: 'catalog/broken.yaml', text: 'kind: [\n' };
    const nameless = {
      path: 'catalog/nameless.yaml',
      text: 'kind: System\nmetadata: {}\n---\njust text\n',
    };
    const badReleases = {
      path: 'contracts/account/releases.yaml',
      text: 'releases:\n  - { label: 1 }\n',
    };
    const estate = buildEstate([broken, nameless, badReleases, api], project);
    expect(estate.entities.map(entity => entity.ref)).toEqual([
      'api:default/account-api',
    ]);
    expect(estate.contracts[0]?.releases).toEqual([]);
    expect(
      estate.problems.map(
        ({ code, file, line, message }) => `${code} ${file}:${line} ${message}`,
      ),
    ).toEqual([
      'syntax-error catalog/broken.yaml:2 The file is not valid YAML: deficient indentation.',
      'invalid-structure catalog/nameless.yaml:2 The entity has no `metadata.name`.',
      'invalid-structure catalog/nameless.yaml:4 The document is not an entity: it has no `metadata`.',
      'schema-violation contracts/account/releases.yaml:2 Release list: `file` is missing in `/releases/0`.',
      'schema-violation contracts/account/releases.yaml:2 Release list: `released` is missing in `/releases/0`.',
      'schema-violation contracts/account/releases.yaml:2 Release list: `state` is missing in `/releases/0`.',
      'schema-violation contracts/account/releases.yaml:2 Release list: `/releases/0/label` must be of type string.',
    ]);
  });

  it('passes on to the check what could not be read', () => {
    const broken = { path: 'catalog/broken.yaml', text: 'kind: [\n' };
    const estate = buildEstate([broken], project);
    expect(checkEstate(estate, [broken])).toEqual(estate.problems);
  });
});
