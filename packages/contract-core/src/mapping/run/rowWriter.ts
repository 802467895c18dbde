import type { MappingRow, ValueMap } from '../mappingSheet';
import { applyTransform } from './applyTransform';
import { validationFault } from './checkWrittenValue';
import { ExpressionInput } from './expressionInput';
import type {
  EvaluateExpression,
  ExceptionCode,
  ReadValue,
  RowValue,
  RunException,
} from './mappingRun';
import { RunLimit } from './mappingRun';
import { NotAList, readSource } from './readSource';
import type { Bindings, FoundValue } from './readSource';
import type { PlannedRow } from './targetPlan';
import { fails, gives, nothing } from './transformOutcome';
import type { TransformOutcome } from './transformOutcome';

/** A value in the type of the field that it is written to, and what was done for it. */
export interface FittedValue {
  readonly value: unknown;
  /** One sentence; empty where the value is as it was. */
  readonly reason: string;
}

export type FitValue = (row: MappingRow, value: unknown) => FittedValue;

interface RowGround {
  readonly valueMaps: readonly ValueMap[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly evaluate: EvaluateExpression;
  readonly fit: FitValue | undefined;
}

/** Reads, transforms and writes rows, and keeps what became of each. */
export class RowWriter {
  readonly #values = new Map<MappingRow, RowValue[]>();
  readonly #exceptions: RunException[] = [];

  readonly #input: ExpressionInput;

  constructor(private readonly ground: RowGround) {
    this.#input = new ExpressionInput(ground.sources);
  }

  /** By row, in the order in which places were written. */
  get values(): ReadonlyMap<MappingRow, readonly RowValue[]> {
    return this.#values;
  }

  get exceptions(): readonly RunException[] {
    return this.#exceptions;
  }

  /** `put` writes the value, or says in the rest of a sentence why it cannot. */
  async write(
    planned: PlannedRow,
    place: string,
    bindings: Bindings,
    put: (value: unknown) => string | null,
  ): Promise<void> {
    const { row } = planned;
    let read: readonly FoundValue[][];
    try {
      read = planned.sources.map(({ steps }) => [
        ...readSource(this.ground.sources, steps, bindings),
      ]);
    } catch (error) {
      if (!(error instanceof NotAList)) throw error;
      this.refuse(row, place, 'not-a-list', error.message);
      return;
    }
    const told = read.flatMap((values, index) =>
      whatWasRead(values, row.sources[index] ?? ''),
    );
    const outcome = await this.#transform(row, read, bindings);
    this.#conclude(row, place, told, outcome, put);
  }

  /** An exception without anything that was read. */
  refuse(
    row: MappingRow,
    place: string,
    code: ExceptionCode,
    message: string,
    read: readonly ReadValue[] = [],
  ): void {
    this.#note(row, {
      target: place,
      read,
      state: 'exception',
      value: null,
      reason: message,
    });
    this.#exceptions.push({
      code,
      row: row.id,
      target: place,
      message,
      exceptionRule: row.exceptionRule,
      location: row.location,
    });
  }

  async #transform(
    row: MappingRow,
    read: readonly FoundValue[][],
    bindings: Bindings,
  ): Promise<TransformOutcome> {
    const { transform } = row;
    const { evaluate, valueMaps } = this.ground;
    if (transform.kind === 'expression') {
      const answer = await evaluate(
        transform.expression,
        this.#input.at(bindings),
        this.#input.whole,
      ).catch(limitOf(row));
      if (!answer.ok) return fails(answer.message);
      return answer.value === undefined
        ? nothing('The expression gives nothing.')
        : gives(answer.value);
    }
    if (transform.kind === 'concat') {
      const values = read.flat().map(({ value }) => value);
      return applyTransform(transform, values, valueMaps);
    }
    const several = read.find(values => values.length > 1);
    if (several !== undefined) {
      return fails(
        `${several.length} values stand at ${row.sources.join(', ')} for one field; write the target as a list, or choose with an expression.`,
        'several-values',
      );
    }
    return applyTransform(
      transform,
      read.map(([first]) => first?.value),
      valueMaps,
    );
  }

  #conclude(
    row: MappingRow,
    place: string,
    read: readonly ReadValue[],
    outcome: TransformOutcome,
    put: (value: unknown) => string | null,
  ): void {
    if (outcome.kind === 'exception') {
      this.refuse(row, place, outcome.code, outcome.reason, read);
      return;
    }
    const because =
      outcome.kind === 'nothing' ? outcome.reason : 'The value is null.';
    if (outcome.kind === 'value' && outcome.value !== null) {
      const { value } = outcome;
      const made = {
        target: place,
        read,
        state: 'written',
        value,
        reason: '',
      } as const;
      this.#put(row, made, put);
    } else if (row.default !== undefined) {
      const reason = `${because} The default is written.`;
      const made = {
        target: place,
        read,
        state: 'default',
        value: row.default,
        reason,
      } as const;
      this.#put(row, made, put);
    } else if (row.mandatory) {
      const message = `The row is mandatory, and there is no value: ${because}`;
      this.refuse(row, place, 'mandatory-missing', message, read);
    } else if (outcome.kind === 'nothing') {
      this.#note(row, {
        target: place,
        read,
        state: 'nothing',
        value: null,
        reason: because,
      });
    } else {
      const made = {
        target: place,
        read,
        state: 'written',
        value: null,
        reason: '',
      } as const;
      this.#put(row, made, put);
    }
  }

  #put(
    row: MappingRow,
    made: RowValue,
    put: (value: unknown) => string | null,
  ): void {
    const refused = validationFault(row.validation, made.value);
    if (refused !== null) {
      this.refuse(row, made.target, 'validation-failed', refused, made.read);
      return;
    }
    const fitted = this.ground.fit?.(row, made.value) ?? {
      value: made.value,
      reason: '',
    };
    const fault = put(fitted.value);
    if (fault !== null) {
      const message = `Nothing can be written at \`${made.target}\`: ${fault}.`;
      this.refuse(row, made.target, 'place-taken', message, made.read);
      return;
    }
    this.#note(row, {
      ...made,
      value: fitted.value,
      reason: [made.reason, fitted.reason]
        .filter(text => text !== '')
        .join(' '),
    });
  }

  #note(row: MappingRow, value: RowValue): void {
    const values = this.#values.get(row) ?? [];
    values.push(value);
    this.#values.set(row, values);
  }
}

/** A limit says which row met it. */
function limitOf({ id, locate }: MappingRow): (error: unknown) => never {
  return error => {
    if (!(error instanceof RunLimit)) throw error;
    const location = locate('/transform/expression');
    throw new RunLimit(`Row ${id}: ${error.message}`, location);
  };
}

/** What a path read, or that it read nothing. */
function whatWasRead(
  values: readonly FoundValue[],
  path: string,
): readonly ReadValue[] {
  if (values.length === 0) return [{ path, found: false, value: null }];
  return values.map(({ path: place, found, value }) => ({
    path: place,
    found,
    value: value ?? null,
  }));
}
