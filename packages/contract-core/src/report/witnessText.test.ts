import { describe, expect, it } from 'vitest';
import { exactJson, readNumber } from '../model';
import { witnessText } from './witnessText';

describe('witnessText', () => {
  const sides = { pointer: '', validInBase: true, validInRevision: false };
  const value = { 'a  b': 'x\n "y" \\', ids: [readNumber('9007199254740993')] };
  const exact = exactJson(value, 2);
  const text = '{"a  b":"x\\n \\"y\\" \\\\","ids":[9007199254740993]}';

  it('is the same where the payload was found and where it was read', () => {
    expect(witnessText({ ...sides, value, exact })).toBe(text);
    const read: unknown = JSON.parse(JSON.stringify(value));
    expect(read).toEqual({ 'a  b': 'x\n "y" \\', ids: [9007199254740992] });
    expect(witnessText({ ...sides, value: read, exact })).toBe(text);
  });

  it('is the value where nothing else is said', () => {
    expect(witnessText({ ...sides, value: { a: [1, 'b'] } })).toBe(
      '{"a":[1,"b"]}',
    );
  });
});
