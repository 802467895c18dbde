import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** Titles by entity ref, for places that take texts only; the ref until its title is known. */
export function useEntityTitles(
  refs: readonly string[],
): (entityRef: string) => string {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const key = [...refs].sort().join(' ');
  useEffect(() => {
    if (!presentation || !key) return undefined;
    let isCurrent = true;
    Promise.all(
      key.split(' ').map(async ref => {
        const { primaryTitle } = await presentation.forEntity(ref).promise;
        return [ref, primaryTitle] as const;
      }),
    ).then(
      entries => {
        if (isCurrent) setTitles(new Map(entries));
      },
      () => {
        // The refs stay: they say the same, less kindly.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [presentation, key]);
  return entityRef => titles.get(entityRef) ?? entityRef;
}
