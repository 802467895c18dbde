/** How much a finding weighs; Spectral's `hint` is our `info`. */
export type Severity = 'error' | 'warn' | 'info';

/** Heaviest first; the order in which reports list findings. */
export const severities: readonly Severity[] = ['error', 'warn', 'info'];
