import type { AttributeMark, Contract, Location, MarkChange } from '../model';

type Marked = Pick<Contract, 'attributes' | 'descriptor'>;

/** Places of two versions that say by an extension that they carry another attribute. */
export function compareMarks(
  base: Marked,
  revision: Marked,
): readonly MarkChange[] {
  const before = marksOf(base);
  const after = marksOf(revision);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(field => {
    const was = before.get(field);
    const is = after.get(field);
    return was?.attribute === is?.attribute
      ? []
      : [
          {
            field,
            before: was?.attribute ?? null,
            after: is?.attribute ?? null,
            base: placeOf(was),
            revision: placeOf(is),
          },
        ];
  });
}

function marksOf({
  attributes = [],
  descriptor,
}: Marked): ReadonlyMap<string, AttributeMark> {
  return new Map(
    attributes.map(mark => {
      const { file, pointer } = mark.holder.locate();
      return [file === descriptor.file ? pointer : `${file}#${pointer}`, mark];
    }),
  );
}

function placeOf(mark: AttributeMark | undefined): Location | null {
  return mark?.place.locate() ?? null;
}
