import type { Location } from '../model';

/** Something that is written in a file, with the place of itself and of its members. */
export interface Written {
  readonly location: Location;
  /** Place of a member, by its JSON Pointer from here; of itself for ''. */
  readonly locate: (pointer: string) => Location;
}
