/** Whether values are sent as JSON, with their types (RFC 6838, section 4.2.8). */
export function isJson(mediaType: string): boolean {
  const { type } = parse(mediaType);
  return /^[^/]+\/(?:json|.*\+json)$/.test(type);
}

/**
 * How one media type's name became another: the same thing said more or less
 * exactly, or with other parameters; null for unrelated names. A structured
 * suffix makes a type a kind of its base type (RFC 6839).
 */
export function mediaTypeChange(
  from: string,
  to: string,
): 'same' | 'changed' | 'generalized' | 'specialized' | null {
  const [base, revision] = [parse(from), parse(to)];
  if (base.type === revision.type) {
    return base.parameters === revision.parameters ? 'same' : 'changed';
  }
  const change = isKindOf(revision.type, base.type)
    ? 'specialized'
    : isKindOf(base.type, revision.type)
      ? 'generalized'
      : null;
  if (change === null) return null;
  return base.parameters === revision.parameters ? change : 'changed';
}

function isKindOf(type: string, general: string): boolean {
  const [group, name] = split(type);
  const [generalGroup, generalName] = split(general);
  return (
    group === generalGroup &&
    name.endsWith(`+${generalName}`) &&
    !generalName.includes('+')
  );
}

function split(type: string): readonly [string, string] {
  const slash = type.indexOf('/');
  return [type.slice(0, slash), type.slice(slash + 1)];
}

function parse(mediaType: string): {
  readonly type: string;
  readonly parameters: string;
} {
  const [type, ...parameters] = mediaType
    .split(';')
    .map(part => part.trim().toLowerCase());
  return {
    type,
    parameters: parameters
      .map(parameter => parameter.replaceAll('"', ''))
      .sort()
      .join(';'),
  };
}
