import { CustomErrorBase } from '@backstage/errors';

/** More than the portal takes in one document or one request; answered with 413. */
export class PayloadTooLargeError extends CustomErrorBase {
  override readonly name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** `8 MB`, `1.5 MB`: megabytes of 1,048,576 bytes. */
export function megabytes(bytes: number): string {
  const value = bytes / 1024 / 1024;
  return `${Number.isInteger(value) ? value : value.toFixed(1)} MB`;
}
