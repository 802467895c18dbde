import {
  contractIdAnnotation,
  scenariosAnnotation,
} from '../schemas/annotations';
import { readRequiredMasterData, readUnitScope } from './attributeOwnership';
import type { RequiredMasterData, UnitScope } from './attributeOwnership';
import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';
import { readControls } from './integrationControls';
import type { IntegrationControls } from './integrationControls';
import { readPromises } from './integrationPromises';
import type { IntegrationPromises } from './integrationPromises';
import { readTransition } from './integrationTransition';
import type { IntegrationTransition } from './integrationTransition';
import type { MemberReader, WrittenText } from './memberReader';

/** One hop of a flow. */
export interface FlowStep {
  readonly pointer: string;
  /** Counted from 1. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly synchronous: boolean;
  readonly contract: string;
  readonly operation: string;
  readonly onError: string;
  /** What undoes the hop when a later one fails for good. */
  readonly compensation: string;
  /** Names the hop by what it joins, whatever its place in the list. */
  readonly anchor: string;
}

/** A contract that a flow calls or offers. */
export interface ContractUse {
  readonly pointer: string;
  /** Ref of the contract's API entity. */
  readonly contract: string;
  readonly role: 'consumes' | 'provides';
  readonly operations: readonly string[];
  readonly fields: readonly {
    readonly pointer: string;
    readonly name: string;
  }[];
  readonly versionPin: string;
}

/**
 * An `Integration`; texts are empty where a member is absent, refs are full and
 * lower case. Rules of companies name these members (ADR 17): add, never rename.
 */
export interface IntegrationView
  extends
    EntityView,
    IntegrationPromises,
    IntegrationControls,
    IntegrationTransition {
  /** `interlock.dev/id`: survives a rename; the ref where it is absent. */
  readonly id: string;
  readonly supportOwner: string;
  /** Business event that starts the flow. */
  readonly event: string;
  readonly source: string;
  readonly target: string;
  readonly middleware: string;
  readonly layer: string;
  readonly pattern: {
    readonly style: string;
    readonly degree: string;
    readonly reason: string;
  };
  /** `pattern.style`. */
  readonly style: string;
  /** `pattern.degree`. */
  readonly degree: string;
  readonly timing: {
    readonly mode: string;
    readonly schedule: string;
    readonly timeZone: string;
    readonly closeWindow: string;
    readonly reason: string;
  };
  /** `timing.mode`. */
  readonly mode: string;
  readonly protocol: string;
  readonly criticality: string;
  readonly volume: string;
  /** Path of the mapping sheet. */
  readonly mapping: string;
  /** Where the mapping is kept while no sheet is named, or why none is needed. */
  readonly mappingReason: string;
  /** Attributes that the flow says it moves, such as `account.legalName`. */
  readonly moves: readonly WrittenText[];
  /** Units of the company that it runs for; all where a list is empty. */
  readonly scope: UnitScope;
  /** Master data that its target needs before it goes live. */
  readonly requires: readonly RequiredMasterData[];
  readonly steps: readonly FlowStep[];
  readonly contracts: readonly ContractUse[];
  /** Refs; the one that the flow is about comes first. */
  readonly dataObjects: readonly string[];
  readonly environments: readonly string[];
  readonly runbook: string;
  readonly review: {
    readonly cadence: string;
    /** ISO day. */
    readonly lastSignOff: string;
    /** ISO day. */
    readonly nextDue: string;
  };
  /** Scenarios of the requirements that the flow shows. */
  readonly scenarios: readonly string[];
  /** Every system that the flow touches, each once, ends first. */
  readonly systems: readonly string[];
  /** Somebody depends on it now: neither proposed nor retired. */
  readonly running: boolean;
  /** High or critical: the company notices within the day. */
  readonly important: boolean;
}

/** The one reader of the kind `Integration`; whether it is valid is for the estate check. */
export function integrationView(document: EntityDocument): IntegrationView {
  const { annotations, spec } = readersOf(document);
  const entity = entityView(document);
  const steps = spec.parts('steps').map(readStep);
  const ends = {
    source: spec.ref('source', 'System'),
    target: spec.ref('target', 'System'),
    middleware: spec.ref('middleware', 'System'),
  };
  const criticality = spec.text('criticality');
  return {
    ...entity,
    id: annotations.text(contractIdAnnotation) || entity.ref,
    ...ends,
    ...readDesign(spec),
    ...readPromises(spec),
    ...readControls(spec),
    ...readTransition(spec),
    supportOwner: spec.ref('supportOwner', 'Group'),
    event: spec.text('event'),
    criticality,
    steps,
    contracts: spec.parts('contracts').map(readUse),
    dataObjects: spec.refs('dataObjects', 'DataObject'),
    moves: spec.written('moves'),
    scope: readUnitScope(spec.part('scope')),
    requires: readRequiredMasterData(spec),
    environments: spec.texts('environments'),
    runbook: spec.text('runbook'),
    scenarios: annotations
      .text(scenariosAnnotation)
      .split(',')
      .map(scenario => scenario.trim())
      .filter(scenario => scenario !== ''),
    systems: touchedSystems(Object.values(ends), steps),
    running: entity.lifecycle !== 'proposed' && entity.lifecycle !== 'retired',
    important: criticality === 'high' || criticality === 'critical',
  };
}

function readDesign(spec: MemberReader) {
  const pattern = spec.part('pattern');
  const timing = spec.part('timing');
  const review = spec.part('review');
  return {
    layer: spec.text('layer'),
    pattern: {
      style: pattern.text('style'),
      degree: pattern.text('degree'),
      reason: pattern.text('reason'),
    },
    style: pattern.text('style'),
    degree: pattern.text('degree'),
    timing: {
      mode: timing.text('mode'),
      schedule: timing.text('schedule'),
      timeZone: timing.text('timeZone'),
      closeWindow: timing.text('closeWindow'),
      reason: timing.text('reason'),
    },
    mode: timing.text('mode'),
    protocol: spec.text('protocol'),
    volume: spec.text('volume'),
    mapping: spec.text('mapping'),
    mappingReason: spec.text('mappingReason'),
    review: {
      cadence: review.text('cadence'),
      lastSignOff: review.text('lastSignOff'),
      nextDue: review.text('nextDue'),
    },
  };
}

function readStep(step: MemberReader, index: number): FlowStep {
  const from = step.ref('from', 'System');
  const to = step.ref('to', 'System');
  const action = step.text('action');
  const operation = step.text('operation');
  return {
    pointer: step.pointer,
    number: index + 1,
    from,
    to,
    action,
    synchronous: step.flag('synchronous'),
    contract: step.ref('contract', 'API'),
    operation,
    onError: step.text('onError'),
    compensation: step.text('compensation'),
    anchor: `/spec/steps/[${from} ${to} ${operation || action}]`,
  };
}

function readUse(use: MemberReader): ContractUse {
  return {
    pointer: use.pointer,
    contract: use.ref('ref', 'API'),
    role: use.text('role') === 'provides' ? 'provides' : 'consumes',
    operations: use.texts('operations'),
    fields: use
      .written('fields')
      .map(({ pointer, text }) => ({ pointer, name: text })),
    versionPin: use.text('versionPin'),
  };
}

function touchedSystems(
  ends: readonly string[],
  steps: readonly FlowStep[],
): readonly string[] {
  const refs = [...ends, ...steps.flatMap(step => [step.from, step.to])];
  return [...new Set(refs)].filter(ref => ref !== '');
}
