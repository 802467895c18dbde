import type { Estate, EstateDataObject, EstateIntegration } from '../../estate';
import { attributeWrites } from '../../mapping';
import type { ResolvedSheet, RowWrite } from '../../mapping';
import { canonicalJson, digestText } from '../../model';
import { systemsOfRecord } from '../../ownership';
import type { OwnedAttribute } from '../../ownership';
import { attributeProperty, nameOf } from './attributeProperty';
import { customProperties } from './customProperties';
import { serviceLevelsOf, supportOf } from './flowPromises';
import { objectServers } from './objectServers';
import { objectTeam } from './objectTeam';
import type { OdcsContract } from './odcsContract';

/** What data contracts are written from. */
export interface ExportedEstate {
  readonly estate: Pick<Estate, 'dataObjects' | 'integrations' | 'systems'>;
  readonly sheets: readonly ResolvedSheet[];
}

/** What an estate says of one data object. */
interface ObjectFacts {
  readonly object: EstateDataObject;
  readonly owned: readonly OwnedAttribute[];
  /** Flows that carry the object and that somebody depends on now. */
  readonly flows: readonly EstateIntegration[];
  readonly sheets: readonly ResolvedSheet[];
  readonly writes: readonly RowWrite[];
}

/**
 * A data contract of the Open Data Contract Standard 3.1.0 for each of the data
 * objects, in the order of their refs. Equal estates give equal documents.
 */
export function exportOdcs(
  { estate, sheets }: ExportedEstate,
  objects: readonly EstateDataObject[] = estate.dataObjects,
): readonly OdcsContract[] {
  const systems = new Map(estate.systems.map(each => [each.ref, each]));
  const { attributes } = systemsOfRecord(estate);
  const writes = attributeWrites(
    sheets,
    system => systems.get(system)?.role === 'transport',
  );
  return [...objects]
    .sort((left, right) => (left.ref < right.ref ? -1 : 1))
    .map(object => {
      const flows = estate.integrations.filter(
        flow => flow.running && flow.dataObjects.includes(object.ref),
      );
      const owned = [...attributes.values()].filter(
        each => each.object === object,
      );
      const contract = contractOf(
        {
          object,
          owned,
          flows,
          sheets: sheets.filter(({ integration }) =>
            flows.some(({ ref }) => ref === integration?.ref),
          ),
          writes,
        },
        facts => objectServers(facts.object, facts.owned, systems),
      );
      return { ...contract, version: versionOf(contract) };
    });
}

function contractOf(
  facts: ObjectFacts,
  serversOf: (facts: ObjectFacts) => ReturnType<typeof objectServers>,
): OdcsContract {
  const { object, owned, flows, sheets } = facts;
  const name = nameOf(object.ref);
  const servers = serversOf(facts);
  const support = flows.flatMap(supportOf);
  // Of the object that a flow is about; what it carries along has its own flows.
  const levels = flows
    .filter(({ dataObjects }) => dataObjects[0] === object.ref)
    .flatMap(flow => serviceLevelsOf(flow, name));
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: object.ref,
    name,
    version: '',
    status: statusOf(object.lifecycle),
    ...(object.domain === '' ? {} : { domain: nameOf(object.domain) }),
    ...(object.tags.length === 0 ? {} : { tags: object.tags }),
    ...(object.description === ''
      ? {}
      : { description: { purpose: object.description } }),
    authoritativeDefinitions: [
      { url: object.entity.location.file, type: 'businessDefinition' },
    ],
    schema: [schemaOf(facts)],
    ...(servers.length === 0 ? {} : { servers }),
    team: objectTeam(object, owned, flows, sheets),
    ...(support.length === 0 ? {} : { support }),
    ...(levels.length === 0 ? {} : { slaProperties: levels }),
  };
}

function schemaOf({
  object,
  owned,
  writes,
}: ObjectFacts): OdcsContract['schema'][number] {
  return {
    name: nameOf(object.ref),
    logicalType: 'object',
    businessName: object.title,
    ...(object.description === '' ? {} : { description: object.description }),
    properties: owned.map(each =>
      attributeProperty(
        each,
        writes.filter(({ attribute }) => attribute === each.name),
      ),
    ),
    customProperties: customProperties({
      classification: object.classification,
      matching: object.matching,
      duplicates: object.duplicates,
      crossReferences: object.crossReferences.map(reference => ({
        ...reference,
      })),
    }),
  };
}

/** The words of the standard; a data object without a lifecycle is in use. */
function statusOf(lifecycle: string): string {
  return lifecycle === '' || lifecycle === 'production' ? 'active' : lifecycle;
}

/** Data objects have no version, so the content is its own. */
function versionOf(contract: OdcsContract): string {
  const digest = digestText(canonicalJson({ ...contract }));
  return `0.0.0+${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
}
