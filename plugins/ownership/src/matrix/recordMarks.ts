import type { Mark, RecordMatrix } from '../api/ownershipApi';

export type MatrixObject = RecordMatrix['objects'][number];
export type MatrixAttribute = MatrixObject['attributes'][number];

/** Attributes by what the systems of a column have to do with them. */
export type MarkCounts = Readonly<Record<Mark, number>>;

/** The mark that is drawn where there are several: the gravest first. */
const gravest: readonly Mark[] = [
  'conflict',
  'owner',
  'writer',
  'allowed-writer',
  'reader',
];

const words: Readonly<Record<Mark, string>> = {
  conflict: 'writes against the owner',
  owner: 'owns',
  writer: 'writes',
  'allowed-writer': 'may write',
  reader: 'reads',
};

/** Each attribute counts once for a mark, however many of the systems have it. */
export function countMarks(
  attributes: readonly MatrixAttribute[],
  systems: readonly string[],
): MarkCounts {
  const counts = {
    conflict: 0,
    owner: 0,
    writer: 0,
    'allowed-writer': 0,
    reader: 0,
  };
  for (const { cells } of attributes) {
    const marks = new Set(
      cells
        .filter(({ system }) => systems.includes(system))
        .flatMap(cell => cell.marks),
    );
    for (const mark of marks) counts[mark] += 1;
  }
  return counts;
}

export function drawnMark(counts: MarkCounts): Mark | null {
  return gravest.find(mark => counts[mark] > 0) ?? null;
}

/** `SAP S/4HANA owns 4, reads 2 of the attributes of Customer account`. */
export function markSentence(
  who: string,
  counts: MarkCounts,
  what: { readonly object: string; readonly attribute?: string },
): string {
  const said = gravest.filter(mark => counts[mark] > 0);
  const { object, attribute } = what;
  return attribute
    ? `${who} ${said.map(mark => words[mark]).join(', ')}: ${attribute} of ${object}`
    : `${who} ${said.map(mark => `${words[mark]} ${counts[mark]}`).join(', ')} of the attributes of ${object}`;
}

export interface MatrixFilter {
  readonly text: string;
  readonly domain: string;
  /** Only objects with an attribute that somebody writes against its owner. */
  readonly conflicts: boolean;
}

/** Objects in which every word of the text occurs: by title, attribute, owner or system. */
export function filterObjects(
  matrix: RecordMatrix,
  filter: MatrixFilter,
): readonly MatrixObject[] {
  const titles = new Map(matrix.systems.map(({ ref, title }) => [ref, title]));
  const sought = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return [...matrix.objects]
    .sort((one, other) => one.title.localeCompare(other.title))
    .filter(object => {
      const cells = object.attributes.flatMap(attribute => attribute.cells);
      const haystack = [
        object.title,
        object.owner.title,
        object.classification,
        ...object.attributes.map(({ name }) => name),
        ...cells.map(({ system }) => titles.get(system) ?? system),
      ]
        .join(' ')
        .toLowerCase();
      return (
        (!filter.domain || object.domain.ref === filter.domain) &&
        (!filter.conflicts ||
          cells.some(({ marks }) => marks.includes('conflict'))) &&
        sought.every(word => haystack.includes(word))
      );
    });
}
