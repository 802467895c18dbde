import type { Rewrite, RewrittenText } from './rewrite';

export const csdlInheritedPropertyMovedToNewBase: Rewrite = {
  name: 'csdl-inherited-property-moved-to-new-base',
  kind: 'text',
  apply: (text, _document, format) =>
    format.startsWith('odata') ? moved(text) : null,
};

/**
 * The last property of the first entity type that has a key and no base moves,
 * with the key and its properties, to a new abstract base type.
 */
function moved(text: string): RewrittenText | null {
  const namespace = /<Schema\b[^>]*?\bNamespace="([^"]+)"/.exec(text)?.[1];
  const types = [
    ...text.matchAll(
      /<EntityType\b[^>]*\bName="([^"]+)"[^>]*>([\s\S]*?)<\/EntityType>/g,
    ),
  ];
  const found = types.find(
    ([whole, , body]) =>
      !/\bBaseType=/.test(whole.slice(0, whole.indexOf('>'))) &&
      body.includes('<Key>'),
  );
  if (namespace === undefined || found === undefined) return null;
  const [whole, name, body] = found;
  const key = /<Key>[\s\S]*?<\/Key>/.exec(body)?.[0] ?? '';
  const names = [...key.matchAll(/<PropertyRef\b[^>]*\bName="([^"]+)"/g)].map(
    match => match[1],
  );
  const properties = [
    ...body.matchAll(/<Property\b[^>]*?(?:\/>|>[\s\S]*?<\/Property>)/g),
  ].map(match => match[0]);
  const keyed = properties.filter(property =>
    names.some(each => property.includes(`Name="${each}"`)),
  );
  const last = properties.filter(each => !keyed.includes(each)).at(-1);
  if (last === undefined) return null;
  const lifted = [...keyed, last];
  const rest = [key, ...lifted].reduce(
    (left, part) => left.replace(part, ''),
    body,
  );
  const base = `${name}Base`;
  const opening = whole.slice(0, whole.indexOf('>') + 1);
  const derived = `${opening.replace('<EntityType', `<EntityType BaseType="${namespace}.${base}"`)}${rest}</EntityType>`;
  const added = `<EntityType Name="${base}" Abstract="true">${key}${lifted.join('')}</EntityType>`;
  return { text: text.replace(whole, `${added}\n${derived}`), references: [] };
}
