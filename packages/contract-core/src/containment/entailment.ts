import { attemptsFor, isTooLarge } from './attempts';
import { areDisjoint, keyOfClaim, partFits } from './claims';
import type { Attempt, Claim, ClaimPart } from './claims';
import type { ProofTools } from './knownFacts';
import type { Literal } from './literals';

/** A claim with the attempt that is being made to prove it. */
interface ClaimNode {
  readonly key: string;
  readonly part: ClaimPart;
  readonly attempts: Iterator<Attempt>;
  state: 'open' | 'proven' | 'refuted';
  /** Counts attempts, so that news about an earlier one can be told. */
  attempt: number;
  /** Once refuted, how deep in a value it first shows; at least roughly. */
  depth: number;
  needs: readonly Need[];
  readonly neededBy: (Turn & { readonly deeper: boolean })[];
}

/** A claim whose attempt of that number has failed; 0 before the first. */
interface Turn {
  readonly node: ClaimNode;
  readonly attempt: number;
}

/** How deep the reason shows for which the attempt has failed. */
interface Failure extends Turn {
  readonly depth: number;
}

interface Need {
  readonly node: ClaimNode;
  readonly deeper: boolean;
}

/** New claims that one question may bring up. */
const maxClaims = 25_000;
/** What it takes to look into one claim. */
const stepsOfClaim = 0.2;
/** Circles are broken so many times before the claims are given up. */
const maxBroken = 40;

/**
 * Proves without search that what fits some literals fits another one: the
 * greatest set of claims in which each has an attempt that needs only claims of
 * the set. Circles are sound where they go through parts of values, because the
 * smallest value against any claim of the set would hold a smaller one; a circle
 * about the same values proves nothing and is broken.
 */
export class Entailment {
  private readonly nodes = new Map<string, ClaimNode>();
  private fresh: ClaimNode[] = [];
  private waiting: Failure[] = [];
  private left = maxClaims;

  constructor(private readonly tools: ProofTools) {}

  /**
   * How many levels deep a value against the claim must at least be, roughly;
   * infinite where it is proven that there is none.
   */
  gap(inner: Iterable<Literal>, outer: Literal): number {
    const root = this.settled(partFits(inner, outer));
    return root.state === 'proven' ? Infinity : root.depth;
  }

  /**
   * Whether what the literals demand proves that nothing but null fits them and
   * the other. What they refuse does not count: whoever asks sees to that.
   */
  areApart(literals: Iterable<Literal>, other: Literal): boolean {
    return this.settled(areDisjoint([...literals, other])).state === 'proven';
  }

  /** Lets the next question bring up new claims. */
  renew(): void {
    this.left = maxClaims;
  }

  private settled(claim: Claim): Pick<ClaimNode, 'state' | 'depth'> {
    if (this.left <= 0 || isTooLarge(claim)) {
      return this.nodes.get(keyOfClaim(claim)) ?? { state: 'open', depth: 0 };
    }
    const root = this.nodeOf(claim);
    if (root.state === 'open') this.settle();
    return root;
  }

  private nodeOf(claim: Claim): ClaimNode {
    const key = keyOfClaim(claim);
    let node = this.nodes.get(key);
    if (node === undefined) {
      node = {
        key,
        part: claim.part,
        attempts: attemptsFor(claim, this.tools),
        state: 'open',
        attempt: 0,
        depth: 0,
        needs: [],
        neededBy: [],
      };
      this.nodes.set(key, node);
      this.left -= 1;
      if (!this.tools.spend(stepsOfClaim)) this.left = 0;
      this.fresh.push(node);
      this.waiting.push({ node, attempt: 0, depth: 0 });
    }
    return node;
  }

  private settle(): void {
    let broken = 0;
    do {
      broken += 1;
      if (!this.work() || broken > maxBroken) {
        this.abandon();
        return;
      }
    } while (this.breakCircles());
    for (const node of this.fresh) {
      if (node.state === 'open') node.state = 'proven';
    }
    this.fresh = [];
  }

