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

/** Read the audit record. */
export const auditReadPermission = createPermission({
  name: 'integration-catalog.audit.read',
  attributes: { action: 'read' },
});

export const integrationCatalogPermissions = [
  contractReadPermission,
  checkRunCreatePermission,
  changeRequestDecidePermission,
  auditReadPermission,
];
