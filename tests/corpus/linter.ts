export { digestDocuments } from '@interlock/contract-core';
export { createLinter } from '@interlock/contract-lint';
