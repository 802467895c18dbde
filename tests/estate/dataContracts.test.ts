import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { loadAll } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OdcsContract } from '@interlock/contract-core';
import { buildEstate } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';
import { buildCommand, repositoryRoot } from '../scenarios/builtCommand';
import type { BuiltCommand, Ended } from '../scenarios/builtCommand';

const folder = dirname(fileURLToPath(import.meta.url));
const schema: object = JSON.parse(
  readFileSync(join(folder, 'standards/odcs/odcs-3.1.0.schema.json'), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
const faultsOf = (contract: unknown): readonly string[] =>
  validate(contract)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );

const project = await readProject(repositoryRoot);
const { files } = await readWorkingTreeFiles(repositoryRoot, project);
const { dataObjects } = buildEstate(files, project);

describe('interlock data export --format odcs', () => {
  let command: BuiltCommand;
  let all: Ended;
  let contracts: readonly OdcsContract[];

  const run = (...words: readonly string[]) =>
    command.run(['data', 'export', ...words], {
      workingDirectory: repositoryRoot,
    });

  beforeAll(async () => {
    command = await buildCommand();
    all = await run('--format', 'odcs');
    // As readers of YAML 1.1 do, who take more texts for dates and numbers.
    contracts = loadAll(all.stdout) as OdcsContract[];
  }, 120_000);
  afterAll(() => command.remove());

  it('writes a contract for each data object, which the published schema takes', () => {
    expect([all.status, all.stderr]).toEqual([0, '']);
    expect(contracts.map(({ id }) => id)).toEqual(
      dataObjects.map(({ ref }) => ref).sort(),
    );
    expect(
      contracts.flatMap(contract =>
        faultsOf(contract).map(fault => `${contract.id} ${fault}`),
      ),
    ).toEqual([]);
  });

  it('has every attribute with its owner, its rule and who answers for it', () => {
    const said = contracts.flatMap(({ name, schema: [object] }) =>
      (object?.properties ?? []).map(property => {
        const custom = new Map(
          property.customProperties.map(each => [each.property, each.value]),
        );
        return [
          `${name}.${property.name}`,
          custom.get('systemOfRecord'),
          custom.get('survivorship'),
          custom.get('allowedWriters') ?? [],
          property.classification,
        ];
      }),
    );
    const written = [...dataObjects]
      .sort((left, right) => (left.ref < right.ref ? -1 : 1))
      .flatMap(({ ref, attributes }) =>
        attributes.map(attribute => [
          `${ref.slice(ref.lastIndexOf('/') + 1)}.${attribute.name}`,
          attribute.systemOfRecord,
          attribute.survivorship,
          attribute.allowedWriters,
          attribute.classification,
        ]),
      );
    expect(said).toEqual(written);
  });

  it('names the rows that carry an attribute, systems, people and promises', () => {
    const account = contracts.find(({ name }) => name === 'account');
    const legalName = account?.schema[0]?.properties.find(
      ({ name }) => name === 'legalName',
    );
    expect(legalName?.transformSourceObjects).toContain(
      'sap-business-partner.OrganizationBPName1',
    );
    expect(legalName?.transformLogic).toContain(
      'salesforce-account.Name = concat(sap-business-partner.OrganizationBPName1, ',
    );
    expect(account?.team?.members).toContainEqual({
      username: 'group:default/crm-integration',
      role: 'data owner',
    });
    expect(account?.servers?.map(({ server }) => server)).toContain(
      'sap-s4hana',
    );
    expect(account?.slaProperties?.map(({ property }) => property)).toContain(
      'availability',
    );
    expect(account?.support?.length).toBeGreaterThan(0);
  });

  it('writes one of them by its name, the same to the byte', async () => {
    const one = await run('--object', 'account');
    expect([one.status, one.stderr]).toEqual([0, '']);
    expect(all.stdout.split('---\n')).toContain(one.stdout);
  });

  it('is held to a schema that refuses what the standard has no place for', () => {
    const [contract] = contracts;
    const [object] = contract?.schema ?? [];
    const edited = (members: object) => ({ ...contract, ...members });
    for (const wrong of [
      edited({ owner: 'group:default/sales' }),
      edited({ version: undefined }),
      edited({ servers: [{ server: 'crm', type: 'custom', system: 'crm' }] }),
      edited({ schema: [{ ...object, attributes: [] }] }),
      edited({
        schema: [
          { name: 'a', properties: [{ name: 'b', systemOfRecord: 'crm' }] },
        ],
      }),
      edited({
        schema: [
          {
            name: 'a',
            properties: [
              {
                name: 'b',
                logicalType: 'date',
                logicalTypeOptions: { maxLength: 3 },
              },
            ],
          },
        ],
      }),
    ]) {
      expect(faultsOf(JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
    }
  });
});
