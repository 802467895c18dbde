import type { MemberReader } from './memberReader';

/** What a flow promises, and what happens when it cannot keep it. */
export interface IntegrationPromises {
  readonly serviceLevels: {
    /** ISO 8601 duration. */
    readonly rto: string;
    /** ISO 8601 duration. */
    readonly rpo: string;
    /** 95th percentile, ISO 8601 duration. */
    readonly latency: string;
    /** Per cent of the month; null where nothing is promised. */
    readonly availability: number | null;
    readonly accuracy: string;
  };
  readonly reliability: {
    readonly idempotency: string;
    readonly retry: string;
    readonly deadLetter: string;
    readonly replay: string;
    readonly correlationId: string;
  };
  /** Null where none is written. */
  readonly exceptionRule: ExceptionRule | null;
  readonly alerts: readonly FlowAlert[];
}

/** Who does what with a message that the business rules refuse. */
export interface ExceptionRule {
  readonly categories: readonly string[];
  readonly queue: string;
  /** Ref of the group that works on the queue. */
  readonly owner: string;
  readonly remediation: string;
}

/** A condition that wakes somebody. */
export interface FlowAlert {
  readonly pointer: string;
  readonly kind: string;
  /** The promise that it guards; empty where it guards none. */
  readonly serviceLevel: string;
  readonly condition: string;
  readonly threshold: string;
  readonly notify: string;
}

export function readPromises(spec: MemberReader): IntegrationPromises {
  const levels = spec.part('serviceLevels');
  const reliability = spec.part('reliability');
  return {
    serviceLevels: {
      rto: levels.text('rto'),
      rpo: levels.text('rpo'),
      latency: levels.text('latency'),
      availability: levels.number('availability'),
      accuracy: levels.text('accuracy'),
    },
    reliability: {
      idempotency: reliability.text('idempotency'),
      retry: reliability.text('retry'),
      deadLetter: reliability.text('deadLetter'),
      replay: reliability.text('replay'),
      correlationId: reliability.text('correlationId'),
    },
    exceptionRule: readExceptionRule(spec),
    alerts: spec.parts('alerts').map(alert => ({
      pointer: alert.pointer,
      kind: alert.text('kind'),
      serviceLevel: alert.text('serviceLevel'),
      condition: alert.text('condition'),
      threshold: alert.text('threshold'),
      notify: alert.text('notify'),
    })),
  };
}

function readExceptionRule(spec: MemberReader): ExceptionRule | null {
  if (!spec.has('exceptionRule')) return null;
  const rule = spec.part('exceptionRule');
  return {
    categories: rule.texts('categories'),
    queue: rule.text('queue'),
    owner: rule.ref('owner', 'Group'),
    remediation: rule.text('remediation'),
  };
}
