import type { ExceptionCode } from './mappingRun';

/** What a transform makes of the values that a row read. */
export type TransformOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing'; readonly reason: string }
  | {
      readonly kind: 'exception';
      readonly code: ExceptionCode;
      readonly reason: string;
    };

export function gives(value: unknown): TransformOutcome {
  return value === undefined
    ? nothing('The transform gives nothing.')
    : { kind: 'value', value };
}

export function nothing(reason: string): TransformOutcome {
  return { kind: 'nothing', reason };
}

export function fails(
  reason: string,
  code: ExceptionCode = 'transform-failed',
): TransformOutcome {
  return { kind: 'exception', code, reason };
}
