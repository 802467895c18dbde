import type { RecordMatrix } from '../api/ownershipApi';

/** How the systems stand together above their columns. */
export type Grouping = 'domain' | 'type';

/** Systems that stand together; closed, they are one column. */
export interface ColumnGroup {
  readonly id: string;
  readonly title: string;
  readonly systems: readonly MatrixSystem[];
}

export type MatrixSystem = RecordMatrix['systems'][number];

/** A column: one system of an open group, or all of a closed one. */
export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  readonly systems: readonly string[];
  readonly isGroup: boolean;
}

/** Groups of the systems that have a mark in one of the objects, by title. */
export function columnGroups(
  matrix: RecordMatrix,
  objects: RecordMatrix['objects'],
  grouping: Grouping,
): readonly ColumnGroup[] {
  const used = new Set(
    objects.flatMap(({ attributes }) =>
      attributes.flatMap(({ cells }) => cells.map(({ system }) => system)),
    ),
  );
  const groups = new Map<string, { title: string; systems: MatrixSystem[] }>();
  for (const system of matrix.systems) {
    if (!used.has(system.ref)) continue;
    const [id, title] =
      grouping === 'domain'
        ? [system.domain.ref, system.domain.title || 'No domain']
        : [system.type, system.type || 'No type'];
    const group = groups.get(id) ?? { title, systems: [] };
    groups.set(id, group);
    group.systems.push(system);
  }
  return [...groups]
    .map(([id, { title, systems }]) => ({
      id,
      title,
      systems: systems.sort((one, other) =>
        one.title.localeCompare(other.title),
      ),
    }))
    .sort((one, other) => one.title.localeCompare(other.title));
}

/**
 * The ids of the groups that are open where nobody chose: as many as leave the
 * matrix at most `columns` wide, those that own the most first.
 */
export function groupsThatFit(
  groups: readonly ColumnGroup[],
  objects: RecordMatrix['objects'],
  columns: number,
): ReadonlySet<string> {
  const owned = new Map<string, number>();
  for (const { attributes } of objects) {
    for (const { cells } of attributes) {
      for (const { system, marks } of cells) {
        if (marks.includes('owner')) {
          owned.set(system, (owned.get(system) ?? 0) + 1);
        }
      }
    }
  }
  const weight = ({ systems }: ColumnGroup) =>
    systems.reduce((sum, { ref }) => sum + (owned.get(ref) ?? 0), 0);
  let left = columns - groups.length;
  const open = new Set<string>();
  for (const group of [...groups].sort((a, b) => weight(b) - weight(a))) {
    const more = group.systems.length - 1;
    if (more <= left) {
      open.add(group.id);
      left -= more;
    }
  }
  return open;
}

export function columnsOf(
  group: ColumnGroup,
  isOpen: boolean,
): readonly MatrixColumn[] {
  if (!isOpen) {
    return [
      {
        id: `group ${group.id}`,
        title: group.title,
        systems: group.systems.map(({ ref }) => ref),
        isGroup: true,
      },
    ];
  }
  return group.systems.map(({ ref, title }) => ({
    id: ref,
    title,
    systems: [ref],
    isGroup: false,
  }));
}
