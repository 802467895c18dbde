import { refAt, refsAt, textAt, textsAt } from '../../estate/entityMembers';
import type { Estate, EstateEntity } from '../../estate/estate';
import type { GovernanceSubject } from '../governanceSubject';

/** The parts of an estate that subjects are made of. */
export type SubjectEstate = Pick<
  Estate,
  'entities' | 'contracts' | 'declaredUses' | 'dataClasses'
>;

/** What one flow brings to everything that it touches. */
interface FlowFacts {
  readonly ref: string;
  readonly layers: readonly string[];
  readonly domains: readonly string[];
  readonly criticalities: readonly string[];
  readonly flags: readonly string[];
  readonly dataClasses: readonly string[];
  readonly systems: ReadonlySet<string>;
  readonly dataObjects: ReadonlySet<string>;
}

/**
 * Every API with a contract, integration, system and data object of an estate
 * as profiles see it, by ref. What a flow carries and how critical it is holds
 * for its contracts, systems and data objects too; retired flows do not count.
 * The lifecycle is always the subject's own.
 */
export function governanceSubjects(
  estate: SubjectEstate,
): readonly GovernanceSubject[] {
  const flows = estate.entities
    .filter(
      entity =>
        entity.kind === 'Integration' &&
        textAt(entity, '/spec/lifecycle') !== 'retired',
    )
    .map(entity => factsOf(entity, estate));
  const systems = new Map(
    estate.entities
      .filter(entity => entity.kind === 'System')
      .map(entity => [entity.ref, entity]),
  );
  return estate.entities
    .flatMap((entity): readonly GovernanceSubject[] => {
      switch (entity.kind) {
        case 'API':
          return apiSubject(entity, estate, flows, systems);
        case 'Integration':
          return [integrationSubject(entity, estate)];
        case 'System':
          return [systemSubject(entity, flows)];
        case 'DataObject':
          return [dataObjectSubject(entity, estate, flows)];
        default:
          return [];
      }
    })
    .sort((left, right) => (left.ref < right.ref ? -1 : 1));
}

/** A contract of which only the file is known, as one outside of any estate. */
export function subjectOfFile(
  file: string,
  contractType: string,
): GovernanceSubject {
  return { ...blank, kind: 'api', file, contractType };
}

/** Something of which only the ref is known, as a group or a domain. */
export function subjectOfRef(ref: string): GovernanceSubject {
  return { ...blank, id: ref, ref, kind: ref.split(':', 1)[0] ?? '' };
}

const blank: GovernanceSubject = {
  id: '',
  ref: '',
  kind: '',
  file: '',
  contractType: '',
  owner: '',
  system: '',
  layers: [],
  dataClasses: [],
  domains: [],
  criticalities: [],
  lifecycles: [],
  flags: [],
};

function factsOf(entity: EstateEntity, estate: SubjectEstate): FlowFacts {
  const dataObjects = refsAt(entity, '/spec/dataObjects/*', 'DataObject');
  return {
    ref: entity.ref,
    layers: textsAt(entity, '/spec/layer'),
    domains: refsAt(entity, '/spec/domain', 'Domain'),
    criticalities: textsAt(entity, '/spec/criticality'),
    flags: textsAt(entity, '/spec/financialControl/flags/*'),
    dataClasses: dataObjects.flatMap(
      dataObject => estate.dataClasses.get(dataObject) ?? [],
    ),
    systems: new Set(
      [
        '/spec/source',
        '/spec/target',
        '/spec/middleware',
        '/spec/steps/*/from',
        '/spec/steps/*/to',
      ].flatMap(path => refsAt(entity, path, 'System')),
    ),
    dataObjects: new Set(dataObjects),
  };
}

/** The facts of some flows together, each value once. */
function joined(
  flows: readonly FlowFacts[],
  domains: readonly string[] = [],
): Pick<
  GovernanceSubject,
  'layers' | 'dataClasses' | 'domains' | 'criticalities' | 'flags'
> {
  return {
    layers: distinct(flows.flatMap(flow => flow.layers)),
    dataClasses: distinct(flows.flatMap(flow => flow.dataClasses)),
    domains: distinct([...domains, ...flows.flatMap(flow => flow.domains)]),
    criticalities: distinct(flows.flatMap(flow => flow.criticalities)),
    flags: distinct(flows.flatMap(flow => flow.flags)),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function ownFacts(
  entity: EstateEntity,
): Pick<GovernanceSubject, 'id' | 'ref' | 'kind' | 'owner' | 'lifecycles'> {
  return {
    id: entity.ref,
    ref: entity.ref,
    kind: entity.kind.toLowerCase(),
    owner: refAt(entity, '/spec/owner', 'Group'),
    lifecycles: textsAt(entity, '/spec/lifecycle'),
  };
}

function apiSubject(
  entity: EstateEntity,
  estate: SubjectEstate,
  flows: readonly FlowFacts[],
  systems: ReadonlyMap<string, EstateEntity>,
): readonly GovernanceSubject[] {
  const contract = estate.contracts.find(({ ref }) => ref === entity.ref);
  // An API without a contract file has nothing that rules could judge.
  if (contract === undefined) return [];
  const users = new Set(
    estate.declaredUses
      .filter(use => use.contractId === contract.id)
      .map(use => use.consumer),
  );
  const system = systems.get(contract.system);
  return [
    {
      ...blank,
      ...ownFacts(entity),
      id: contract.id,
      file: contract.file,
      contractType: contract.type,
      system: contract.system,
      ...joined(
        flows.filter(flow => users.has(flow.ref)),
        system ? refsAt(system, '/spec/domain', 'Domain') : [],
      ),
    },
  ];
}

function integrationSubject(
  entity: EstateEntity,
  estate: SubjectEstate,
): GovernanceSubject {
  return {
    ...blank,
    ...ownFacts(entity),
    file: entity.location.file,
    system: refAt(entity, '/spec/source', 'System'),
    ...joined([factsOf(entity, estate)]),
  };
}

function systemSubject(
  entity: EstateEntity,
  flows: readonly FlowFacts[],
): GovernanceSubject {
  return {
    ...blank,
    ...ownFacts(entity),
    file: entity.location.file,
    system: entity.ref,
    ...joined(
      flows.filter(flow => flow.systems.has(entity.ref)),
      refsAt(entity, '/spec/domain', 'Domain'),
    ),
  };
}

function dataObjectSubject(
  entity: EstateEntity,
  estate: SubjectEstate,
  flows: readonly FlowFacts[],
): GovernanceSubject {
  const touched = joined(
    flows.filter(flow => flow.dataObjects.has(entity.ref)),
    refsAt(entity, '/spec/domain', 'Domain'),
  );
  return {
    ...blank,
    ...ownFacts(entity),
    file: entity.location.file,
    ...touched,
    // Its own classes only: that a flow carries it beside others changes none.
    dataClasses: estate.dataClasses.get(entity.ref) ?? [],
  };
}
