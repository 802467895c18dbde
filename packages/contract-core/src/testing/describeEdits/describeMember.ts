/** A kind of thing that a describe holds. */
export type DescribeNode =
  | 'object'
  | 'field'
  | 'picklistValue'
  | 'recordType'
  | 'childRelationship'
  | 'scope';

/**
 * A member of a describe with two values that it may have, and what has to
 * stand beside it for it to say anything. A change between the two values is
 * told, unless `silent` says why it means nothing to whoever reads or writes
 * records.
 */
export interface DescribeMember {
  readonly node: DescribeNode;
  readonly name: string;
  readonly values: readonly [unknown, unknown];
  readonly beside: Readonly<Record<string, unknown>>;
  readonly silent: string | null;
}

export function told(
  node: DescribeNode,
  name: string,
  values: readonly [unknown, unknown],
  beside: Readonly<Record<string, unknown>> = {},
): DescribeMember {
  return { node, name, values, beside, silent: null };
}

export function silent(
  node: DescribeNode,
  name: string,
  values: readonly [unknown, unknown],
  why: string,
): DescribeMember {
  return { node, name, values, beside: {}, silent: why };
}
