/** Every member that is written must hold; within a member one value is enough. */
export interface ProfileFilter {
  /** Globs of contract files. */
  readonly contracts?: readonly string[];
  readonly kinds?: readonly string[];
  readonly layers?: readonly string[];
  readonly dataClasses?: readonly string[];
  readonly domains?: readonly string[];
  readonly criticalities?: readonly string[];
  readonly lifecycles?: readonly string[];
  readonly flags?: readonly string[];
}
