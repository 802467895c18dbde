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
import { openPermissions } from './openPermissions';
import { readPermissionGrants } from './permissionGrants';

const shippedConfig = new ConfigReader(
  load(
    readFileSync(
      fileURLToPath(new URL('../../../../app-config.yaml', import.meta.url)),
      'utf8',
    ),
  ) as Record<string, never>,
);

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
    open: openPermissions,
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

describe('without grants, as app-config.yaml is shipped', () => {
  it('names no group: before, only groups of the example company could approve', () => {
    expect(readPermissionGrants(shippedConfig)).toEqual(new Map());
  });

  it('leaves to the estate who decides, whatever its groups are called', async () => {
    const names = [
      ...integrationCatalogPermissions.map(({ name }) => name),
      ...catalogPermissions,
    ];
    const decisions = await Promise.all(
      names.map(name => decide(['group:elsewhere/some-team'], name)),
    );
    expect(names.filter((_name, at) => decisions[at] === 'ALLOW')).toEqual([
      ...integrationCatalogPermissions.map(({ name }) => name),
      'catalog.entity.read',
      'catalog.location.read',
    ]);
  });

  it('is narrowed by a grant, and by nothing else', async () => {
    const config = new ConfigReader({
      interlock: {
        permissions: {
          grants: [
            {
              permission: 'integration-catalog.audit.read',
              groups: ['group:default/auditors'],
            },
            { permission: 'notifications.read', everyone: true },
          ],
        },
      },
    });
    const asked = async (group: string, name: string) =>
      (
        await policyFor([group], config).handle(
          { permission: createPermission({ name, attributes: {} }) },
          userWith([group]),
        )
      ).result;
    expect([
      await asked('group:default/auditors', 'integration-catalog.audit.read'),
      await asked('group:default/others', 'integration-catalog.audit.read'),
      await asked('group:default/others', 'integration-catalog.contract.read'),
      await asked('group:default/others', 'notifications.read'),
      await asked('group:default/others', 'catalog.entity.delete'),
    ]).toEqual(['ALLOW', 'DENY', 'ALLOW', 'ALLOW', 'DENY']);
  });

  it('deny everything to somebody who is not signed in', async () => {
    const policy = policyFor(['group:default/anybody']);
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
      await decide(['group:default/anybody'], 'some-new-plugin.thing.read'),
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
