import type { FieldFacts, NumberShape } from '../../fields';
import { compareNumbers, readNumber } from '../../model';

/** A number without any limit that is known. */
export const anyNumber: NumberShape = {
  precision: null,
  scale: null,
  minimum: null,
  maximum: null,
};

type Numeric = Pick<FieldFacts, 'number' | 'types'>;

/** The shape of a field's numbers; whole ones have no digit after the point. */
export function shapeOf({ number, types }: Numeric): NumberShape {
  const shape = isWhole(types) ? { ...number, scale: 0 } : number;
  const { precision, scale } = shape;
  if (precision === null || scale === null || precision < scale) return shape;
  const fraction = scale === 0 ? '' : `.${'9'.repeat(scale)}`;
  const largest = `${'9'.repeat(precision - scale) || '0'}${fraction}`;
  return {
    ...shape,
    minimum: shape.minimum ?? `-${largest}`,
    maximum: shape.maximum ?? largest,
  };
}

/** Whether all numbers of a field are whole. */
export function isWhole(types: FieldFacts['types']): boolean {
  return types !== null && types.has('integer') && !types.has('number');
}

/** What a number of one shape may lose in the other; empty where nothing. */
export function lossOf(from: NumberShape, to: NumberShape): string {
  if (from.scale !== null && to.scale !== null && from.scale > to.scale) {
    const digits = from.scale === 1 ? 'digit' : 'digits';
    return `of ${from.scale} ${digits} after the point ${to.scale === 0 ? 'none' : to.scale} can be kept`;
  }
  if (exceeds(from.maximum, to.maximum)) {
    return `values up to ${from.maximum ?? ''} meet a limit of ${to.maximum ?? ''}`;
  }
  return exceeds(to.minimum, from.minimum)
    ? `values down to ${from.minimum ?? ''} meet a limit of ${to.minimum ?? ''}`
    : '';
}

function exceeds(text: string | null, limit: string | null): boolean {
  return (
    text !== null &&
    limit !== null &&
    compareNumbers(readNumber(text), readNumber(limit)) > 0
  );
}
