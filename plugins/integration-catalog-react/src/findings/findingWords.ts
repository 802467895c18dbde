import type { Finding } from '@interlock/contract-core';

type Effect = Finding['effect'];
type Direction = Finding['direction'];

const requestEffects: Readonly<Record<Effect, string>> = {
  narrower:
    'The provider accepts less than before: a request that was valid can now be refused.',
  wider:
    'The provider accepts more than before; every request that was valid stays valid.',
  incomparable:
    'Some requests that were valid are now refused, others are newly accepted.',
  undecided:
    'Whether the provider accepts less than before could not be decided.',
  none: 'What the provider accepts stays the same.',
};

const responseEffects: Readonly<Record<Effect, string>> = {
  narrower:
    'The provider says less than before; nothing arrives that could not have arrived earlier.',
  wider:
    'The provider may send what consumers have never seen: less than they rely on, or more than they expect.',
  incomparable:
    'The provider may send values that consumers have never seen and no longer sends some that they know.',
  undecided:
    'Whether the provider may send values that consumers have never seen could not be decided.',
  none: 'What the provider sends stays the same.',
};

const structuralEffects: Readonly<Record<Effect, string>> = {
  narrower: 'The contract promises less than before.',
  wider: 'The contract promises more than before.',
  incomparable: 'The contract promises something else than before.',
  undecided: 'What this does to the promise could not be decided.',
  none: 'No set of accepted values changes; the promise around them does.',
};

/** What a finding does to the people on both sides, in one sentence. */
export function effectSentence(effect: Effect, direction: Direction): string {
  if (direction === 'request') return requestEffects[effect];
  if (direction === 'response') return responseEffects[effect];
  return structuralEffects[effect];
}

const proofSentences: Readonly<Record<Finding['proof'], string>> = {
  witness:
    'Proven by a payload that one side accepts and the other refuses; an independent validator confirmed it.',
  structural:
    'Proven by structure: the two documents themselves show it, no payload is needed.',
  undecided:
    'Not decided. It is treated as breaking until somebody shows that it is not.',
  pending: 'Proof pending: the engine does not yet construct payloads.',
};

/** How sure the finding is, in one sentence. */
export function proofSentence(proof: Finding['proof']): string {
  return proofSentences[proof];
}

const directionWords: Readonly<Record<Direction, string>> = {
  request: 'Request: the consumer produces the value',
  response: 'Response: the provider produces the value',
  none: 'The operation as such',
};

/** Who produces the value that a finding speaks of. */
export function directionWord(direction: Direction): string {
  return directionWords[direction];
}
