import type { MemberReader } from './memberReader';

/** How a flow is protected, and what finance control asks of it. */
export interface IntegrationControls {
  readonly security: {
    readonly authentication: string;
    readonly scopes: readonly string[];
    /** ISO day when the longest-lived credential expires. */
    readonly tokenExpiry: string;
    readonly residency: readonly string[];
    readonly masking: string;
  };
  /** `security.authentication`. */
  readonly authentication: string;
  /** `security.scopes`. */
  readonly scopes: readonly string[];
  /** `security.residency`. */
  readonly residency: readonly string[];
  readonly financialControl: {
    /** ISO 8601 duration. */
    readonly retention: string;
    /** Ref of the group that releases a change of the flow. */
    readonly approver: string;
    readonly auditTrail: {
      /** Ref of the system that keeps it. */
      readonly store: string;
      readonly keeps: readonly string[];
    };
  };
  /** `posting`, `tax`, `regulatory`: from `spec.financialControl.flags`. */
  readonly flags: readonly string[];
  /** Posts to the books, decides tax or reports to a regulator. */
  readonly touchesTheBooks: boolean;
}

export function readControls(spec: MemberReader): IntegrationControls {
  const security = spec.part('security');
  const control = spec.part('financialControl');
  const trail = control.part('auditTrail');
  const authentication = security.text('authentication');
  const scopes = security.texts('scopes');
  const residency = security.texts('residency');
  const flags = control.texts('flags');
  return {
    security: {
      authentication,
      scopes,
      tokenExpiry: security.text('tokenExpiry'),
      residency,
      masking: security.text('masking'),
    },
    authentication,
    scopes,
    residency,
    financialControl: {
      retention: control.text('retention'),
      approver: control.ref('approver', 'Group'),
      auditTrail: {
        store: trail.ref('store', 'System'),
        keeps: trail.texts('keeps'),
      },
    },
    flags,
    touchesTheBooks: flags.length > 0,
  };
}
