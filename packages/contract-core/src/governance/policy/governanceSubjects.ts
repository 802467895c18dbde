import type {
  Estate,
  EstateApi,
  EstateDataObject,
  EstateIntegration,
  EstateSystem,
} from '../../estate/estate';
import type { GovernanceSubject } from '../governanceSubject';

/** The parts of an estate that subjects are made of. */
export type SubjectEstate = Pick<
  Estate,
  | 'apis'
  | 'integrations'
  | 'systems'
  | 'dataObjects'
  | 'contracts'
  | 'declaredUses'
  | 'dataClasses'
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
  const flows = estate.integrations
    .filter(({ lifecycle }) => lifecycle !== 'retired')
    .map(flow => factsOf(flow, estate));
  const systems = new Map(estate.systems.map(system => [system.ref, system]));
  return [
    ...estate.apis.flatMap(api => apiSubject(api, estate, flows, systems)),
    ...estate.integrations.map(flow => integrationSubject(flow, estate)),
    ...estate.systems.map(system => systemSubject(system, flows)),
    ...estate.dataObjects.map(object =>
      dataObjectSubject(object, estate, flows),
    ),
  ].sort((left, right) => (left.ref < right.ref ? -1 : 1));
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

function factsOf(flow: EstateIntegration, estate: SubjectEstate): FlowFacts {
  return {
    ref: flow.ref,
    layers: written(flow.layer),
    domains: written(flow.domain),
    criticalities: written(flow.criticality),
    flags: flow.flags,
    dataClasses: flow.dataObjects.flatMap(
      dataObject => estate.dataClasses.get(dataObject) ?? [],
    ),
    systems: new Set(flow.systems),
    dataObjects: new Set(flow.dataObjects),
  };
}

/** None where the member is absent. */
function written(text: string): readonly string[] {
  return text === '' ? [] : [text];
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

function ownFacts({
  ref,
  entity,
  owner,
  lifecycle,
}: EstateApi | EstateIntegration | EstateSystem | EstateDataObject): Pick<
  GovernanceSubject,
  'id' | 'ref' | 'kind' | 'owner' | 'lifecycles'
> {
  return {
    id: ref,
    ref,
    kind: entity.kind.toLowerCase(),
    owner,
    lifecycles: written(lifecycle),
  };
}

function apiSubject(
  api: EstateApi,
  estate: SubjectEstate,
  flows: readonly FlowFacts[],
  systems: ReadonlyMap<string, EstateSystem>,
): readonly GovernanceSubject[] {
  const contract = estate.contracts.find(({ ref }) => ref === api.ref);
  // An API without a contract file has nothing that rules could judge.
  if (contract === undefined) return [];
  const users = new Set(
    estate.declaredUses
      .filter(use => use.contractId === contract.id)
      .map(use => use.consumer),
  );
  return [
    {
      ...blank,
      ...ownFacts(api),
      id: contract.id,
      file: contract.file,
      contractType: contract.type,
      system: contract.system,
      ...joined(
        flows.filter(flow => users.has(flow.ref)),
        written(systems.get(contract.system)?.domain ?? ''),
      ),
    },
  ];
}

function integrationSubject(
  flow: EstateIntegration,
  estate: SubjectEstate,
): GovernanceSubject {
  return {
    ...blank,
    ...ownFacts(flow),
    file: flow.entity.location.file,
    system: flow.source,
    ...joined([factsOf(flow, estate)]),
  };
}

function systemSubject(
  system: EstateSystem,
  flows: readonly FlowFacts[],
): GovernanceSubject {
  return {
    ...blank,
    ...ownFacts(system),
    file: system.entity.location.file,
    system: system.ref,
    ...joined(
      flows.filter(flow => flow.systems.has(system.ref)),
      written(system.domain),
    ),
  };
}

function dataObjectSubject(
  object: EstateDataObject,
  estate: SubjectEstate,
  flows: readonly FlowFacts[],
): GovernanceSubject {
  const touched = joined(
    flows.filter(flow => flow.dataObjects.has(object.ref)),
    written(object.domain),
  );
  return {
    ...blank,
    ...ownFacts(object),
    file: object.entity.location.file,
    ...touched,
    // Its own classes only: that a flow carries it beside others changes none.
    dataClasses: estate.dataClasses.get(object.ref) ?? [],
  };
}
