import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { apiDocsConfigRef } from '@backstage/plugin-api-docs';
import { CurrentSpecification } from '@interlock/plugin-integration-catalog';

const titles: Readonly<Record<string, string>> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  odata: 'OData',
  salesforce: 'Salesforce',
};

/**
 * Contract text is not in the catalog, so the definition of every API entity
 * comes from the version that the integration catalog has seen.
 */
const definitionFromContract = ApiBlueprint.make({
  name: 'config',
  params: defineParams =>
    defineParams({
      api: apiDocsConfigRef,
      deps: {},
      factory: () => ({
        getApiDefinitionWidget: apiEntity => ({
          type: apiEntity.spec.type,
          title: titles[apiEntity.spec.type] ?? apiEntity.spec.type,
          component: () => (
            <CurrentSpecification contractRef={stringifyEntityRef(apiEntity)} />
          ),
        }),
      }),
    }),
});

export const apiDocsModule = createFrontendModule({
  pluginId: 'api-docs',
  extensions: [definitionFromContract],
});
