import { defaultParseLimits, readDocument } from '@interlock/contract-core';

/** What a viewer is given of a contract: nothing in it makes a browser fetch. */
export type ShownDocument =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * A contract's text for a viewer. References that leave the document are named
 * instead of followed, and images in its prose become links: the portal opens no
 * address that a contract names. A text that asks for none is given as it is.
 */
export function shownDocument(file: string, text: string): ShownDocument {
  const read = readDocument(file, text, defaultParseLimits);
  if (!read.ok) return { ok: false, reason: read.problem.message };
  const changes = { made: 0 };
  const value = shown(read.root.toData(), changes);
  return { ok: true, text: changes.made === 0 ? text : JSON.stringify(value) };
}

function shown(value: unknown, changes: { made: number }): unknown {
  if (Array.isArray(value)) return value.map(each => shown(each, changes));
  if (typeof value !== 'object' || value === null) return value;
  const reference: unknown = '$ref' in value ? value.$ref : undefined;
  if (typeof reference === 'string' && !reference.startsWith('#')) {
    changes.made += 1;
    return {
      description: `Stands at \`${reference}\`, outside of this document, and is not shown here.`,
    };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (typeof member !== 'string' || !prose.has(key)) {
        return [key, shown(member, changes)];
      }
      const words = withoutImages(member);
      if (words !== member) changes.made += 1;
      return [key, words];
    }),
  );
}

/** Members that viewers read as CommonMark, in which HTML may stand. */
const prose = new Set(['description', 'summary', 'title']);

/** Elements and attributes of HTML by which a browser loads something. */
const loading =
  /<(?=\/?(?:img|image|picture|source|video|audio|track|iframe|frame|object|embed|link|style|script|svg|input|base|meta)\b|[a-z][^>]*\s(?:src|srcset|style|background|poster|data)\s*=)/gi;

function withoutImages(text: string): string {
  return text.replace(/!(?=\[)/g, '').replace(loading, '&lt;');
}
