/** What one request to a child process may cost before the child is killed. */
export interface ChildLimits {
  /** Processor time of one request, over all threads of the child. */
  readonly cpuMilliseconds: number;
  /** Added to `cpuMilliseconds` for every megabyte (1,000,000 characters) of the request. */
  readonly cpuMillisecondsPerMegabyte: number;
  /** Elapsed time from hand-over to answer, starting the child included. */
  readonly wallMilliseconds: number;
  /** Old generation of the child's heap. */
  readonly memoryMegabytes: number;
  /** Characters of a request, and of an answer. */
  readonly messageCharacters: number;
}

/** Processor time that a request of this length may use. */
export function allowedCpuMilliseconds(
  limits: ChildLimits,
  characters: number,
): number {
  const megabytes = characters / 1_000_000;
  return Math.ceil(
    limits.cpuMilliseconds + limits.cpuMillisecondsPerMegabyte * megabytes,
  );
}
