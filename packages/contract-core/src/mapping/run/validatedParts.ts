import { isJsonObject } from '../../containment';
import { fieldsOf, valuesInDirection } from '../../fields';
import type { FieldQuestion } from '../../fields';
import type {
  Contract,
  Operation,
  RecordOperation,
  SchemaUse,
} from '../../model';
import { meaningOfWire } from './odataWire';

/** A value that schemas of the contract speak about: the output, or a record inside of it. */
export interface ValidatedPart {
  /** JSON Pointer from the output. */
  readonly pointer: string;
  /** By its meaning, where the wire writes it otherwise. */
  readonly value: unknown;
  /** One of them must take it; none where the contract describes nothing. */
  readonly uses: readonly SchemaUse[];
  /** Why the contract refuses the value without asking a schema; empty where not. */
  readonly fault: string;
}

type Direction = FieldQuestion['direction'];

/**
 * The output as the contract describes it. A record of OData may hold related
 * records under the names of navigations; each is described by the work on its
 * own type and stands for itself here.
 */
export function validatedParts(
  output: unknown,
  contract: Contract,
  operation: Operation,
  direction: Direction,
): readonly ValidatedPart[] {
  const uses = valuesInDirection(operation, direction);
  if (operation.kind !== 'record') {
    return [{ pointer: '', value: output, uses, fault: '' }];
  }
  const isVersion2 = contract.descriptor.format === 'odata-2';
  const reader = new RecordReader(contract, direction, isVersion2);
  return reader.read(output, '', operation, uses);
}

class RecordReader {
  constructor(
    private readonly contract: Contract,
    private readonly direction: Direction,
    private readonly isVersion2: boolean,
  ) {}

  read(
    value: unknown,
    pointer: string,
    operation: RecordOperation,
    uses: readonly SchemaUse[],
  ): readonly ValidatedPart[] {
    const { records } = fieldsOf(this.contract, {});
    const relations = records.relationsOf(operation);
    const own: [string, unknown][] = [];
    const related: ValidatedPart[] = [];
    const members = isJsonObject(value) ? Object.entries(value) : [];
    for (const [name, member] of members) {
      const relation = relations.get(name);
      const declared = uses.some(({ schema }) => schema.properties.has(name));
      const work = declared ? null : this.#work(operation, relation?.targets);
      if (relation === undefined || work === null) own.push([name, member]);
      else {
        const place = `${pointer}/${escaped(name)}`;
        related.push(...this.#related(member, place, work, relation));
      }
    }
    const plain = isJsonObject(value) ? Object.fromEntries(own) : value;
    const meant = this.isVersion2 ? meaningOfWire(plain, uses) : plain;
    return [{ pointer, value: meant, uses, fault: '' }, ...related];
  }

  #related(
    value: unknown,
    pointer: string,
    work: RecordOperation,
    { many, nullable }: { readonly many: boolean; readonly nullable: boolean },
  ): readonly ValidatedPart[] {
    const uses = valuesInDirection(work, this.direction);
    if (value === null && nullable) return [];
    if (!many) return this.read(value, pointer, work, uses);
    // Version 2 wraps an answer's list in an object.
    const list =
      this.isVersion2 && isJsonObject(value) && Array.isArray(value.results)
        ? value.results
        : value;
    if (!Array.isArray(list)) {
      const fault = 'The contract wants a list of records.';
      return [{ pointer, value, uses, fault }];
    }
    const start = list === value ? pointer : `${pointer}/results`;
    return list.flatMap((element: unknown, index) =>
      this.read(element, `${start}/${index}`, work, uses),
    );
  }

  /** What describes related records: the same work on their type, or making them. */
  #work(
    { verb }: RecordOperation,
    targets: readonly string[] | undefined,
  ): RecordOperation | null {
    const { records } = fieldsOf(this.contract, {});
    const [target] = targets ?? [];
    if (target === undefined) return null;
    const verbs =
      this.direction === 'response'
        ? (['read'] as const)
        : ([verb, 'create'] as const);
    for (const each of verbs) {
      const work = records.ofType(target, each);
      if (work !== null) return work;
    }
    return null;
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
