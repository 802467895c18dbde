import { EVENT_ID, getScalarValue } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import type { ExactNumber } from '../../model';
import type { ParseLimits } from '../parseLimits';
import { readPlainScalar, readTaggedScalar } from './coreScalars';
import { depthProblem, parseLeniently } from './lenientEvents';
import { scanYaml } from './scanYaml';
import { problemAt } from './syntaxProblem';
import { SyntaxNode } from './syntaxNode';
import type { ScalarValue, SourceText } from './syntaxNode';

const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;

/**
 * Reads YAML 1.2 from the parser's flat events: values and their places in one
 * pass. Merge keys (`<<`) are honoured because contracts in the wild use them.
 * Null when the text holds no value at all.
 */
export function readYaml(
  source: SourceText,
  limits: ParseLimits,
): SyntaxNode | null {
  return scanYaml(source, limits) ?? readWholeYaml(source, limits);
}

/** The same tree from a reader that knows the whole language and tells faults. */
export function readWholeYaml(
  source: SourceText,
  limits: ParseLimits,
): SyntaxNode | null {
  const { source: readable, events } = parseLeniently(source, limits);
  return new YamlReader(readable, events, limits).read();
}

class YamlReader {
  private index = 0;
  private aliases = 0;
  private readonly anchors = new Map<string, SyntaxNode>();
  private readonly open = new Set<SyntaxNode>();

  constructor(
    private readonly source: SourceText,
    private readonly events: readonly Event[],
    private readonly limits: ParseLimits,
  ) {}

  read(): SyntaxNode | null {
    if (this.events.length === 0) return null;
    this.index = 1;
    const root = this.readNode(null, '', -1);
    this.index += 1;
    const next = this.events[this.index];
    if (next !== undefined) {
      throw problemAt(
        this.source,
        this.offsetAfter(this.index),
        'syntax-error',
        'The file holds more than one YAML document.',
        'Keep one contract per file.',
      );
    }
    return root;
  }

  private offsetAfter(index: number): number {
    const event = this.events[index + 1];
    return event === undefined ? 0 : startOf(event);
  }

  private readNode(
    parent: SyntaxNode | null,
    key: string | number,
    keyOffset: number,
  ): SyntaxNode {
    const event = this.events[this.index];
    this.index += 1;
    if (event.type === EVENT_ID.ALIAS) return this.followAlias(event, parent);
    const start = startOf(event);
    const offset = keyOffset >= 0 ? keyOffset : Math.max(start, 0);
    const node = new SyntaxNode(this.source, parent, key, offset);
    if ('anchorStart' in event && event.anchorStart >= 0) {
      const name = this.source.text.slice(event.anchorStart, event.anchorEnd);
      this.anchors.set(name, node);
    }
    if (event.type === EVENT_ID.SCALAR) {
      node.setScalar(this.scalar(event));
      return node;
    }
    this.open.add(node);
    if (event.type === EVENT_ID.MAPPING) this.readMembers(node);
    else this.readItems(node);
    this.open.delete(node);
    return node;
  }

  private readMembers(node: SyntaxNode): void {
    const members = new Map<string, SyntaxNode>();
    node.members = members;
    const merged: SyntaxNode[] = [];
    while (this.events[this.index].type !== EVENT_ID.POP) {
      const event = this.events[this.index];
      const keyOffset = startOf(event);
      const name = this.readKey(event);
      if (members.has(name)) {
        throw problemAt(
          this.source,
          keyOffset,
          'syntax-error',
          `The key "${name}" is written twice in the same object.`,
          'Keep one of the two; readers disagree about which one counts.',
        );
      }
      const member = this.readNode(node, name, keyOffset);
      if (name === '<<' && isPlain(event)) merged.push(member);
      else members.set(name, member);
      this.grow(node, member, keyOffset);
    }
    this.index += 1;
    for (const value of merged) this.merge(members, value, node.offset);
  }

