export type DynamicKeyword = '$dynamicRef' | '$recursiveRef';

/** References whose target may depend on the way by which it is reached. */
export const dynamicKeywords: readonly DynamicKeyword[] = [
  '$dynamicRef',
  '$recursiveRef',
];
