import type { Letter } from './alphabet';
import { includes } from './codePoints';
import type { CodePointSet } from './codePoints';
import type { PatternEdge, PatternTree } from './patternTree';

/** Thrown where a machine grows beyond its limit; the caller gives up. */
export class MachineTooLarge extends Error {}

const maxNodes = 12_000;
const maxStates = 2_000;

/** A node of the nondeterministic machine; -1 as a target is the match. */
type MachineNode =
  | {
      readonly kind: 'read';
      readonly points: CodePointSet;
      readonly next: number;
    }
  | { readonly kind: 'fork'; readonly targets: number[] }
  | {
      readonly kind: 'edge';
      readonly edge: PatternEdge;
      readonly next: number;
    };

const matchNode = -1;

/** What stands before the place that the machine has reached. */
type Before = 'start' | 'word' | 'other';
type After = 'end' | 'word' | 'other';

/** A state of the deterministic machine, made when it is first reached. */
export interface MachineState {
  /** Position in the order of creation; identifies the state in its machine. */
  readonly number: number;
  /** Whether no continuation of the text can match. */
  readonly dead: boolean;
  /** Whether every continuation of the text matches. */
  readonly matched: boolean;
}

interface FullState extends MachineState {
  readonly nodes: readonly number[];
  readonly before: Before;
  readonly steps: Map<Letter, FullState>;
  acceptsHere: boolean | null;
}

/**
 * A deterministic machine that tells whether an expression is found somewhere
 * in a text. States are sets of nodes and come into being only where a text
 * leads to them.
 */
export class PatternMachine {
  private readonly nodes: MachineNode[] = [];
  private readonly states = new Map<string, FullState>();
  private readonly first: number;
  private readonly isAnchored: boolean;
  private asksForWords = false;
  /** Every set that the expression reads. */
  readonly sets = new Set<CodePointSet>();
  readonly start: MachineState;

  /** @throws MachineTooLarge */
  constructor(tree: PatternTree) {
    this.first = this.build(tree, matchNode);
    this.isAnchored = startsAtStart(tree);
    this.start = this.stateOf([this.first], 'start', false);
  }

  /** The state after one more code point. @throws MachineTooLarge */
  step(from: MachineState, letter: Letter): MachineState {
    const state = from as FullState;
    if (state.matched || state.dead) return state;
    let next = state.steps.get(letter);
    if (next === undefined) {
      next = this.advance(state, letter);
      state.steps.set(letter, next);
    }
    return next;
  }

  /** Whether a text that ends in this state matches. */
  accepts(at: MachineState): boolean {
    const state = at as FullState;
    if (state.matched || state.dead) return state.matched;
    state.acceptsHere ??= this.close(state, 'end') === null;
    return state.acceptsHere;
  }

  private advance(state: FullState, letter: Letter): FullState {
    const after = letter.isWord ? 'word' : 'other';
    const reading = this.close(state, after);
    if (reading === null) return this.stateOf([], 'other', true);
    const next = new Set<number>(this.isAnchored ? [] : [this.first]);
    for (const node of reading) {
      if (includes(node.points, letter.codePoint)) next.add(node.next);
    }
    return next.has(matchNode)
      ? this.stateOf([], 'other', true)
      : this.stateOf([...next], this.asksForWords ? after : 'other', false);
  }

  /** The nodes that read on from a state; null where the match is reached. */
  private close(
    state: FullState,
    after: After,
  ): readonly Extract<MachineNode, { kind: 'read' }>[] | null {
    const seen = new Set<number>(state.nodes);
    const waiting = [...seen];
    const reading: Extract<MachineNode, { kind: 'read' }>[] = [];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === matchNode) return null;
      const node = this.nodes[at];
      if (node.kind === 'read') {
        reading.push(node);
        continue;
      }
      for (const target of targetsOf(node, state.before, after)) {
        if (!seen.has(target)) {
          seen.add(target);
          waiting.push(target);
        }
      }
    }
    return reading;
  }

  private stateOf(
    nodes: readonly number[],
    before: Before,
    matched: boolean,
  ): FullState {
    const sorted = [...nodes].sort((left, right) => left - right);
    const key = `${matched ? 'matched' : before} ${sorted.join(' ')}`;
    let state = this.states.get(key);
    if (state === undefined) {
      if (this.states.size >= maxStates) throw new MachineTooLarge();
      state = {
        number: this.states.size,
        dead: !matched && nodes.length === 0,
        matched,
        nodes: sorted,
        before,
        steps: new Map(),
        acceptsHere: null,
      };
      this.states.set(key, state);
    }
    return state;
  }

  /** Builds the nodes of a tree that lead on to `next`; gives their entry. */
  private build(tree: PatternTree, next: number): number {
    switch (tree.kind) {
      case 'set':
        this.sets.add(tree.points);
        return this.add({ kind: 'read', points: tree.points, next });
      case 'edge':
        this.asksForWords ||= tree.edge === 'word' || tree.edge === 'inside';
        return this.add({ kind: 'edge', edge: tree.edge, next });
      case 'sequence':
        return tree.parts.reduceRight((to, part) => this.build(part, to), next);
      case 'choice':
        return this.add({
          kind: 'fork',
          targets: tree.parts.map(part => this.build(part, next)),
        });
      case 'repeat':
        return this.buildRepeat(tree, next);
    }
  }

  private buildRepeat(
    tree: Extract<PatternTree, { kind: 'repeat' }>,
    next: number,
  ): number {
    let entry = next;
    if (tree.atMost === null) {
      const targets: number[] = [next];
      entry = this.add({ kind: 'fork', targets });
      targets.push(this.build(tree.part, entry));
    } else {
      for (let count = tree.atLeast; count < tree.atMost; count += 1) {
        const targets = [next, this.build(tree.part, entry)];
        entry = this.add({ kind: 'fork', targets });
      }
    }
    for (let count = 0; count < tree.atLeast; count += 1) {
      entry = this.build(tree.part, entry);
    }
    return entry;
  }

  private add(node: MachineNode): number {
    if (this.nodes.length >= maxNodes) throw new MachineTooLarge();
    return this.nodes.push(node) - 1;
  }
}

function targetsOf(
  node: Exclude<MachineNode, { kind: 'read' }>,
  before: Before,
  after: After,
): readonly number[] {
  if (node.kind === 'fork') return node.targets;
  return holds(node.edge, before, after) ? [node.next] : [];
}

function holds(edge: PatternEdge, before: Before, after: After): boolean {
  if (edge === 'start') return before === 'start';
  if (edge === 'end') return after === 'end';
  return ((before === 'word') !== (after === 'word')) === (edge === 'word');
}

/** Whether the expression can only be found at the start of a text. */
function startsAtStart(tree: PatternTree): boolean {
  switch (tree.kind) {
    case 'edge':
      return tree.edge === 'start';
    case 'sequence':
      return tree.parts.length > 0 && startsAtStart(tree.parts[0]);
    case 'choice':
      return tree.parts.length > 0 && tree.parts.every(startsAtStart);
    default:
      return false;
  }
}
