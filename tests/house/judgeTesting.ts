import { posix } from 'node:path';
import type { Violation } from './houseRules';
import { isTest, violation } from './judgedFile';
import type { JudgedFile } from './judgedFile';

/**
 * What exists for tests lies in a folder `testing` and stays out of the
 * product: no file of it is reached from one that is built.
 */
export function judgeTesting(file: JudgedFile): readonly Violation[] {
  // `sample.testing.ts` beside the product is machinery in the wrong place.
  if (/\.test[A-Za-z]+\.tsx?$/u.test(file.path)) {
    return violation(
      file,
      0,
      'is test machinery outside a folder testing',
      'Who reads a folder of the product finds the product in it.',
    );
  }
  if (isTest(file.path)) return [];
  return file.facts.imports.flatMap(found => {
    const target = found.module.startsWith('.')
      ? posix.join(posix.dirname(file.path), found.module)
      : found.module;
    return /(^|\/)testing(\/|$)|\.test$/u.test(target)
      ? violation(
          file,
          found.line,
          `imports ${found.module}`,
          'Machinery of tests is no part of the product and of no bundle.',
        )
      : [];
  });
}
