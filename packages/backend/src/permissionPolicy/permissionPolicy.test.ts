import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { UserInfoService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { createPermission } from '@backstage/plugin-permission-common';
import { integrationCatalogPermissions } from '@interlock/plugin-integration-catalog-common';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { GrantedPermissionPolicy } from './GrantedPermissionPolicy';
import { readPermissionGrants } from './permissionGrants';

const shippedConfig = new ConfigReader(
  load(
    readFileSync(
      fileURLToPath(new URL('../../../../app-config.yaml', import.meta.url)),
      'utf8',
    ),
  ) as Record<string, never>,
);

/** Group memberships of the estate's roles (catalog-info/users). */
const groupsOf: Record<string, string[]> = {
  'integration architect': ['group:default/integration-architects'],
  'finance control owner': ['group:default/finance-control'],
  'CRM integration owner': ['group:default/crm-integration'],
  'ERP product owner': ['group:default/erp-product-team'],
  'People systems owner': ['group:default/people-systems'],
  'API developer': ['group:default/api-developers'],
  'mapping approver': ['group:default/mapping-approvers'],
  'integration support': ['group:default/integration-support'],
  auditor: ['group:default/auditors'],
  'no group': [],
};

const catalogPermissions = [
  'catalog.entity.read',
  'catalog.entity.create',
  'catalog.entity.delete',
  'catalog.entity.refresh',
  'catalog.location.read',
  'catalog.location.create',
  'catalog.location.delete',
];

function policyFor(groups: readonly string[], config = shippedConfig) {
  const userInfo: UserInfoService = {
    async getUserInfo() {
      return {
        userEntityRef: 'user:default/somebody',
        ownershipEntityRefs: ['user:default/somebody', ...groups],
      };
    },
  };
  return new GrantedPermissionPolicy({
    grants: readPermissionGrants(config),
    userInfo,
  });
}

function userWith(groups: readonly string[]) {
  return {
    credentials: mockCredentials.user('user:default/somebody'),
    info: {
      userEntityRef: 'user:default/somebody',
      ownershipEntityRefs: [...groups],
    },
  };
}

async function decide(groups: readonly string[], permissionName: string) {
  const { result } = await policyFor(groups).handle(
    { permission: createPermission({ name: permissionName, attributes: {} }) },
    userWith(groups),
  );
  return result;
}

describe('the grants in app-config.yaml', () => {
  it('give every role exactly these permissions', async () => {
    const names = [
      ...integrationCatalogPermissions.map(({ name }) => name),
      ...catalogPermissions,
    ];
    const table: Record<string, string[]> = {};
    for (const [role, groups] of Object.entries(groupsOf)) {
      const decisions = await Promise.all(
        names.map(name => decide(groups, name)),
      );
      table[role] = names.filter((_name, at) => decisions[at] === 'ALLOW');
    }

    const reads = [
      'integration-catalog.contract.read',
      'integration-catalog.governance.read',
      'integration-catalog.waiver.request',
      'catalog.entity.read',
      'catalog.location.read',
    ];
    const developer = [
      'integration-catalog.contract.read',
      'integration-catalog.check-run.create',
      'integration-catalog.governance.read',
      'integration-catalog.waiver.request',
      'catalog.entity.read',
      'catalog.location.read',
    ];
    const owner = [
      'integration-catalog.contract.read',
      'integration-catalog.check-run.create',
      'integration-catalog.change-request.decide',
      'integration-catalog.governance.read',
      'integration-catalog.waiver.request',
      'integration-catalog.waiver.decide',
      'catalog.entity.read',
      'catalog.location.read',
    ];
    expect(table).toEqual({
      'integration architect': [
        'integration-catalog.contract.read',
        'integration-catalog.check-run.create',
        'integration-catalog.change-request.decide',
        'integration-catalog.governance.read',
        'integration-catalog.waiver.request',
        'integration-catalog.waiver.decide',
        'integration-catalog.audit.read',
        'catalog.entity.read',
        'catalog.location.read',
      ],
      'finance control owner': owner,
      'CRM integration owner': owner,
      'ERP product owner': owner,
      'People systems owner': owner,
      'API developer': developer,
      'mapping approver': developer,
      'integration support': developer,
      auditor: [
        'integration-catalog.contract.read',
        'integration-catalog.governance.read',
        'integration-catalog.waiver.request',
        'integration-catalog.audit.read',
        'catalog.entity.read',
        'catalog.location.read',
      ],
      'no group': reads,
    });
  });

  it('deny everything to somebody who is not signed in', async () => {
    const policy = policyFor(['group:default/integration-architects']);
    const results = await Promise.all(
      integrationCatalogPermissions.map(permission =>
        policy.handle({ permission }),
      ),
    );
    expect(results).toEqual(
      integrationCatalogPermissions.map(() => ({ result: 'DENY' })),
    );
  });

  it('deny a permission that nobody thought of, even to architects', async () => {
    expect(
      await decide(
        ['group:default/integration-architects'],
        'some-new-plugin.thing.read',
      ),
    ).toBe('DENY');
  });
});

describe('a grant that cannot be understood stops the start', () => {
  const reading = (grants: unknown[]) => () =>
    readPermissionGrants(
      new ConfigReader({
        interlock: { permissions: { grants: grants as never } },
      }),
    );

  it.each([
    {
      grants: [{ permission: 'a.b', everyone: true, groups: ['group:x'] }],
      message:
        'interlock.permissions.grants: "a.b" needs either "everyone: true" or a list of "groups", and not both.',
    },
    {
      grants: [{ permission: 'a.b' }],
      message:
        'interlock.permissions.grants: "a.b" needs either "everyone: true" or a list of "groups", and not both.',
    },
    {
      grants: [{ permission: 'a.b', groups: ['user:default/somebody'] }],
      message:
        'interlock.permissions.grants: "a.b" is granted to "user:default/somebody", which is no group; permissions are granted to groups only.',
    },
    {
      grants: [
        { permission: 'a.b', everyone: true },
        { permission: 'a.b', groups: ['group:default/x'] },
      ],
      message:
        'interlock.permissions.grants names "a.b" twice; keep one entry and list all its groups there.',
    },
  ])('$message', ({ grants, message }) => {
    expect(reading(grants)).toThrow(message);
  });

  it('reads a group without kind and namespace as a group of the estate', () => {
    expect(reading([{ permission: 'a.b', groups: ['Auditors'] }])()).toEqual(
      new Map([['a.b', new Set(['group:default/auditors'])]]),
    );
  });
});
