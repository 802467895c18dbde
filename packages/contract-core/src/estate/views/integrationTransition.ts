import type { MemberReader } from './memberReader';

/** How a flow is tried, and how it leaves. */
export interface IntegrationTransition {
  readonly sandbox: {
    readonly environment: string;
    readonly data: string;
  };
  /** Null where the flow goes to one generation only. */
  readonly coexistence: Coexistence | null;
  /** Null where no move is planned. */
  readonly migration: {
    readonly wave: string;
    readonly phase: string;
    /** ISO day. */
    readonly due: string;
  } | null;
}

/** Which system gets a document while two generations stand side by side. */
export interface Coexistence {
  /** The first route that holds decides. */
  readonly routing: readonly Route[];
  readonly parity: string;
  readonly retireWhen: string;
}

export interface Route {
  readonly when: string;
  /** Ref of the system that gets the document. */
  readonly to: string;
}

export function readTransition(spec: MemberReader): IntegrationTransition {
  const sandbox = spec.part('sandbox');
  const migration = spec.part('migration');
  return {
    sandbox: {
      environment: sandbox.text('environment'),
      data: sandbox.text('data'),
    },
    coexistence: readCoexistence(spec),
    migration: spec.has('migration')
      ? {
          wave: migration.text('wave'),
          phase: migration.text('phase'),
          due: migration.text('due'),
        }
      : null,
  };
}

function readCoexistence(spec: MemberReader): Coexistence | null {
  if (!spec.has('coexistence')) return null;
  const coexistence = spec.part('coexistence');
  return {
    routing: coexistence.parts('routing').map(route => ({
      when: route.text('when'),
      to: route.ref('to', 'System'),
    })),
    parity: coexistence.text('parity'),
    retireWhen: coexistence.text('retireWhen'),
  };
}
