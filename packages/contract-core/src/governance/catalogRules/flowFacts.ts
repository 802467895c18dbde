import { reachValues, refAt, refsAt, textAt, textsAt } from '../../estate';
import type { EstateEntity } from '../../estate';
import { secondsOfDuration } from './durations';
import { titledEntity } from './titledEntity';
import type { TitledEntity } from './titledEntity';

/** One hop of a flow. */
export interface FlowStep {
  readonly pointer: string;
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly synchronous: boolean;
  readonly contract: string;
  readonly operation: string;
  readonly onError: string;
  /** Names the hop by what it joins, whatever its place in the list. */
  readonly anchor: string;
}

/** A contract that a flow calls or offers. */
export interface ContractUse {
  readonly pointer: string;
  readonly contract: string;
  readonly role: 'consumes' | 'provides';
  readonly operations: readonly string[];
  readonly fields: readonly {
    readonly pointer: string;
    readonly name: string;
  }[];
  readonly versionPin: string;
}

export interface FlowAlert {
  readonly pointer: string;
  readonly kind: string;
  readonly serviceLevel: string;
}

/** An integration as rules read it; texts are empty where a member is absent. */
export interface Flow extends TitledEntity {
  readonly owner: string;
  readonly supportOwner: string;
  readonly lifecycle: string;
  readonly source: string;
  readonly target: string;
  readonly middleware: string;
  readonly layer: string;
  readonly style: string;
  readonly degree: string;
  readonly mode: string;
  readonly protocol: string;
  readonly criticality: string;
  readonly steps: readonly FlowStep[];
  readonly contracts: readonly ContractUse[];
  readonly dataObjects: readonly string[];
  readonly flags: readonly string[];
  readonly alerts: readonly FlowAlert[];
  readonly environments: readonly string[];
  readonly scopes: readonly string[];
  readonly authentication: string;
  readonly residency: readonly string[];
  /** Every system that the flow touches, each once, ends first. */
  readonly systems: readonly string[];
  /** Posts to the books, decides tax or reports to a regulator. */
  readonly touchesTheBooks: boolean;
  /** Somebody depends on it now: neither proposed nor retired. */
  readonly running: boolean;
  /** High or critical: the company notices within the day. */
  readonly important: boolean;
  /** Text at a pointer below `/spec`. */
  readonly text: (member: string) => string;
  /** Whether something is written at a pointer below `/spec`. */
  readonly has: (member: string) => boolean;
  /** The number at a pointer below `/spec`; null where there is none. */
  readonly number: (member: string) => number | null;
  /** Seconds of the duration at a pointer below `/spec`; null where there is none. */
  readonly seconds: (member: string) => number | null;
}

/** Reads an `Integration` once; whether it is valid is for the estate check. */
export function readFlow(entity: EstateEntity): Flow {
  const text = (member: string) => textAt(entity, `/spec${member}`);
  const lifecycle = text('/lifecycle');
  const criticality = text('/criticality');
  const flags = textsAt(entity, '/spec/financialControl/flags/*');
  const steps = reachValues(entity.document, '/spec/steps/*').map(
    ({ pointer, value }) => readStep(entity, pointer, value),
  );
  const ends = {
    source: refAt(entity, '/spec/source', 'System'),
    target: refAt(entity, '/spec/target', 'System'),
    middleware: refAt(entity, '/spec/middleware', 'System'),
  };
  return {
    ...titledEntity(entity),
    ...ends,
    owner: refAt(entity, '/spec/owner', 'Group'),
    supportOwner: refAt(entity, '/spec/supportOwner', 'Group'),
    lifecycle,
    layer: text('/layer'),
    style: text('/pattern/style'),
    degree: text('/pattern/degree'),
    mode: text('/timing/mode'),
    protocol: text('/protocol'),
    criticality,
    steps,
    contracts: reachValues(entity.document, '/spec/contracts/*').map(
      ({ pointer }) => readUse(entity, pointer),
    ),
    dataObjects: refsAt(entity, '/spec/dataObjects/*', 'DataObject'),
    flags,
    alerts: reachValues(entity.document, '/spec/alerts/*').map(
      ({ pointer }) => ({
        pointer,
        kind: textAt(entity, `${pointer}/kind`),
        serviceLevel: textAt(entity, `${pointer}/serviceLevel`),
      }),
    ),
    environments: textsAt(entity, '/spec/environments/*'),
    scopes: textsAt(entity, '/spec/security/scopes/*'),
    authentication: text('/security/authentication'),
    residency: textsAt(entity, '/spec/security/residency/*'),
    systems: [
      ...new Set([
        ends.source,
        ends.target,
        ends.middleware,
        ...steps.flatMap(step => [step.from, step.to]),
      ]),
    ].filter(ref => ref !== ''),
    touchesTheBooks: flags.length > 0,
    running: lifecycle !== 'proposed' && lifecycle !== 'retired',
    important: criticality === 'high' || criticality === 'critical',
    text,
    has: member => reachValues(entity.document, `/spec${member}`).length > 0,
    number: member => {
      const [reached] = reachValues(entity.document, `/spec${member}`);
      return typeof reached?.value === 'number' ? reached.value : null;
    },
    seconds: member => secondsOfDuration(text(member)),
  };
}

function readStep(
  entity: EstateEntity,
  pointer: string,
  value: unknown,
): FlowStep {
  const member = (name: string) => textAt(entity, `${pointer}/${name}`);
  const from = refAt(entity, `${pointer}/from`, 'System');
  const to = refAt(entity, `${pointer}/to`, 'System');
  const operation = member('operation');
  return {
    pointer,
    from,
    to,
    action: member('action'),
    synchronous: reachValues(value, '/synchronous')[0]?.value === true,
    contract: refAt(entity, `${pointer}/contract`, 'API'),
    operation,
    onError: member('onError'),
    anchor: `/spec/steps/[${from} ${to} ${operation || member('action')}]`,
  };
}

function readUse(entity: EstateEntity, pointer: string): ContractUse {
  return {
    pointer,
    contract: refAt(entity, `${pointer}/ref`, 'API'),
    role:
      textAt(entity, `${pointer}/role`) === 'provides'
        ? 'provides'
        : 'consumes',
    operations: textsAt(entity, `${pointer}/operations/*`),
    fields: reachValues(entity.document, `${pointer}/fields/*`).map(
      ({ pointer: at, value }) => ({ pointer: at, name: String(value) }),
    ),
    versionPin: textAt(entity, `${pointer}/versionPin`),
  };
}