  private merge(
    members: Map<string, SyntaxNode>,
    value: SyntaxNode,
    offset: number,
  ): void {
    for (const mapping of value.items ?? [value]) {
      if (mapping.members === null) {
        throw problemAt(
          this.source,
          offset,
          'syntax-error',
          'A merge key (<<) must name an object or a list of objects.',
          'Point it at an anchored object.',
        );
      }
      for (const [name, member] of mapping.members) {
        if (!members.has(name)) members.set(name, member);
      }
    }
  }

  private readKey(event: Event): string {
    this.index += 1;
    if (event.type === EVENT_ID.SCALAR) {
      return event.valueStart < 0
        ? ''
        : getScalarValue(this.source.text, event);
    }
    if (event.type === EVENT_ID.ALIAS) {
      const target = this.followAlias(event, null);
      if (target.isScalar) return String(target.value);
    }
    throw problemAt(
      this.source,
      startOf(event),
      'syntax-error',
      'A key must be a text, not an object or a list.',
      'Write the key as a plain or quoted text.',
    );
  }

  private readItems(node: SyntaxNode): void {
    const items: SyntaxNode[] = [];
    node.items = items;
    while (this.events[this.index].type !== EVENT_ID.POP) {
      const offset = startOf(this.events[this.index]);
      const item = this.readNode(node, items.length, -1);
      items.push(item);
      this.grow(node, item, offset);
    }
    this.index += 1;
  }

  private followAlias(
    event: { anchorStart: number; anchorEnd: number },
    parent: SyntaxNode | null,
  ): SyntaxNode {
    const name = this.source.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    this.aliases += 1;
    if (this.aliases > this.limits.maxAliases) {
      throw problemAt(
        this.source,
        event.anchorStart,
        'limit-exceeded',
        `The document uses more than ${this.limits.maxAliases} YAML aliases.`,
        'Use $ref and components instead of aliases.',
      );
    }
    if (target === undefined || this.open.has(target)) {
      throw problemAt(
        this.source,
        event.anchorStart,
        'syntax-error',
        target === undefined
          ? `The alias *${name} names an anchor that is not defined before it.`
          : `The alias *${name} stands inside the value that it repeats.`,
        'Define the anchor before it is used, outside of the alias.',
      );
    }
    const depth = depthOf(parent) + 1 + target.height;
    if (depth > this.limits.maxDepth) {
      throw depthProblem(this.source, event.anchorStart, this.limits);
    }
    return target;
  }

  /** Sizes grow from the leaves, so an alias bomb is met while it is built. */
  private grow(node: SyntaxNode, child: SyntaxNode, offset: number): void {
    node.size += child.size;
    node.height = Math.max(node.height, child.height + 1);
    if (node.size > this.limits.maxNodes) {
      throw problemAt(
        this.source,
        offset,
        'limit-exceeded',
        `The document holds more than ${this.limits.maxNodes} values once its aliases are followed.`,
        'Split the document, or ask for a higher limit.',
      );
    }
  }

  private scalar(event: ScalarEvent): ScalarValue | ExactNumber {
    if (event.tagStart >= 0) {
      const tag = this.source.text.slice(event.tagStart, event.tagEnd);
      return readTaggedScalar(tag, textOf(this.source, event));
    }
    const text = textOf(this.source, event);
    return event.style === PLAIN ? readPlainScalar(text) : text;
  }
}

function textOf(source: SourceText, event: ScalarEvent): string {
  return event.valueStart < 0 ? '' : getScalarValue(source.text, event);
}

function isPlain(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.style === PLAIN;
}

function depthOf(node: SyntaxNode | null): number {
  let depth = 0;
  for (let at = node; at !== null; at = at.parent) depth += 1;
  return depth;
}

/** Where an event's text begins, the opening quote included. */
function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const quoted =
        event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED;
      return quoted ? event.valueStart - 1 : event.valueStart;
    }
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    default:
      return 0;
  }
}
