import { plainSchema, steadyLifecycle } from '../model';
import type {
  Header,
  Direction,
  Effect,
  Lifecycle,
  Operation,
  Place,
  SchemaUse,
} from '../model';
import type { Change, ChangeSite, StructuralChangeKind } from './change';
import { compareLifecycles } from './compareLifecycles';
import type { SchemaComparison } from './schemaComparison';
import type { Conjunction } from './schemaView';

/** What a structural change says beside its kind and effect. */
export interface ChangeDetails {
  readonly subject?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly words?: string;
  readonly direction?: Direction;
  readonly slot?: string;
  /** The slot as people say it, where that differs. */
  readonly slotWords?: string;
  /**
   * Names what changes of several operations have in common, so that they are
   * one change; absent where a change stands for itself.
   */
  readonly cause?: string;
  /** What was announced about the part that went or was deprecated. */
  readonly lifecycle?: Lifecycle;
  readonly base?: Place | null;
  readonly revision?: Place | null;
}

/** A slot by its identity, with other words for people where they differ. */
export type SlotName =
  | string
  | {
      readonly identity: string;
      readonly words: string;
      /** Absent for values that are written in another way. */
      readonly isXml?: boolean;
    };

interface AnnouncedPart {
  readonly deprecated: boolean;
  readonly lifecycle?: Lifecycle;
}

/** Collects what changed in one operation that both versions have. */
export class OperationChanges {
  readonly changes: Change[] = [];

  constructor(
    readonly base: Operation,
    readonly revision: Operation,
    private readonly schemas: SchemaComparison,
  ) {}

  /** Who produces what the caller sends: the consumer, unless the provider calls. */
  get sent(): Direction {
    return this.base.initiator === 'consumer' ? 'request' : 'response';
  }

  /** Who produces what comes back to the caller. */
  get returned(): Direction {
    return this.base.initiator === 'consumer' ? 'response' : 'request';
  }

  report(
    kind: StructuralChangeKind,
    effect: Effect,
    details: ChangeDetails = {},
  ): void {
    this.changes.push(
      structuralChange(kind, effect, this.base, {
        base: this.base.place,
        revision: this.revision.place,
        ...details,
      }),
    );
  }

  /** Reports what is announced about a parameter or header. */
  reportAnnouncements(
    part: 'parameter' | 'header',
    details: ChangeDetails,
    base: AnnouncedPart,
    revision: AnnouncedPart,
  ): void {
    const left = base.lifecycle ?? steadyLifecycle;
    const right = revision.lifecycle ?? steadyLifecycle;
    if (!base.deprecated && revision.deprecated) {
      this.report(`${part}-deprecated`, 'none', {
        ...details,
        lifecycle: right,
      });
    }
    if (base.deprecated && !revision.deprecated) {
      this.report(`${part}-reactivated`, 'none', details);
    }
    for (const { kind, from, to, words } of compareLifecycles(left, right)) {
      this.report(kind, 'none', {
        ...details,
        from,
        to,
        words: `${details.words} ${words}`,
      });
    }
  }

  /** Hands two schemas to the comparison of schemas; null accepts anything. */
  compareSchemas(
    slot: SlotName,
    direction: Direction,
    base: { readonly schema: SchemaUse | null; readonly place: Place },
    revision: { readonly schema: SchemaUse | null; readonly place: Place },
  ): void {
    if (base.schema === null && revision.schema === null) return;
    this.compareConjunctions(
      slot,
      direction,
      { place: base.place, uses: [base.schema ?? anything(base.place)] },
      {
        place: revision.place,
        uses: [revision.schema ?? anything(revision.place)],
      },
    );
  }

  /** As `compareSchemas`, for values that are texts on the wire. */
  compareTexts(
    slot: SlotName,
    direction: Direction,
    base: WrittenText,
    revision: WrittenText,
  ): void {
    const isAlike =
      base.serialization.mediaType === revision.serialization.mediaType;
    if (base.schema === null || revision.schema === null || !isAlike) {
      this.compareSchemas(slot, direction, base, revision);
      return;
    }
    const [left, right] = this.schemas.texts.of(
      base.schema,
      revision.schema,
      revision.serialization,
    );
    this.compareSchemas(
      slot,
      direction,
      { schema: left, place: base.place },
      { schema: right, place: revision.place },
    );
  }

  /**
   * Names a value by its content, for changes that say the same of the same
   * value in several operations.
   */
  causeOf(name: string, value: { readonly schema: SchemaUse | null }): string {
    const { schema } = value;
    return schema === null
      ? name
      : `${name} ${this.schemas.contentMark([schema])}`;
  }

  compareConjunctions(
    slot: SlotName,
    direction: Direction,
    base: { readonly uses: Conjunction; readonly place: Place },
    revision: { readonly uses: Conjunction; readonly place: Place },
  ): void {
    this.schemas.add(
      {
        operation: this.base.name,
        operationIdentity: this.base.identity,
        direction,
        slot: typeof slot === 'string' ? slot : slot.identity,
        slotWords: typeof slot === 'string' ? slot : slot.words,
        isXml: typeof slot === 'string' ? false : slot.isXml === true,
        verb: this.base.kind === 'record' ? this.base.verb : null,
        base: base.place,
        revision: revision.place,
      },
      base.uses,
      revision.uses,
    );
  }
}

/** A parameter or header, whose value is a text on the wire. */
type WrittenText = Pick<Header, 'schema' | 'place' | 'serialization'>;

export function structuralChange(
  kind: StructuralChangeKind,
  effect: Effect,
  operation: Operation,
  details: ChangeDetails,
): Change {
  return changeAt(kind, effect, details, operation);
}

/** A change of the contract as a whole, which every operation feels. */
export function documentChange(
  kind: StructuralChangeKind,
  effect: Effect,
  details: ChangeDetails,
): Change {
  return changeAt(kind, effect, details, { name: '', identity: '' });
}

function changeAt(
  kind: StructuralChangeKind,
  effect: Effect,
  details: ChangeDetails,
  operation: Pick<Operation, 'name' | 'identity'>,
): Change {
  const direction = details.direction ?? 'none';
  const site: ChangeSite = {
    operation: operation.name,
    operationIdentity: operation.identity,
    direction,
    slot: details.slot ?? '',
    slotWords: details.slotWords ?? details.slot ?? '',
    path: '',
    base: details.base ?? null,
    revision: details.revision ?? null,
  };
  return {
    kind,
    subject: details.subject ?? '',
    from: details.from ?? null,
    to: details.to ?? null,
    direction,
    effect,
    structural: true,
    words: details.words ?? details.subject ?? '',
    base: site.base,
    revision: site.revision,
    part: null,
    sites: [site],
    ...(details.lifecycle === undefined
      ? {}
      : { lifecycle: details.lifecycle }),
    ...(details.cause === undefined ? {} : { cause: details.cause }),
  };
}

/** The schema that accepts everything, standing where none is written. */
export function anything(place: Place): SchemaUse {
  return { place, schema: plainSchema(place) };
}
