/**
 * How one field of the contract graph can be edited: a document part without
 * it, with it, and with another value of it. Adding, removing and changing
 * follow from the three.
 */
export interface FieldEdit<Part> {
  readonly without: Part;
  readonly with: Part;
  readonly other: Part;
}

/**
 * Every way to edit a field, or why no edit of it is a change of meaning. The
 * tables are typed by the keys of the model, so a new field without an entry
 * does not compile.
 */
export type FieldEdits<Part> =
  readonly FieldEdit<Part>[] | { readonly silent: string };

export type EditTable<Node, Part> = Readonly<
  Record<keyof Node, FieldEdits<Part>>
>;

/** One edit: what is done to which field, and the part before and after. */
export interface Edit<Part> {
  readonly title: string;
  readonly base: Part;
  readonly revision: Part;
}

/** The edit space of a table: field x {added, removed, changed}. */
export function editsOf<Node, Part>(
  table: EditTable<Node, Part>,
): readonly Edit<Part>[] {
  const entries = Object.entries(table) as [string, FieldEdits<Part>][];
  return entries.flatMap(([field, edits]) =>
    'silent' in edits
      ? []
      : edits.flatMap((edit, index) => {
          const name = `${field} ${index + 1}`;
          return [
            {
              title: `${name} added`,
              base: edit.without,
              revision: edit.with,
            },
            {
              title: `${name} removed`,
              base: edit.with,
              revision: edit.without,
            },
            { title: `${name} changed`, base: edit.with, revision: edit.other },
          ];
        }),
  );
}
