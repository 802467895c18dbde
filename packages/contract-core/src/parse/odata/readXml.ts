import { SaxesParser } from 'saxes';
import type { Problem } from '../../model';
import type { ParseLimits } from '../parseLimits';
import { problemAt, SourceText, SyntaxProblem } from '../syntax';
import { XmlElement } from './xmlElement';
import { vocabularyOf } from './xmlVocabulary';

export type ReadXml =
  | {
      readonly ok: true;
      readonly root: XmlElement;
      readonly notes: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads one XML document. A document type declaration is refused, so nothing
 * is expanded but the five entities of XML and character references. A prefix
 * that is not declared is read by its usual meaning, with a note.
 */
export function readXml(
  file: string,
  text: string,
  limits: ParseLimits,
): ReadXml {
  const source = new SourceText(file, text);
  try {
    if (text.length > limits.maxCharacters) {
      throw problemAt(
        source,
        0,
        'limit-exceeded',
        `The document has ${text.length} characters; the limit is ${limits.maxCharacters}.`,
        'Split the document, or ask for a higher limit.',
      );
    }
    const reader = new ElementReader(source, limits);
    return { ok: true, root: reader.read(), notes: reader.notes() };
  } catch (error) {
    if (error instanceof SyntaxProblem) {
      return { ok: false, problem: error.problem };
    }
    throw error;
  }
}

/** Prefixes in scope of an element. */
type Prefixes = ReadonlyMap<string, string>;

class ElementReader {
  private readonly open: { element: XmlElement; prefixes: Prefixes }[] = [];
  private readonly undeclared = new Map<string, number>();
  private root: XmlElement | null = null;
  private start = 0;
  private count = 0;

  constructor(
    private readonly source: SourceText,
    private readonly limits: ParseLimits,
  ) {}

  read(): XmlElement {
    const parser = new SaxesParser({ xmlns: false, position: true });
    parser.on('error', error => {
      throw this.fault(parser.position, error.message);
    });
    parser.on('doctype', () => {
      throw problemAt(
        this.source,
        parser.position,
        'invalid-structure',
        'The document has a document type declaration (DOCTYPE).',
        'Remove it: OData metadata needs none, and it can hold an attack.',
      );
    });
    parser.on('opentagstart', () => {
      this.start = this.source.text.lastIndexOf('<', parser.position - 1);
    });
    parser.on('opentag', tag => {
      this.openElement(tag.name, tag.attributes);
    });
    parser.on('closetag', () => {
      this.open.pop();
    });
    parser.on('text', text => this.addText(text));
    parser.on('cdata', text => this.addText(text));
    parser.write(this.source.text).close();
    if (this.root === null) throw this.fault(0, 'The document has no element.');
    return this.root;
  }

  private addText(text: string): void {
    const holder = this.open.at(-1);
    if (holder !== undefined) holder.element.text += text;
  }

  private openElement(
    written: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    this.count += 1 + Object.keys(attributes).length;
    this.checkLimits();
    const holder = this.open.at(-1);
    const prefixes = declared(attributes, holder?.prefixes ?? predeclared);
    const [prefix, name] = splitName(written);
    const element = new XmlElement(
      this.source,
      holder?.element ?? null,
      this.vocabulary(prefix, prefixes),
      name,
      this.start,
    );
    for (const [key, value] of Object.entries(attributes)) {
      const attribute = this.attributeName(key, prefixes);
      if (attribute !== null) element.attributes.set(attribute, value);
    }
    holder?.element.children.push(element);
    this.root ??= element;
    this.open.push({ element, prefixes });
  }

  private attributeName(key: string, prefixes: Prefixes): string | null {
    if (key === 'xmlns' || key.startsWith('xmlns:')) return null;
    const [prefix, name] = splitName(key);
    if (prefix === '') return name;
    return `${this.vocabulary(prefix, prefixes)}:${name}`;
  }

  private vocabulary(prefix: string, prefixes: Prefixes): string {
    const namespace = prefixes.get(prefix);
    if (namespace !== undefined) return vocabularyOf(namespace);
    if (prefix === '') return '';
    if (!this.undeclared.has(prefix)) this.undeclared.set(prefix, this.start);
    return prefix;
  }

  private checkLimits(): void {
    const { maxDepth, maxNodes } = this.limits;
    const over =
      this.open.length >= maxDepth
        ? `nests deeper than ${maxDepth} levels`
        : this.count > maxNodes
          ? `has more than ${maxNodes} elements and attributes`
          : null;
    if (over === null) return;
    throw problemAt(
      this.source,
      this.start,
      'limit-exceeded',
      `The document ${over}.`,
      'Split the document, or ask for a higher limit.',
    );
  }

  notes(): readonly Problem[] {
    return [...this.undeclared].map(([prefix, offset]) => ({
      code: 'invalid-structure' as const,
      message: `The prefix "${prefix}" is not declared; it is read by its usual meaning.`,
      remedy: `Declare it with xmlns:${prefix}="...".`,
      file: this.source.file,
      pointer: '',
      ...this.source.position(offset),
    }));
  }

  private fault(offset: number, message: string): SyntaxProblem {
    return problemAt(
      this.source,
      offset,
      'syntax-error',
      `The document is no well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`,
      'Correct the XML at this place.',
    );
  }
}

const predeclared: Prefixes = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

function splitName(written: string): readonly [string, string] {
  const colon = written.indexOf(':');
  return colon < 0
    ? ['', written]
    : [written.slice(0, colon), written.slice(colon + 1)];
}

function declared(
  attributes: Readonly<Record<string, string>>,
  outer: Prefixes,
): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const [key, value] of Object.entries(attributes)) {
    const isDeclaration = key === 'xmlns' || key.startsWith('xmlns:');
    if (!isDeclaration) continue;
    prefixes ??= new Map(outer);
    prefixes.set(key === 'xmlns' ? '' : key.slice('xmlns:'.length), value);
  }
  return prefixes ?? outer;
}
