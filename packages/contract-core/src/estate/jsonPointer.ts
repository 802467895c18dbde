/** A JSON Pointer (RFC 6901) one step deeper. */
export function appendPointer(pointer: string, step: string): string {
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The unescaped steps of a JSON Pointer. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A value that a pattern of steps reaches, with its pointer. */
export interface ReachedValue {
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Every value that a JSON Pointer reaches, where a step `*` stands for any item
 * of a list: for example the `ref` of each line of `spec.contracts`.
 */
export function reachValues(
  document: unknown,
  pattern: string,
): readonly ReachedValue[] {
  let reached: ReachedValue[] = [{ pointer: '', value: document }];
  for (const step of pointerSteps(pattern)) {
    reached = reached.flatMap(place => stepInto(place, step));
  }
  return reached;
}

function stepInto(place: ReachedValue, step: string): ReachedValue[] {
  const { pointer, value } = place;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      step === '*' || step === String(index)
        ? [{ pointer: appendPointer(pointer, String(index)), value: item }]
        : [],
    );
  }
  if (!isPlainObject(value) || !Object.hasOwn(value, step)) return [];
  return [{ pointer: appendPointer(pointer, step), value: value[step] }];
}

/** Whether a value read from YAML or JSON is an object with members. */
export function isPlainObject(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
