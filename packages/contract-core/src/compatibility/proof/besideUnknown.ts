import { createContainment, judgeValue, unknownParts } from '../../containment';
import type { ContainmentEngine } from '../../containment';
import { innerSchemas } from '../../diff';
import type { Conjunction, Direction, Schema } from '../../model';

/**
 * Knows what holds whatever stands behind the schemas that cannot be read: they
 * hide themselves, and nothing that stands beside them.
 */
export class BesideUnknown {
  private readonly engines = new Map<Direction, ContainmentEngine>();
  private readonly reaching = new Map<Schema, boolean>();

  /**
   * Whether a value is accepted and refused even so, whatever is written at its
   * parts of which nothing is known. No such value is a payload to be shown.
   */
  isRefused(
    direction: Direction,
    wanted: Conjunction,
    refused: Conjunction,
  ): boolean {
    if (!wanted.some(({ schema }) => this.reachesUnknown(schema))) return false;
    const answer = this.engineFor(direction).find(wanted, [refused]);
    if (answer.kind !== 'found') return false;
    const { value } = answer;
    const parts = [...unknownParts(wanted, value, { direction })];
    if (parts.length === 0) return false;
    const { pointer } = judgeValue(refused, value, { direction });
    const elsewhere = parts.every(part => !isWithin(pointer ?? '', part));
    return (
      elsewhere &&
      standIns.every(standIn => {
        const other = parts.reduce(
          (whole, part, index) => withPart(whole, part, standIn(index)),
          value,
        );
        const options = { direction, acceptsUnknown: true };
        return (
          judgeValue(wanted, other, options).answer === 'yes' &&
          judgeValue(refused, other, { direction }).answer === 'no'
        );
      })
    );
  }

  private engineFor(direction: Direction): ContainmentEngine {
    let engine = this.engines.get(direction);
    if (engine === undefined) {
      engine = createContainment({ direction, acceptsUnknown: true });
      this.engines.set(direction, engine);
    }
    return engine;
  }

  private reachesUnknown(root: Schema): boolean {
    const known = this.reaching.get(root);
    if (known !== undefined) return known;
    const seen = new Set([root]);
    let found = false;
    // A set that grows while it is walked visits the new members as well.
    for (const schema of seen) {
      found ||= schema.unreadable !== null;
      if (found) break;
      for (const inner of innerSchemas(schema)) seen.add(inner);
    }
    this.reaching.set(root, found);
    return found;
  }
}

/** What an unknown part may be; no two parts are alike. */
const standIns: readonly ((index: number) => unknown)[] = [
  index => `unknown ${index}`,
  index => index,
  index => ({ unknown: index }),
  index => [index],
  index => (index === 0 ? null : index % 2 === 0),
];

function isWithin(pointer: string, part: string): boolean {
  return pointer === part || pointer.startsWith(`${part}/`);
}

/** The value with another one at a JSON Pointer that leads to a part of it. */
function withPart(whole: unknown, pointer: string, part: unknown): unknown {
  if (pointer === '') return part;
  const [, token, rest] = /^\/([^/]*)(.*)$/su.exec(pointer) ?? [];
  const key = (token ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(whole)) {
    return whole.map((element: unknown, index) =>
      String(index) === key ? withPart(element, rest ?? '', part) : element,
    );
  }
  return Object.fromEntries(
    Object.entries(whole as object).map(([name, member]) => [
      name,
      name === key ? withPart(member, rest ?? '', part) : member,
    ]),
  );
}
