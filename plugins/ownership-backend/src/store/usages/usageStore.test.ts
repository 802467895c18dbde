import {
  buildEstate,
  buildUsageIndex,
  contractReader,
  declaredUsages,
  fieldUsages,
  lineageEdges,
  mappingGround,
  mappingsOfEstate,
  pathsOfExpression,
  resolveSheet,
  usageOf,
  type FieldUsage,
  type LineageEdge,
} from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate, rollback } from '../migrate';
import { findUsage, storedCommits, storeUsages } from '.';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));

let usages: readonly FieldUsage[];
let edges: readonly LineageEdge[];

beforeAll(async () => {
  const project = await readProject(root);
  const { files } = await readWorkingTreeFiles(root, project);
  const estate = buildEstate(files, project);
  const readContract = contractReader(files);
  const { sheets, bindings } = mappingsOfEstate(estate, files, readContract);
  const ground = mappingGround(estate, readContract, bindings);
  const resolved = sheets.map(sheet =>
    resolveSheet(sheet, ground, pathsOfExpression),
  );
  usages = [...fieldUsages(resolved), ...declaredUsages(ground)];
  edges = lineageEdges(resolved);
});

const nothing = { fields: [], attributes: [] };

onDatabasesOf(migrate)('stored usages', on => {
  // Whole answers, chains and ties included, without reading all of it.
  it.each([
    'account.legalName',
    'Account.Name',
    'VATRegistration',
    'api:default/sap-business-partner#VATRegistration',
    'A_Customer.VATRegistration',
    'name',
    'account.name',
    'nobodyHasThis',
  ])('say of %s what the whole index says', async name => {
    expect(usages.length).toBeGreaterThan(1_000);
    await storeUsages(on.knex, 'commit-1', usages, edges);
    const found = await findUsage(on.knex, nothing, name);
    const whole = usageOf(buildUsageIndex(usages, edges), nothing, name);
    if (whole.found) expect(found).toEqual(whole);
    else expect(found.found).toBe(false);
  });

  it('are those of the last commits, and stay where these are the same', async () => {
    expect(await storedCommits(on.knex)).toBeNull();
    await storeUsages(on.knex, 'commit-1', usages, edges);
    await storeUsages(on.knex, 'commit-1', [], []);
    expect(await storedCommits(on.knex)).toBe('commit-1');
    expect((await findUsage(on.knex, nothing, 'Account.Name')).found).toBe(
      true,
    );
    await storeUsages(on.knex, 'commit-2', [], []);
    expect(await storedCommits(on.knex)).toBe('commit-2');
    expect((await findUsage(on.knex, nothing, 'Account.Name')).found).toBe(
      false,
    );
  });

  it('have tables that come and go', async () => {
    await rollback(on.knex);
    expect(await on.knex.schema.hasTable('lineage_edges')).toBe(false);
    await migrate(on.knex);
    expect(await storedCommits(on.knex)).toBeNull();
  });
});

describe('the estate that this is tested on', () => {
  it('moves values', () => {
    expect(edges.length).toBeGreaterThan(500);
  });
});
