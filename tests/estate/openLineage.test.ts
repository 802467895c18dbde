import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  contractReader,
  lineageEdges,
  mappingGround,
  mappingsOfEstate,
  openLineageEvents,
  pathsOfExpression,
  resolveSheet,
} from '@interlock/contract-core';
import type { OpenLineageJobEvent } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

function schema(name: string): Record<string, unknown> {
  const text = readFileSync(join(here, 'openLineage', `${name}.json`), 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

/** Errors of a value by the schema at a pointer of a document of OpenLineage. */
function errorsBy(reference: string, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: reference });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message}`,
  );
}

// The documents say `example`, which is no keyword.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(schema('OpenLineage'));
ajv.addSchema(schema('ColumnLineageDatasetFacet'));

let events: readonly OpenLineageJobEvent[];

beforeAll(async () => {
  const project = await readProject(root);
  const { files } = await readWorkingTreeFiles(root, project);
  const estate = buildEstate(files, project);
  const readContract = contractReader(files);
  const { sheets, bindings } = mappingsOfEstate(estate, files, readContract);
  const ground = mappingGround(estate, readContract, bindings);
  const edges = lineageEdges(
    sheets.map(sheet => resolveSheet(sheet, ground, pathsOfExpression)),
  );
  events = openLineageEvents(edges, ground.integrations, {
    eventTime: '2026-12-01T00:00:00Z',
    producer: 'https://interlock.example/cli/1',
    project: 'interlock',
  });
});

describe('the lineage of the example estate in OpenLineage', () => {
  it('is an event for each integration that moves fields', () => {
    expect(events.length).toBeGreaterThan(40);
    expect(new Set(events.map(({ job }) => job.name)).size).toBe(events.length);
  });

  it('fits the published schemas', () => {
    for (const event of events) {
      expect(errorsBy(event.schemaURL, event)).toEqual([]);
      for (const { facets } of event.outputs) {
        const { columnLineage } = facets;
        expect(errorsBy(columnLineage._schemaURL, columnLineage)).toEqual([]);
      }
    }
  });

  it('names each input of a column among the datasets that go in', () => {
    for (const { inputs, outputs } of events) {
      const known = inputs.map(({ namespace, name }) => `${namespace} ${name}`);
      const used = outputs
        .flatMap(({ facets }) => Object.values(facets.columnLineage.fields))
        .flatMap(({ inputFields }) => inputFields)
        .map(({ namespace, name }) => `${namespace} ${name}`);
      expect(used.length).toBeGreaterThan(0);
      expect([...new Set(used)].sort()).toEqual(known);
    }
  });

  it('is refused where a facet does not say who made it', () => {
    const [event] = events;
    const withoutProducer = { ...event, producer: undefined };
    expect(errorsBy(event?.schemaURL ?? '', withoutProducer)).not.toEqual([]);
    expect(
      errorsBy(
        'https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet',
        { fields: { a: { inputFields: [{ namespace: 'n', name: 'o' }] } } },
      ),
    ).not.toEqual([]);
  });
});
