import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { apiDocsConfigRef } from '@backstage/plugin-api-docs';
import { CurrentSpecification } from '@interlock/plugin-integration-catalog';
import { apiView } from '@interlock/plugin-integration-catalog-common';

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
        getApiDefinitionWidget: apiEntity => {
          const { ref, type } = apiView(apiEntity);
          return {
            type,
            title: titles[type] ?? type,
            component: () => <CurrentSpecification contractRef={ref} />,
          };
        },
      }),
    }),
});

export const apiDocsModule = createFrontendModule({
  pluginId: 'api-docs',
  extensions: [definitionFromContract],
});
