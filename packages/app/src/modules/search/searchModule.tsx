import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';
import type { SearchApi } from '@backstage/plugin-search-react';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { ownershipApiRef } from '@interlock/plugin-ownership';
import type { OwnershipApi } from '@interlock/plugin-ownership';
import { RiGitForkLine } from '@remixicon/react';
import { exactFieldsFirst, fieldResultType } from './exactFieldsFirst';

/** Backstage's own client of the search, with exact names of fields before its answers. */
const searchOfFields = searchPlugin.getExtension('api:search').override({
  factory(originalFactory) {
    const { api, deps, factory } = originalFactory().get(
      ApiBlueprint.dataRefs.factory,
    );
    return [
      ApiBlueprint.dataRefs.factory({
        api,
        deps: { ...deps, ownership: ownershipApiRef },
        factory: ({ ownership, ...others }) =>
          // The app hands over what `deps` name; Backstage types neither.
          exactFieldsFirst(
            factory(others) as SearchApi,
            ownership as OwnershipApi,
          ),
      }),
    ];
  },
});

const fieldResult = SearchResultListItemBlueprint.make({
  name: fieldResultType,
  params: {
    icon: <RiGitForkLine />,
    predicate: result => result.type === fieldResultType,
    component: async () => {
      const { SearchResultItem } =
        await import('@interlock/plugin-integration-catalog');
      return props => (
        <SearchResultItem word="Field" icon={<RiGitForkLine />} {...props} />
      );
    },
  },
});

export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [searchOfFields, fieldResult],
});
