import type { Annotation } from './csdlModel';

/** Collects annotations under their targets, wherever they are written. */
export class AnnotationTargets {
  readonly byTarget = new Map<string, Map<string, Annotation>>();

  /** The first annotation with a term counts, as for every reader of CSDL. */
  add(target: string, term: string, annotation: Annotation): void {
    let terms = this.byTarget.get(target);
    if (terms === undefined) {
      terms = new Map();
      this.byTarget.set(target, terms);
    }
    if (!terms.has(term)) terms.set(term, annotation);
  }
}
