import type { Mapping, MappingRow, ValueMap } from '../mappingSheet';
import { transformInWords } from './applyTransform';
import type { PathStep } from './fieldPath';
import { readPath, writePath } from './fieldPath';
import type {
  EvaluateExpression,
  MappingRun,
  RowValue,
  RunException,
} from './mappingRun';
import { OutputValue } from './outputValue';
import { elementsOf, NotAList, withoutRecordName } from './readSource';
import type { Bindings, ReachedElement } from './readSource';
import { RowWriter } from './rowWriter';
import type { FitValue } from './rowWriter';
import { planRows, planTarget } from './targetPlan';
import type { PlannedSource, TargetList, TargetNode } from './targetPlan';

/** What is known of the target beside its name; all of it may be left out. */
export interface TargetKnowledge {
  /** Whether a row holds for the operation that the output is for; all do by default. */
  readonly holds?: (row: MappingRow) => boolean;
  /** Writes a value in the type of its field. */
  readonly fit?: FitValue;
  /** A target path in the spelling of the contract. */
  readonly steps?: (path: string) => readonly PathStep[];
}

/**
 * Sends one payload through the rows of a mapping. `sources` has the payload of
 * each source by its name. Equal arguments give equal results, as long as
 * `evaluate` does: nothing looks at a clock, a place or chance.
 *
 * @throws RunLimit where an expression costs more than it may.
 */
export async function runMapping(
  mapping: Mapping,
  valueMaps: readonly ValueMap[],
  sources: Readonly<Record<string, unknown>>,
  evaluate: EvaluateExpression,
  target: TargetKnowledge = {},
): Promise<MappingRun> {
  const holds = mapping.rows.filter(row => target.holds?.(row) ?? true);
  const rows = planRows(
    holds,
    path => sourceSteps(mapping, sources, path),
    target.steps,
  );
  const writer = new RowWriter({
    valueMaps,
    sources,
    evaluate,
    fit: target.fit,
  });
  const builder = new OutputBuilder(sources, writer);
  const output = await builder.build(planTarget(rows), new Map(), []);
  return {
    output: output ?? {},
    rows: mapping.rows.map(row => ({
      row: row.id,
      target: row.target,
      transform: row.transform.kind,
      does: transformInWords(row),
      values: writer.values.get(row) ?? [],
      reason: holds.includes(row)
        ? reasonOf(writer.values.get(row) ?? [])
        : `The row holds for ${row.on.join(' and ')} only.`,
      location: row.location,
    })),
    exceptions: writer.exceptions,
  };
}

function reasonOf(values: readonly RowValue[]): string {
  return values.length > 0 ? '' : 'No list around the row has an element.';
}

/** A source path without the name of a record that its payload is. */
function sourceSteps(
  { sources: ends }: Mapping,
  sources: Readonly<Record<string, unknown>>,
  path: string,
): readonly PathStep[] {
  const [first, ...rest] = readPath(path);
  const end = ends.find(({ name }) => name === first?.name);
  if (first === undefined || first.list || end === undefined) {
    return readPath(path);
  }
  return [first, ...withoutRecordName(rest, end, sources[end.name])];
}

/** Makes values of the target from the outside in. */
class OutputBuilder {
  constructor(
    private readonly sources: Readonly<Record<string, unknown>>,
    private readonly writer: RowWriter,
  ) {}

  /** The value of a node; undefined where no row writes anything into it. */
  async build(
    node: TargetNode,
    bindings: Bindings,
    positions: readonly number[],
  ): Promise<unknown> {
    const made = new OutputValue();
    for (const entry of node.entries) {
      if (entry.kind === 'row') {
        const { planned, names } = entry;
        const place = writePath(planned.steps, positions);
        await this.writer.write(planned, place, bindings, value =>
          made.set(names, value),
        );
      } else {
        const elements = await this.#elements(entry.list, bindings, positions);
        if (elements === undefined) continue;
        const fault = made.set(entry.list.names, elements);
        if (fault !== null) this.#refuse(entry.list, positions, fault);
      }
    }
    return made.value;
  }

  async #elements(
    list: TargetList,
    bindings: Bindings,
    positions: readonly number[],
  ): Promise<readonly unknown[] | undefined> {
    const walks = this.#walks(list, bindings, positions);
    if (walks === null) return undefined;
    const elements: unknown[] = [];
    for (const walk of walks) {
      const element = await this.build(list.element, walk, [
        ...positions,
        elements.length,
      ]);
      if (element === undefined) continue;
      // What gives a list for the list itself means its elements.
      const isWhole = list.drivers.length === 0 && isValueOf(list.element);
      if (isWhole && Array.isArray(element))
        elements.push(...(element as unknown[]));
      else elements.push(element);
    }
    // A list of a source that is empty stays a list; one that nobody filled is none.
    const isDriven = list.drivers.length > 0 && walks.length === 0;
    return elements.length > 0 || isDriven ? elements : undefined;
  }

  /** What each element of a list is made from; null where no source has the list. */
  #walks(
    list: TargetList,
    bindings: Bindings,
    positions: readonly number[],
  ): readonly Bindings[] | null {
    if (list.drivers.length === 0) return [bindings];
    const found: {
      source: PlannedSource;
      elements: readonly ReachedElement[];
    }[] = [];
    for (const source of list.drivers) {
      try {
        const elements = elementsOf(this.sources, source.steps, bindings);
        if (elements !== null) found.push({ source, elements });
      } catch (error) {
        if (!(error instanceof NotAList)) throw error;
        this.#refuse(list, positions, error.message, 'not-a-list');
      }
    }
    if (found.length === 0) return null;
    const lengths = new Set(found.map(({ elements }) => elements.length));
    if (lengths.size > 1) {
      const said = found
        .map(
          ({ source, elements }) =>
            `${elements.length} in ${writePath(source.steps)}`,
        )
        .join(', ');
      this.#refuse(
        list,
        positions,
        `The lists that feed \`${writePath(list.steps, positions)}\` have different lengths: ${said}.`,
        'lists-differ',
      );
      return null;
    }
    const [count = 0] = lengths;
    return Array.from({ length: count }, (_, index) =>
      found.reduce(
        (bound, { elements }) => bind(bound, elements[index]),
        bindings,
      ),
    );
  }

  /** One exception for each row that the list holds. */
  #refuse(
    list: TargetList,
    positions: readonly number[],
    message: string,
    code: RunException['code'] = 'place-taken',
  ): void {
    for (const entry of list.element.entries) {
      if (entry.kind === 'list')
        this.#refuse(entry.list, positions, message, code);
      else {
        const place = writePath(entry.planned.steps, positions);
        this.writer.refuse(entry.planned.row, place, code, message);
      }
    }
  }
}

/** Whether rows write the value itself, and no member of it. */
function isValueOf({ entries }: TargetNode): boolean {
  return entries.every(
    entry => entry.kind === 'row' && entry.names.length === 0,
  );
}

/** Binds the lists on the way to an element to the elements that hold it. */
function bind(
  bindings: Bindings,
  reached: ReachedElement | undefined,
): Bindings {
  const passed = reached?.passed ?? [];
  return new Map([
    ...bindings,
    ...passed.map(({ list, element }) => [list, element] as const),
  ]);
}
