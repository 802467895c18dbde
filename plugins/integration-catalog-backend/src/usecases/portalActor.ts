/** Who stands in the audit record for what the portal does by itself. */
export const portalActor = 'service:integration-catalog';
