export * from './auditStore';
