import { createPermission } from '@backstage/plugin-permission-common';

/** Read contracts, differences, check runs and change requests. */
export const contractReadPermission = createPermission({
  name: 'integration-catalog.contract.read',
  attributes: { action: 'read' },
});

/** Hand in a revision to be judged, as CI does. */
export const checkRunCreatePermission = createPermission({
  name: 'integration-catalog.check-run.create',
  attributes: { action: 'create' },
});

/**
 * Approve or reject a change. Who may decide which change follows from the
 * approval policy as well; this permission is the coarse gate before it.
 */
export const changeRequestDecidePermission = createPermission({
  name: 'integration-catalog.change-request.decide',
  attributes: { action: 'update' },
});

/** Read findings of governance rules, scorecards and waivers. */
export const governanceReadPermission = createPermission({
  name: 'integration-catalog.governance.read',
  attributes: { action: 'read' },
});

/** Ask for a waiver. */
export const waiverRequestPermission = createPermission({
  name: 'integration-catalog.waiver.request',
  attributes: { action: 'create' },
});

/**
 * Approve or reject a waiver. Whom the waiver policy names decides as well;
 * this permission is the coarse gate before it.
 */
export const waiverDecidePermission = createPermission({
  name: 'integration-catalog.waiver.decide',
  attributes: { action: 'update' },
});

/** Read the audit record. */
export const auditReadPermission = createPermission({
  name: 'integration-catalog.audit.read',
  attributes: { action: 'read' },
});

export const integrationCatalogPermissions = [
  contractReadPermission,
  checkRunCreatePermission,
  changeRequestDecidePermission,
  governanceReadPermission,
  waiverRequestPermission,
  waiverDecidePermission,
  auditReadPermission,
];
