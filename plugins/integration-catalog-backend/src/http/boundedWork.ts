import { ServiceUnavailableError } from '@backstage/errors';
import type { RequestHandler } from 'express';

export interface WorkBounds {
  /** Requests that are worked on at the same time. */
  readonly atOnce: number;
  /** Requests that wait behind them; one more is sent away. */
  readonly waiting: number;
}

/** Seconds after which somebody who was sent away may ask again. */
const retryAfter = 5;

/**
 * Lets so many requests in at a time, and so many wait. It stands before the
 * body is read, so that what waits takes no memory. Bounds hold per process.
 */
export function boundedWork({ atOnce, waiting }: WorkBounds): RequestHandler {
  let running = 0;
  const queue: (() => void)[] = [];
  const leave = () => {
    running -= 1;
    queue.shift()?.();
  };
  return (_request, response, next) => {
    const enter = () => {
      running += 1;
      response.once('close', leave);
      next();
    };
    if (running < atOnce) {
      enter();
      return;
    }
    if (queue.length >= waiting) {
      response.setHeader('retry-after', String(retryAfter));
      next(
        new ServiceUnavailableError(
          `The portal works on ${atOnce} checks, and ${queue.length} more wait. Ask again in ${retryAfter} seconds; interlock check does so by itself.`,
        ),
      );
      return;
    }
    queue.push(enter);
    // Who goes away while waiting gives the place to the next one.
    response.once('close', () => {
      const place = queue.indexOf(enter);
      if (place >= 0) queue.splice(place, 1);
    });
  };
}
