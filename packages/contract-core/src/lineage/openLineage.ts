import type { EstateIntegration } from '../estate';
import { fullFieldName, shortFieldName } from './fieldKey';
import type { FieldName, LineageEdge } from './fieldUsage';

/** Member names of facets are those of OpenLineage, whose own start with `_`. */
interface Facet {
  readonly _producer: string;
  readonly _schemaURL: string;
}

interface InputField {
  readonly namespace: string;
  readonly name: string;
  readonly field: string;
  readonly transformations: readonly {
    readonly type: 'DIRECT';
    readonly subtype: 'IDENTITY' | 'TRANSFORMATION';
    readonly description: string;
    readonly masking: false;
  }[];
}

interface OpenLineageDataset {
  readonly namespace: string;
  readonly name: string;
}

/** A job that is described rather than run: core 2-0-2, column lineage 1-2-0. */
export interface OpenLineageJobEvent {
  readonly eventTime: string;
  readonly producer: string;
  readonly schemaURL: string;
  readonly job: {
    readonly namespace: string;
    readonly name: string;
    readonly facets: {
      readonly documentation: Facet & { readonly description: string };
      readonly jobType: Facet & {
        readonly processingType: 'BATCH' | 'STREAMING';
        readonly integration: 'INTERLOCK';
        readonly jobType: 'MAPPING';
      };
    };
  };
  readonly inputs: readonly OpenLineageDataset[];
  readonly outputs: readonly (OpenLineageDataset & {
    readonly facets: {
      readonly columnLineage: Facet & {
        readonly fields: Readonly<
          Record<string, { readonly inputFields: readonly InputField[] }>
        >;
      };
    };
  })[];
}

/** What the events say beside what the edges tell. */
export interface OpenLineageOptions {
  /** ISO 8601 instant in UTC at which the design was read. */
  readonly eventTime: string;
  /** URI that names this program and its version. */
  readonly producer: string;
  /** `name` of the project's configuration. */
  readonly project: string;
}

const specification = 'https://openlineage.io/spec';
const eventSchema = `${specification}/2-0-2/OpenLineage.json#/$defs/JobEvent`;
const columnLineageSchema = `${specification}/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet`;
const documentationSchema = `${specification}/facets/1-1-0/DocumentationJobFacet.json#/$defs/DocumentationJobFacet`;
const jobTypeSchema = `${specification}/facets/2-0-3/JobTypeJobFacet.json#/$defs/JobTypeJobFacet`;

/**
 * A design-time event for each integration that moves a field, by integration.
 * Datasets are the objects of contracts, in the namespace of the system that has
 * them; a field that several contracts declare is one column of each.
 */
export function openLineageEvents(
  edges: readonly LineageEdge[],
  integrations: ReadonlyMap<string, EstateIntegration>,
  options: OpenLineageOptions,
): readonly OpenLineageJobEvent[] {
  const byIntegration = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const known = byIntegration.get(edge.integration) ?? [];
    byIntegration.set(edge.integration, [...known, edge]);
  }
  return [...byIntegration]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([ref, moved]) => eventOf(ref, moved, integrations.get(ref), options));
}

function eventOf(
  ref: string,
  edges: readonly LineageEdge[],
  integration: EstateIntegration | undefined,
  { eventTime, producer, project }: OpenLineageOptions,
): OpenLineageJobEvent {
  const facet = (schema: string): Facet => ({
    _producer: producer,
    _schemaURL: schema,
  });
  return {
    eventTime,
    producer,
    schemaURL: eventSchema,
    job: {
      namespace: `interlock://${project}`,
      name: ref,
      facets: {
        documentation: {
          ...facet(documentationSchema),
          description: integration?.title ?? ref,
        },
        jobType: {
          ...facet(jobTypeSchema),
          processingType:
            integration?.mode === 'scheduled' ? 'BATCH' : 'STREAMING',
          integration: 'INTERLOCK',
          jobType: 'MAPPING',
        },
      },
    },
    inputs: distinctDatasets(
      edges.map(edge => datasetOf(edge.from, edge.fromSystem)),
    ),
    outputs: distinctDatasets(
      edges.map(edge => datasetOf(edge.to, edge.toSystem)),
    ).map(dataset => ({
      ...dataset,
      facets: {
        columnLineage: {
          ...facet(columnLineageSchema),
          fields: columnsOf(dataset, edges),
        },
      },
    })),
  };
}

/** A namespace of ours: the naming of OpenLineage knows stores, not applications. */
function datasetOf(field: FieldName, system: string): OpenLineageDataset {
  return {
    namespace: `interlock://${system === '' ? field.contractRef : system}`,
    name:
      field.object === ''
        ? field.contractRef
        : `${field.contractRef}#${field.object}`,
  };
}

function distinctDatasets(
  datasets: readonly OpenLineageDataset[],
): readonly OpenLineageDataset[] {
  const distinct = new Map(datasets.map(one => [keyOf(one), one]));
  return [...distinct.values()].sort((left, right) =>
    keyOf(left) < keyOf(right) ? -1 : 1,
  );
}

function keyOf({ namespace, name }: OpenLineageDataset): string {
  return `${namespace}\0${name}`;
}

function columnsOf(
  dataset: OpenLineageDataset,
  edges: readonly LineageEdge[],
): Readonly<Record<string, { readonly inputFields: readonly InputField[] }>> {
  const columns = new Map<string, Map<string, InputField>>();
  for (const edge of edges) {
    if (keyOf(datasetOf(edge.to, edge.toSystem)) !== keyOf(dataset)) continue;
    const inputs = columns.get(edge.to.path) ?? new Map<string, InputField>();
    columns.set(edge.to.path, inputs);
    inputs.set(`${fullFieldName(edge.from)} ${edge.row}`, inputOf(edge));
  }
  return Object.fromEntries(
    [...columns]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([path, inputs]) => [
        path,
        {
          inputFields: [...inputs]
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([, input]) => input),
        },
      ]),
  );
}

function inputOf({
  from,
  fromSystem,
  transform,
  row,
}: LineageEdge): InputField {
  return {
    ...datasetOf(from, fromSystem),
    field: from.path,
    transformations: [
      {
        type: 'DIRECT',
        subtype: transform === 'direct' ? 'IDENTITY' : 'TRANSFORMATION',
        description: `${transform} of ${shortFieldName(from)}, row ${row}`,
        masking: false,
      },
    ],
  };
}
