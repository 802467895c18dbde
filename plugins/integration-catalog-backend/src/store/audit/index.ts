export { listAuditEntries, verifyChain } from '@interlock/plugin-store';
export * from './auditActions';
