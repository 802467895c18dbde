import { createHash } from 'node:crypto';
import { pathItemMethods } from '@interlock/contract-core';
import type { DocumentParts, SyntaxNode } from '@interlock/contract-core';
import { escapeToken } from './anchorOf';

/**
 * Path items, operations, channels, messages and components of one document,
 * and the rest of it under the name of the document itself (`DocumentParts`).
 */
export function partsOf(root: SyntaxNode, document = ''): DocumentParts {
  const found = new Map([[document, digestOf(root, opening)]]);
  findParts(root, document, opening, found);
  return Object.fromEntries(found);
}

/**
 * Where parts stand: what may follow a place by the name of a member, `*` for
 * any name. A place with `part` is one.
 */
interface PartPlace {
  readonly part?: true;
  readonly members?: Readonly<Record<string, PartPlace>>;
}

const part: PartPlace = { part: true };
const eachMember: PartPlace = { members: { '*': part } };

const callbackPlace: PartPlace = {
  members: {
    '*': { members: { '*': { part: true, members: operationsWith(part) } } },
  },
};
const operation: PartPlace = {
  part: true,
  members: { callbacks: callbackPlace },
};
const pathItem: PartPlace = {
  part: true,
  members: operationsWith(operation),
};

function operationsWith(place: PartPlace): Readonly<Record<string, PartPlace>> {
  return {
    ...Object.fromEntries(pathItemMethods.map(method => [method, place])),
    additionalOperations: { members: { '*': place } },
  };
}

const eventOperation: PartPlace = { part: true, members: { message: part } };
const channel: PartPlace = {
  part: true,
  members: {
    publish: eventOperation,
    subscribe: eventOperation,
    messages: eachMember,
  },
};

const opening: PartPlace = {
  members: {
    paths: { members: { '*': pathItem } },
    webhooks: { members: { '*': pathItem } },
    channels: { members: { '*': channel } },
    operations: eachMember,
    components: {
      members: {
        pathItems: { members: { '*': pathItem } },
        channels: { members: { '*': channel } },
        '*': eachMember,
      },
    },
    // Swagger 2.0
    definitions: eachMember,
    parameters: eachMember,
    responses: eachMember,
    securityDefinitions: eachMember,
  },
};

function findParts(
  node: SyntaxNode,
  anchor: string,
  place: PartPlace,
  found: Map<string, string>,
): void {
  if (place.part) found.set(anchor, digestOf(node, place));
  for (const [name, member] of node.entries()) {
    const next = nextPlace(place, name);
    if (next !== undefined) {
      findParts(member, `${anchor}/${escapeToken(name)}`, next, found);
    }
  }
}

function nextPlace(
  place: PartPlace | undefined,
  name: string,
): PartPlace | undefined {
  const members = place?.members ?? {};
  return Object.hasOwn(members, name) ? members[name] : members['*'];
}

function digestOf(node: SyntaxNode, place: PartPlace): string {
  const pieces: string[] = [];
  writeCanonical(node, place, pieces);
  return createHash('sha256').update(pieces.join('')).digest('hex');
}

/**
 * Sorted members, no blanks. Other parts inside are left out, and so is what
 * held nothing else: neither their names nor their number belong to the holder.
 */
function writeCanonical(
  node: SyntaxNode,
  place: PartPlace | undefined,
  pieces: string[],
): void {
  if (node.isScalar) {
    pieces.push(JSON.stringify(node.value));
    return;
  }
  if (node.items !== null) {
    pieces.push('[');
    for (const item of node.items) {
      writeCanonical(item, undefined, pieces);
      pieces.push(',');
    }
    pieces.push(']');
    return;
  }
  pieces.push('{');
  const members = [...node.entries()].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  for (const [name, member] of members) {
    const next = nextPlace(place, name);
    if (next?.part) continue;
    const before = pieces.length;
    pieces.push(JSON.stringify(name), ':');
    writeCanonical(member, next, pieces);
    const isEmpty = pieces.length === before + 4 && pieces.at(-2) === '{';
    if (next !== undefined && isEmpty) {
      pieces.length = before;
    } else {
      pieces.push(',');
    }
  }
  pieces.push('}');
}
