/** Two describes of one object, told apart by one edit, and every finding. */
export interface DescribeEdit {
  readonly title: string;
  /** The field of the object, or what the object says of itself. */
  readonly of: 'field' | 'object';
  readonly base: string;
  readonly revision: string;
  readonly findings: readonly string[];
}
