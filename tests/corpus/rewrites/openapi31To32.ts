import type { Rewrite } from './rewrite';

export const openapi31To32: Rewrite = {
  name: 'openapi-3.1-to-3.2',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-3.1' ? { ...document, openapi: '3.2.0' } : null,
};