  private work(): boolean {
    while (this.waiting.length > 0) {
      if (this.left <= 0) return false;
      const batch = this.waiting;
      this.waiting = [];
      for (const { node, attempt, depth } of batch) {
        // A claim that two needs have failed is told twice.
        if (node.state !== 'open' || node.attempt !== attempt) continue;
        node.depth = Math.max(node.depth, depth);
        this.tryNext(node);
      }
    }
    return true;
  }

  private tryNext(node: ClaimNode): void {
    node.attempt += 1;
    for (;;) {
      const next = node.attempts.next();
      if (next.done === true) {
        this.refute(node);
        return;
      }
      const needs = next.value.map(claim => ({
        node: this.nodeOf(claim),
        deeper: claim.deeper,
      }));
      const failed = needs.filter(need => need.node.state === 'refuted');
      if (failed.length > 0) {
        node.depth = Math.max(node.depth, Math.min(...failed.map(depthOf)));
        continue;
      }
      node.needs = needs.filter(need => need.node.state === 'open');
      for (const need of node.needs) {
        const { deeper } = need;
        need.node.neededBy.push({ node, attempt: node.attempt, deeper });
      }
      return;
    }
  }

  private refute(node: ClaimNode): void {
    node.state = 'refuted';
    for (const { node: dependant, attempt, deeper } of node.neededBy) {
      if (dependant.state !== 'open' || dependant.attempt !== attempt) continue;
      const depth = depthOf({ node, deeper });
      this.waiting.push({ node: dependant, attempt, depth });
    }
  }

  /** Gives up what rests on itself about the same values; true if there was some. */
  private breakCircles(): boolean {
    const circular = this.circular();
    for (const node of circular) {
      this.waiting.push({ node, attempt: node.attempt, depth: 0 });
    }
    return circular.length > 0;
  }

  /** Open claims on a circle of needs that never goes deeper, or between two. */
  private circular(): readonly ClaimNode[] {
    const open = new Set(this.fresh.filter(node => node.state === 'open'));
    const needs = new Map<ClaimNode, ClaimNode[]>();
    const neededBy = new Map<ClaimNode, ClaimNode[]>();
    for (const node of open) {
      const besides = node.needs
        .filter(need => !need.deeper && open.has(need.node))
        .map(need => need.node);
      needs.set(node, besides);
      for (const other of besides) {
        const needing = neededBy.get(other);
        if (needing === undefined) neededBy.set(other, [node]);
        else needing.push(node);
      }
    }
    const below = leftAfterPeeling(open, needs, neededBy);
    return [...leftAfterPeeling(below, neededBy, needs)];
  }

  /** Forgets what was not settled, so that it is not taken for known. */
  private abandon(): void {
    for (const node of this.fresh) {
      if (node.state === 'open') this.nodes.delete(node.key);
    }
    this.fresh = [];
    this.waiting = [];
  }
}

/** What is written differently does not tell where a value shows it. */
function depthOf({ node, deeper }: Need): number {
  if (node.part === 'same') return 0;
  return node.depth + (deeper ? 1 : 0);
}

/** What remains when nodes without successors are taken away again and again. */
function leftAfterPeeling(
  nodes: ReadonlySet<ClaimNode>,
  successors: ReadonlyMap<ClaimNode, readonly ClaimNode[]>,
  predecessors: ReadonlyMap<ClaimNode, readonly ClaimNode[]>,
): ReadonlySet<ClaimNode> {
  const left = new Set(nodes);
  const counts = new Map<ClaimNode, number>();
  const free: ClaimNode[] = [];
  for (const node of nodes) {
    const count = (successors.get(node) ?? []).filter(other =>
      nodes.has(other),
    ).length;
    counts.set(node, count);
    if (count === 0) free.push(node);
  }
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left.delete(node);
    for (const other of predecessors.get(node) ?? []) {
      if (!left.has(other)) continue;
      const count = (counts.get(other) ?? 0) - 1;
      counts.set(other, count);
      if (count === 0) free.push(other);
    }
  }
  return left;
}
