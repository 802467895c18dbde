import { NullAcceptance } from '../model';
import type {
  Contract,
  ContractId,
  Operation,
  RecordOperation,
} from '../model';
import { AttributeIndex } from './attributeIndex';
import type { BoundAttribute } from './attributeIndex';
import { factsOfField } from './factsOfField';
import type { FieldAnswer, FieldFacts, FieldQuestion } from './fieldFacts';
import { recordCapabilities } from './fieldCapabilities';
import type { FieldCapabilities } from './fieldCapabilities';
import { FieldNode, childrenOf } from './fieldNode';
import type { ValueGround } from './fieldNode';
import type { NameReading } from './fieldWay';
import { RecordIndex } from './recordIndex';
import { directionOf, valuesInDirection } from './valuesInDirection';
import { ValueShape } from './valueShape';

/** What is known of a contract beside its text. */
export interface FieldGround {
  /** The name of the contract in every index; its file where none is given. */
  readonly id?: ContractId;
  /** Attributes that somebody ties to its fields, beside those it ties itself. */
  readonly bindings?: readonly BoundAttribute[];
}

/** By operation, then by path. */
type KnownAnswers = Map<string, Map<string, FieldAnswer>>;

type Direction = FieldQuestion['direction'];

/** All fields of one contract, found when somebody asks and kept. */
export class ContractFields {
  readonly records: RecordIndex;
  readonly reading: NameReading;
  readonly id: ContractId;
  readonly attributes: AttributeIndex;
  private readonly answers: Readonly<Record<Direction, KnownAnswers>> = {
    request: new Map(),
    response: new Map(),
  };
  private readonly byName = new Map<string, Operation[]>();
  private readonly roots = new Map<
    Operation,
    Map<Direction, readonly FieldNode[]>
  >();
  private readonly facts = new Map<
    FieldNode,
    Map<Operation, readonly FieldFacts[]>
  >();
  private readonly capabilities = new Map<
    string,
    Map<string, FieldCapabilities>
  >();
  private readonly acceptance = new NullAcceptance('habit');

  constructor(
    readonly contract: Contract,
    ground: FieldGround,
  ) {
    this.records = new RecordIndex(contract);
    this.id = ground.id ?? contract.descriptor.file;
    this.attributes = new AttributeIndex(contract, ground.bindings ?? []);
    // Salesforce takes a name in any case; everybody else as it is written.
    this.reading =
      contract.descriptor.format === 'salesforce-describe'
        ? 'case-folded'
        : 'as-written';
    for (const operation of contract.operations) {
      const known = this.byName.get(operation.name);
      if (known === undefined) this.byName.set(operation.name, [operation]);
      else known.push(operation);
    }
  }

  /** What was answered already about an operation, by path. */
  answersOf(operation: string, direction: Direction): Map<string, FieldAnswer> {
    const known = this.answers[direction].get(operation);
    if (known !== undefined) return known;
    const fresh = new Map<string, FieldAnswer>();
    this.answers[direction].set(operation, fresh);
    return fresh;
  }

  /** Operations of that name: overloads share one. */
  operations(name: string): readonly Operation[] {
    return this.byName.get(name) ?? [];
  }

  operationNames(): Iterable<string> {
    return this.byName.keys();
  }

  /** The values that an operation exchanges in a direction. */
  rootsOf(operation: Operation, asked: Direction): readonly FieldNode[] {
    const direction = directionOf(operation, asked);
    const known = this.roots.get(operation) ?? new Map();
    this.roots.set(operation, known);
    const roots = known.get(direction) ?? this.readRoots(operation, direction);
    known.set(direction, roots);
    return roots;
  }

  private readRoots(
    operation: Operation,
    direction: Direction,
  ): readonly FieldNode[] {
    const uses = valuesInDirection(operation, direction);
    const isRecord = operation.kind === 'record' && operation.verb !== 'call';
    const ground: ValueGround = {
      records: this.records,
      reading: this.reading,
      isSent: direction === 'request',
      acceptance: this.acceptance,
    };
    const distinct = new Map(uses.map(use => [use.schema, use]));
    if (distinct.size === 0) return [];
    return FieldNode.roots(
      ValueShape.of([...distinct.values()].map(use => [use])),
      isRecord ? operation : null,
      ground,
    );
  }

  /** The same field in other work on its records. */
  readonly inRecord = (
    operation: RecordOperation,
    within: readonly string[],
  ): readonly FieldNode[] => {
    const direction = operation.sent === null ? 'response' : 'request';
    let nodes = this.rootsOf(operation, direction);
    for (const name of within) nodes = childrenOf(nodes, name);
    return nodes;
  };

  /** What the work on its records offers for a field; the same for all of it. */
  capabilitiesIn(
    record: RecordOperation,
    within: readonly string[],
  ): FieldCapabilities {
    const ofRecord = this.capabilities.get(record.resource) ?? new Map();
    this.capabilities.set(record.resource, ofRecord);
    const key = within.join('\0');
    const known =
      ofRecord.get(key) ??
      recordCapabilities(record, within, this.records, this.inRecord);
    ofRecord.set(key, known);
    return known;
  }

  factsOf(
    node: FieldNode,
    operation: Operation,
    direction: Direction,
  ): readonly FieldFacts[] {
    const ofNode = this.facts.get(node) ?? new Map();
    this.facts.set(node, ofNode);
    // A field that an operation refuses may be told of another one's node.
    const known =
      ofNode.get(operation) ?? factsOfField(node, operation, direction, this);
    ofNode.set(operation, known);
    return known;
  }
}

const indexes = new WeakMap<Contract, Set<KnownFields>>();

interface KnownFields {
  readonly ground: FieldGround;
  readonly fields: ContractFields;
}

const noBindings: readonly BoundAttribute[] = [];

/** The fields of a contract, read once for each ground. */
export function fieldsOf(
  contract: Contract,
  ground: FieldGround = {},
): ContractFields {
  const known = indexes.get(contract) ?? new Set<KnownFields>();
  indexes.set(contract, known);
  const bindings = ground.bindings ?? noBindings;
  for (const each of known) {
    const isSame =
      each.ground.id === ground.id &&
      (each.ground.bindings ?? noBindings) === bindings;
    if (isSame) return each.fields;
  }
  const fields = new ContractFields(contract, ground);
  known.add({ ground, fields });
  return fields;
}
