import type {
  SearchQuery,
  SearchResultSet,
} from '@backstage/plugin-search-common';
import type { SearchApi } from '@backstage/plugin-search-react';
import { lineagePath } from '@interlock/plugin-integration-catalog-common';
import type { FoundField, OwnershipApi } from '@interlock/plugin-ownership';
import { fieldNames } from './fieldNames';

export const fieldResultType = 'field';

type Found = SearchResultSet['results'][number];

/**
 * A search that knows fields by their exact names. Indexes of words cut names
 * down to stems, so that `taxNumber` would stand anywhere among what begins
 * alike; the backend of ownership is asked for the name itself, and its answer
 * stands before everything that an index found.
 */
export function exactFieldsFirst(
  index: SearchApi,
  fields: Pick<OwnershipApi, 'searchFields'>,
): SearchApi {
  return {
    async query(query, options) {
      const [answer, exact] = await Promise.all([
        index.query(query, options),
        exactFields(query, fields),
      ]);
      return {
        ...answer,
        results: [...exact, ...answer.results],
        ...(answer.numberOfResults === undefined
          ? {}
          : { numberOfResults: answer.numberOfResults + exact.length }),
      };
    },
  };
}

async function exactFields(
  { term, types = [], pageCursor }: SearchQuery,
  fields: Pick<OwnershipApi, 'searchFields'>,
): Promise<readonly Found[]> {
  // Other types were asked for, or the exact names stood on an earlier page.
  if (types.length > 0 || pageCursor) return [];
  const found = await Promise.all(
    fieldNames(term).map(async name => {
      try {
        const known = await fields.searchFields(name);
        return known.filter(field => isNamed(field, name)).map(fieldResult);
      } catch (cause) {
        return [unansweredResult(name, cause)];
      }
    }),
  );
  return found.flat();
}

/** Whether the text is its whole name or the last step of its path, letter by letter. */
function isNamed({ name }: FoundField, sought: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const path = name.slice(name.indexOf('#') + 1);
  return [name, path, last, path.replaceAll('[]', '')].some(
    each => each === sought || each.replaceAll('[]', '') === sought,
  );
}

function fieldResult({ name, title, kind, usages }: FoundField): Found {
  const uses =
    usages === 0
      ? 'No known use'
      : `${usages} ${usages === 1 ? 'use' : 'uses'} by mapping rows and declared fields`;
  return {
    type: fieldResultType,
    document: {
      title: title || name,
      text: `${kind === 'attribute' ? 'Attribute' : name}. ${uses}: who reads and writes it, where its values come from and go.`,
      location: lineagePath(name),
    },
  };
}

/** A search that could not look everywhere says so. */
function unansweredResult(name: string, cause: unknown): Found {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    type: fieldResultType,
    document: {
      title: `Fields named ${name} could not be looked up`,
      text: reason,
      location: `/lineage?text=${encodeURIComponent(name)}`,
    },
  };
}
