import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { searchTypes } from './searchTypes';

/** How the search page shows each type that the integration catalog puts into the index. */
export const searchResultItems = searchTypes.map(({ type, one, icon }) =>
  SearchResultListItemBlueprint.make({
    name: type,
    params: {
      icon,
      predicate: result => result.type === type,
      component: async () => {
        const { SearchResultItem } = await import('./SearchResultItem');
        return props => <SearchResultItem word={one} icon={icon} {...props} />;
      },
    },
  }),
);

/** The choices of its filter by type. */
export const searchResultTypes = searchTypes.map(({ type, many, icon }) =>
  SearchFilterResultTypeBlueprint.make({
    name: type,
    params: { value: type, name: many, icon },
  }),
);
