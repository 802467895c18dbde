export { createLinter } from '@interlock/contract-lint';
