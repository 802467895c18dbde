import type { Schema, XmlForm } from '../model';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaKnowledge } from './schemaKnowledge';
import type { Conjunction, SchemaViews } from './schemaView';

/** What stands in an XML document for one value. */
interface WrittenXml {
  /** Name of the element around a list; null where there is none. */
  readonly wrapper: string | null;
  /** Empty where nobody gives a name. */
  readonly name: string;
  readonly kind: string;
  readonly namespaces: readonly string[];
  readonly prefixes: readonly string[];
}

/**
 * Compares how the members of an object are written in XML. What comes back
 * concerns XML bodies only; in JSON nobody sees it.
 */
export function compareXmlMembers(
  pair: ViewPair,
  { views, same }: Pick<SchemaKnowledge, 'views' | 'same'>,
): readonly SchemaFact[] {
  const facts: SchemaFact[] = [];
  for (const [name, base] of pair.base.properties) {
    const revision = pair.revision.properties.get(name);
    if (revision === undefined || same.of(base, revision)) continue;
    const members = {
      base: views.of(base),
      revision: views.of(revision),
    };
    const left = writtenXml(base, name, views);
    const right = writtenXml(revision, name, views);
    facts.push(...compareWritten(members, name, left, right));
  }
  return facts;
}

/** The same for the root of a body, which its component names where nothing else does. */
export function compareXmlRoot(
  base: Conjunction,
  revision: Conjunction,
  views: SchemaViews,
): readonly SchemaFact[] {
  const pair = { base: views.of(base), revision: views.of(revision) };
  return compareWritten(
    pair,
    'the root',
    writtenXml(base, pair.base.name, views),
    writtenXml(revision, pair.revision.name, views),
  );
}

function writtenXml(
  uses: Conjunction,
  called: string,
  views: SchemaViews,
): WrittenXml {
  const own = formOf(uses) ?? plainForm;
  const { items } = views.of(uses);
  if (items.length === 0) return written(own.name ?? called, null, [own]);
  const element = formOf(items) ?? plainForm;
  // Only a wrapped list has an element of its own that could be named.
  if (!own.wrapped) return written(element.name ?? called, null, [element]);
  const wrapper = own.name ?? called;
  return written(element.name ?? wrapper, wrapper, [element, own]);
}

/** The form of a value of which nothing is said. */
const plainForm: XmlForm = {
  name: null,
  namespace: null,
  prefix: null,
  nodeType: null,
  wrapped: false,
};

/** The innermost of the forms comes first. */
function written(
  name: string,
  wrapper: string | null,
  forms: readonly [XmlForm, ...XmlForm[]],
): WrittenXml {
  return {
    wrapper,
    name,
    kind: forms[0].nodeType ?? 'element',
    namespaces: forms.map(({ namespace }) => namespace ?? ''),
    prefixes: forms.map(({ prefix }) => prefix ?? ''),
  };
}

/** Nesting of conjunctions at a place that is followed. */
const maxNesting = 20;

/** What the schemas of a place say themselves, or the one that they stand for. */
function formOf(uses: Conjunction): XmlForm | null {
  for (const { schema } of uses) {
    let at: Schema | undefined = schema;
    for (let depth = 0; at !== undefined && depth < maxNesting; depth += 1) {
      if (at.xml !== null) return at.xml;
      const [only, ...others]: Conjunction = at.allOf;
      at = others.length === 0 && at.name === '' ? only?.schema : undefined;
    }
  }
  return null;
}

function compareWritten(
  pair: ViewPair,
  subject: string,
  base: WrittenXml,
  revision: WrittenXml,
): readonly SchemaFact[] {
  const facts: SchemaFact[] = [];
  const report = (
    kind: Extract<SchemaFact['kind'], `xml-${string}`>,
    from: string,
    to: string,
  ) => {
    if (from === to) return;
    // A name that nobody gave may be any.
    const unknown = kind === 'xml-name-changed' && [from, to].includes('');
    const effect = unknown ? 'undecided' : 'incomparable';
    facts.push(
      factOf(pair, kind, kind === 'xml-prefix-changed' ? 'none' : effect, {
        subject,
        ...{ from, to },
        structural: true,
        xmlOnly: true,
        words: `${subject} from ${from || 'none'} to ${to || 'none'}`,
      }),
    );
  };
  report('xml-form-changed', formWords(base), formWords(revision));
  report(
    'xml-name-changed',
    nameWords(base, revision),
    nameWords(revision, base),
  );
  const spaces = ({ namespaces }: WrittenXml) => namespaces.join(' ').trim();
  report('xml-namespace-changed', spaces(base), spaces(revision));
  const prefixes = (one: WrittenXml) => one.prefixes.join(' ').trim();
  report('xml-prefix-changed', prefixes(base), prefixes(revision));
  return facts;
}

function formWords({ wrapper, kind }: WrittenXml): string {
  return wrapper === null ? kind : `wrapped ${kind}`;
}

/** An element around a list that comes or goes is told as another form. */
function nameWords({ wrapper, name }: WrittenXml, other: WrittenXml): string {
  const isNamed = wrapper !== null && other.wrapper !== null;
  return isNamed && wrapper !== name ? `${wrapper}/${name}` : name;
}
