/** One step of a path: a member, and whether the path goes into each of its elements. */
export interface PathStep {
  /** Empty for the value itself: the list in a list, or a value that is a list. */
  readonly name: string;
  readonly list: boolean;
}

/** `lines[].material` as steps; two pairs of brackets are a list of lists. */
export function readPath(path: string): readonly PathStep[] {
  return path.split('.').flatMap(segment => {
    const [, name = '', brackets = ''] =
      /^(.*?)((?:\[\])*)$/su.exec(segment) ?? [];
    const lists = brackets.length / 2;
    if (lists === 0) return name === '' ? [] : [{ name, list: false }];
    const inner = Array.from({ length: lists - 1 }, () => ({
      name: '',
      list: true,
    }));
    return [{ name, list: true }, ...inner];
  });
}

/** The steps as they are written; a list's position in place of its brackets where it is known. */
export function writePath(
  steps: readonly PathStep[],
  positions: readonly number[] = [],
): string {
  let lists = 0;
  return steps.reduce((text, { name, list }) => {
    const point = text === '' || name === '' ? '' : '.';
    if (!list) return `${text}${point}${name}`;
    const position = positions[lists];
    lists += 1;
    return `${text}${point}${name}[${position ?? ''}]`;
  }, '');
}

/** The lists that a path goes through, outermost first, each as the path up to its elements. */
export function listsOf(steps: readonly PathStep[]): readonly string[] {
  return steps.flatMap((step, index) =>
    step.list ? [writePath(steps.slice(0, index + 1))] : [],
  );
}

/** Whether the elements of one list lie inside of those of another. */
export function liesInside(inner: string, outer: string): boolean {
  return (
    inner !== outer &&
    (inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`))
  );
}
