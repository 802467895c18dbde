import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { PackageLimits } from './spreadsheetLimits';

/** Why a package is not opened; null where it is within the limits. */
export type PackageRefusal = string | null;

/**
 * Counts the entries of a ZIP package and the bytes that they really unpack to,
 * whatever their headers claim, and stops at the limit: the library that reads
 * workbooks unpacks whatever it is given.
 */
export async function checkPackage(
  bytes: Uint8Array,
  limits: PackageLimits,
): Promise<PackageRefusal> {
  let zip: ZipFile;
  try {
    zip = await openPackage(bytes);
  } catch (error) {
    return `it is no XLSX package (${wordsOf(error)})`;
  }
  if (zip.entryCount > limits.entries) {
    return `it has ${zip.entryCount} parts, more than the ${limits.entries} allowed`;
  }
  try {
    return await countEntries(zip, limits);
  } catch (error) {
    return `it cannot be unpacked (${wordsOf(error)})`;
  }
}

function openPackage(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes),
      { lazyEntries: true, strictFileNames: true },
      (error, zip) => {
        if (error) reject(error);
        else resolve(zip);
      },
    );
  });
}

function countEntries(
  zip: ZipFile,
  limits: PackageLimits,
): Promise<PackageRefusal> {
  return new Promise((resolve, reject) => {
    let total = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(null));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          reject(error);
          return;
        }
        stream.on('error', reject);
        stream.on('data', (chunk: Buffer) => {
          total += chunk.length;
          if (total <= limits.unpackedBytes) return;
          stream.destroy();
          resolve(
            `it unpacks to more than the ${limits.unpackedBytes} bytes allowed`,
          );
        });
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
