import { upgradeTo31 } from './upgradeTo31';
import type { Rewrite } from './rewrite';

export const openapi30To31: Rewrite = {
  name: 'openapi-3.0-to-3.1',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-3.0' ? upgradeTo31(document) : null,
};
