import { swaggerToOpenApi } from './swaggerToOpenApi';
import type { Rewrite } from './rewrite';

export const swagger2ToOpenapi3: Rewrite = {
  name: 'swagger-2-to-openapi-3',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-2.0' ? swaggerToOpenApi(document) : null,
};
