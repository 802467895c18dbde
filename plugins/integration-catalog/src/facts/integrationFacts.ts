import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { SpecReader } from '@interlock/plugin-integration-catalog-react';

/** One hop of the flow, with full entity refs. */
export interface FlowStep {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly synchronous: boolean;
  readonly contract: string;
  readonly operation: string;
  readonly onError: string;
  readonly compensation: string;
}

export interface ContractUse {
  readonly ref: string;
  readonly role: string;
  readonly operations: readonly string[];
  readonly fields: readonly string[];
  readonly versionPin: string;
}

export interface ExceptionRule {
  readonly categories: readonly string[];
  readonly queue: string;
  readonly owner: string;
  readonly remediation: string;
}

/** Which system gets a document while two generations stand side by side. */
export interface Route {
  readonly when: string;
  readonly to: string;
}

export interface Coexistence {
  /** The first route that holds decides. */
  readonly routing: readonly Route[];
  readonly parity: string;
  readonly retireWhen: string;
}

/** What the pages show of an `Integration` entity; refs are full and lower case. */
export interface IntegrationFacts {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  readonly domain: string;
  readonly source: string;
  readonly target: string;
  readonly middleware: string;
  readonly event: string;
  readonly pattern: string;
  readonly timing: string;
  readonly protocol: string;
  readonly criticality: string;
  readonly lifecycle: string;
  readonly nextReview: string;
  readonly steps: readonly FlowStep[];
  readonly contracts: readonly ContractUse[];
  readonly dataObjects: readonly string[];
  readonly exceptionRule: ExceptionRule | null;
  readonly coexistence: Coexistence | null;
  /** Scenarios of the requirements that the integration shows. */
  readonly scenarios: readonly string[];
  readonly spec: SpecReader;
}

/** A full, lower-case ref; the text itself where it is none, so that a slip stays visible. */
export function fullRef(reference: string, defaultKind: string): string {
  if (!reference) return '';
  try {
    return stringifyEntityRef(
      parseEntityRef(reference, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    return reference;
  }
}

function readStep(step: SpecReader, index: number): FlowStep {
  return {
    number: index + 1,
    from: fullRef(step.text('from'), 'system'),
    to: fullRef(step.text('to'), 'system'),
    action: step.text('action'),
    synchronous: step.flag('synchronous'),
    contract: fullRef(step.text('contract'), 'api'),
    operation: step.text('operation'),
    onError: step.text('onError'),
    compensation: step.text('compensation'),
  };
}

function readUse(use: SpecReader): ContractUse {
  return {
    ref: fullRef(use.text('ref'), 'api'),
    role: use.text('role'),
    operations: use.texts('operations'),
    fields: use.texts('fields'),
    versionPin: use.text('versionPin'),
  };
}

function readExceptionRule(spec: SpecReader): ExceptionRule | null {
  if (!spec.has('exceptionRule')) return null;
  const rule = spec.part('exceptionRule');
  return {
    categories: rule.texts('categories'),
    queue: rule.text('queue'),
    owner: fullRef(rule.text('owner'), 'group'),
    remediation: rule.text('remediation'),
  };
}

function readCoexistence(spec: SpecReader): Coexistence | null {
  if (!spec.has('coexistence')) return null;
  const coexistence = spec.part('coexistence');
  return {
    routing: coexistence.parts('routing').map(route => ({
      when: route.text('when'),
      to: fullRef(route.text('to'), 'system'),
    })),
    parity: coexistence.text('parity'),
    retireWhen: coexistence.text('retireWhen'),
  };
}

function readScenarios(entity: Entity): readonly string[] {
  return (entity.metadata.annotations?.['interlock.dev/scenarios'] ?? '')
    .split(',')
    .map(scenario => scenario.trim())
    .filter(Boolean);
}

export function readIntegration(entity: Entity): IntegrationFacts {
  const spec = new SpecReader(entity.spec);
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    description: entity.metadata.description ?? '',
    owner: fullRef(spec.text('owner'), 'group'),
    domain: fullRef(spec.text('domain'), 'domain'),
    source: fullRef(spec.text('source'), 'system'),
    target: fullRef(spec.text('target'), 'system'),
    middleware: fullRef(spec.text('middleware'), 'system'),
    event: spec.text('event'),
    pattern: spec.part('pattern').text('style'),
    timing: spec.part('timing').text('mode'),
    protocol: spec.text('protocol'),
    criticality: spec.text('criticality'),
    lifecycle: spec.text('lifecycle'),
    nextReview: spec.part('review').text('nextDue'),
    steps: spec.parts('steps').map(readStep),
    contracts: spec.parts('contracts').map(readUse),
    dataObjects: spec
      .texts('dataObjects')
      .map(ref => fullRef(ref, 'dataobject')),
    exceptionRule: readExceptionRule(spec),
    coexistence: readCoexistence(spec),
    scenarios: readScenarios(entity),
    spec,
  };
}
