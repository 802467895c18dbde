import type { Conjunction, Direction, Schema } from '../model';
import { Exemption, noneExempt } from './exemption';
import type { ExemptNames } from './exemption';
import { judgeArray } from './judgeArray';
import { judgeObject } from './judgeObject';
import { judgeOwnKeywords } from './judgeOwnKeywords';
import { judgeUnions } from './judgeUnions';
import {
  accepted,
  acceptedUnread,
  notKnown,
  refusedAt,
  Verdicts,
} from './judgement';
import type { Answer, Judgement } from './judgement';
import { isJsonObject } from './jsonValue';

export type { Answer };

export interface AcceptanceOptions {
  /** `none` looks at all properties, whoever sends them. */
  readonly direction: Direction;
  /** Whether a schema that cannot be read is taken for one that accepts all. */
  readonly acceptsUnknown?: boolean;
  /** What is known of the direction already; else it is gathered anew. */
  readonly exemption?: Exemption;
}

/** An answer with the JSON Pointer of the part of the value that is refused. */
export interface Acceptance {
  readonly answer: Answer;
  readonly pointer: string | null;
}

/** Schemas inside of schemas, and values inside of values, that are followed. */
const maxNesting = 400;
/** Schemas asked about one value in all. */
const maxSteps = 200_000;

/**
 * Whether a value fits all of the schemas. `unknown` where a schema cannot be
 * read, a pattern is not regular or a limit is met; one keyword that refuses
 * surely makes `no` all the same.
 */
export function accepts(
  schemas: Conjunction,
  value: unknown,
  options: AcceptanceOptions,
): Answer {
  return judgeValue(schemas, value, options).answer;
}

/** As {@link accepts}, with the part of the value that is refused. */
export function judgeValue(
  schemas: Conjunction,
  value: unknown,
  options: AcceptanceOptions,
): Acceptance {
  return evaluationOf(options).root(schemas, value);
}

/** The parts of a value about which schemas that cannot be read are asked. */
export function unknownParts(
  schemas: Conjunction,
  value: unknown,
  { direction }: AcceptanceOptions,
): ReadonlySet<string> {
  const met = new Set<string>();
  new Evaluation(new Exemption(direction), met).root(schemas, value);
  return met;
}

function evaluationOf({
  direction,
  acceptsUnknown = false,
  exemption = new Exemption(direction),
}: AcceptanceOptions): Evaluation {
  return new Evaluation(exemption, acceptsUnknown ? new Set() : null);
}

/** One node of the tree that a value is, with what the schemas say of it. */
export class ValueNode {
  readonly known = new Map<ExemptNames, Map<Schema, Judgement>>();
  /** Schemas that are being asked here; one that asks itself has no answer. */
  readonly open = new Set<Schema>();
  private members: Map<string | number, ValueNode> | null = null;

  constructor(
    readonly value: unknown,
    readonly pointer: string,
  ) {}

  /** The node of a member or element, one for all who ask. */
  member(key: string | number, value: unknown): ValueNode {
    this.members ??= new Map();
    let node = this.members.get(key);
    if (node === undefined) {
      const token = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
      node = new ValueNode(value, `${this.pointer}/${token}`);
      this.members.set(key, node);
    }
    return node;
  }
}

/** One evaluation of one value; remembers what each schema said at each node. */
export class Evaluation {
  private nesting = 0;
  private steps = 0;
  /** Open schemas that were asked again: what rests on them is not kept. */
  private readonly asked = new Map<ValueNode, Set<Schema>>();

  /** `unknown` gathers the parts that are accepted unread; null where none is. */
  constructor(
    private readonly exemption: Exemption,
    private readonly unknown: Set<string> | null = null,
  ) {}

  root(schemas: Conjunction, value: unknown): Acceptance {
    const node = new ValueNode(value, '');
    const exempt = schemas.reduce<ExemptNames>(
      (around, use) => this.exemption.within(around, use.schema),
      noneExempt,
    );
    const verdicts = new Verdicts('');
    for (const { schema } of schemas) {
      verdicts.beside(this.judge(schema, node, exempt));
      if (verdicts.isRefused) break;
    }
    const { answer, pointer } = verdicts.result();
    return { answer, pointer };
  }

  /** What a schema says about a member or element of a value. */
  judgeInside(schema: Schema, node: ValueNode): Judgement {
    return this.judge(schema, node, noneExempt);
  }

  /** What a schema says about the name of a member. */
  judgeName(schema: Schema, name: string): Judgement {
    return this.judgeInside(schema, new ValueNode(name, ''));
  }

  /** What a schema says where the names in `around` are exempt already. */
  judge(schema: Schema, node: ValueNode, around: ExemptNames): Judgement {
    const exempt = this.exemption.within(around, schema);
    let known = node.known.get(exempt);
    if (known === undefined) {
      known = new Map();
      node.known.set(exempt, known);
    }
    const earlier = known.get(schema);
    if (earlier !== undefined) return earlier;
    if (node.open.has(schema)) {
      const asked = this.asked.get(node) ?? new Set();
      this.asked.set(node, asked.add(schema));
      return notKnown;
    }
    this.steps += 1;
    if (this.nesting >= maxNesting || this.steps > maxSteps) return notKnown;
    node.open.add(schema);
    this.nesting += 1;
    const judgement = this.judgeFresh(schema, node, exempt);
    this.nesting -= 1;
    node.open.delete(schema);
    const asked = this.asked.get(node);
    asked?.delete(schema);
    if (asked === undefined || asked.size === 0) known.set(schema, judgement);
    return judgement;
  }

  private judgeFresh(
    schema: Schema,
    node: ValueNode,
    exempt: ExemptNames,
  ): Judgement {
    const { value, pointer } = node;
    if (schema.acceptsNothing) return refusedAt(pointer);
    if (schema.unreadable !== null) {
      if (this.unknown === null) return notKnown;
      this.unknown.add(pointer);
      return acceptedUnread;
    }
    // The house's reading: `nullable` counts whatever else the schema says.
    if (value === null && schema.nullable) return accepted;
    const verdicts = new Verdicts(pointer);
    judgeOwnKeywords(schema, value, verdicts);
    if (verdicts.isRefused) return verdicts.result();
    judgeUnions(schema, node, exempt, this, verdicts);
    if (verdicts.isRefused) return verdicts.result();
    if (Array.isArray(value)) {
      judgeArray(schema, value, node, this, verdicts);
    } else if (isJsonObject(value)) {
      judgeObject(schema, value, node, exempt, this, verdicts);
    }
    return verdicts.result();
  }
}
