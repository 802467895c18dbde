import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { relationPairs } from '@interlock/plugin-integration-catalog-common';

const ourPairs = Object.values(relationPairs)
  .map(({ forward, reverse }): [string, string] => [forward.type, reverse.type])
  .filter(([type]) => !ALL_RELATIONS.includes(type));

/**
 * Graphs draw the relations that this service knows. The configuration of
 * `page:catalog-graph` cannot add any: the page's own filter offers, and after
 * it is cleared draws, what the service names.
 */
const graphOfOurRelations = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: catalogGraphApiRef,
      deps: {},
      factory: () =>
        new DefaultCatalogGraphApi({
          knownRelations: [...ALL_RELATIONS, ...ourPairs.flat()],
          knownRelationPairs: [...ALL_RELATION_PAIRS, ...ourPairs],
          defaultRelationTypes: { exclude: [] },
        }),
    }),
});

export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [graphOfOurRelations],
});
