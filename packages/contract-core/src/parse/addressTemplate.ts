/**
 * A path or channel address with its placeholder names erased, because nobody
 * sends a placeholder's name: `/a/{id}` and `/a/{key}` are one address.
 */
export function eraseParameterNames(address: string): string {
  return address.replace(/\{[^{}]*\}/g, '{}');
}

/** Names of the placeholders of an address, in order. */
export function parameterNames(address: string): readonly string[] {
  return [...address.matchAll(/\{([^{}]*)\}/g)].map(match => match[1]);
}

/**
 * Gives identical identities a running number, because documents that name one
 * address twice are legal input and must not lose an operation.
 */
export function distinctIdentity(identity: string, taken: Set<string>): string {
  let distinct = identity;
  for (let number = 2; taken.has(distinct); number += 1) {
    distinct = `${identity} #${number}`;
  }
  taken.add(distinct);
  return distinct;
}
