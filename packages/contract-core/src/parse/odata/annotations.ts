import type { Place } from '../../model';
import type { Annotation, CsdlModel } from './csdlModel';

/** Looks up what annotations and SAP's attributes say, by target and term. */
export class Annotations {
  constructor(
    private readonly byTarget: CsdlModel['annotations'],
    /** Targets of one thing in the order in which they count. */
    private readonly targets: readonly string[],
  ) {}

  /** The same model seen from other targets. */
  at(...targets: readonly string[]): Annotations {
    return new Annotations(this.byTarget, targets);
  }

  get severalTargets(): boolean {
    return this.targets.length > 1;
  }

  find(term: string): Annotation | null {
    for (const target of this.targets) {
      const annotation = this.byTarget.get(target)?.get(term);
      if (annotation !== undefined) return annotation;
    }
    return null;
  }

  value(term: string): unknown {
    return this.find(term)?.value;
  }

  /** A Boolean term or attribute. */
  flag(term: string, otherwise: boolean): boolean {
    return readFlag(this.value(term), otherwise);
  }

  /** A member of a term that is a record, null where it is not there. */
  member(term: string, ...path: readonly string[]): unknown {
    let value: unknown = this.value(term);
    for (const name of path) value = memberOf(value, name);
    return value;
  }

  place(term: string, otherwise: Place): Place {
    return this.find(term)?.place ?? otherwise;
  }
}

/** Attributes are texts, terms are Booleans. */
export function readFlag(value: unknown, otherwise: boolean): boolean {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : otherwise;
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (Object.entries(value).find(([key]) => key === name)?.[1] ?? null)
    : null;
}

/** The texts of a list; a single text is a list of one. */
export function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(each => typeof each === 'string');
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
