import type { Mapping, MappingEnd } from '../mappingSheet';

/** An end with its place in the mapping. */
export interface PlacedEnd {
  readonly end: MappingEnd;
  /** JSON Pointer from the mapping. */
  readonly pointer: string;
}

/** Sources in their order, and the target. */
export function endsOf(mapping: Mapping): readonly PlacedEnd[] {
  return [
    ...mapping.sources.map((end, at) => ({ end, pointer: `/sources/${at}` })),
    { end: mapping.target, pointer: '/target' },
  ];
}
