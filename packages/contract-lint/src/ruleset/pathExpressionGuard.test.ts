import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathExpressionFault } from './pathExpressionGuard';

describe('paths that select', () => {
  it.each([
    ['$'],
    ['$..[?(@.enum)]'],
    ['$.paths[*][get,put,post]'],
    ['$.paths[*][?(@property === "get" || @property == \'put\')]~'],
    ['$..properties[?(@ && @.type === "string" && !@.enum)]'],
    ['$.paths[?(@property.match(/^.(a|b)+$/i))]'],
    ['$.paths[?(@property.includes("v1"))].get^'],
    ['$..[?(@.length > 3 && @.length <= 10)]'],
    ['$..parameters[?(@.in === "header" && @["x-kind"] !== "internal")]'],
    ['$..[?(@object() && @parentProperty !== "examples")]'],
    ['#Operation.responses[?(@property.match(/^(4|5)/))]'],
    ['$.servers[(@.length-1)]'],
  ])('accepts %s', expression => {
    expect(findPathExpressionFault(expression)).toBeNull();
  });
});

describe('paths that would run code', () => {
  it.each([
    ['$[?("".constructor.constructor("return 1")())]'],
    ['$[?(@["con" + "structor"])]'],
    ['$[?(@["con\\structor"])]'],
    ['$[?(@.__proto__.x)]'],
    ['$[?(@ ~= "x/;process.exit();/")]'],
    ['$[?(@.a = 1)]'],
    ['$[?(process.exit())]'],
    ['$[?(@.replace(/a/, "b"))]'],
    ['$[?(@.call(@))]'],
    ['$[?(@.a.map(@.b))]'],
    ['$[?(@.match (@) (@))]'],
    ['$[?(`x`)]'],
    ['$[?(@@shorthand())]'],
    ['$[?(@.a[@.b])]'],
    ['$[?((@.a, @.b)(1))]'],
    ['$[?(new Date())]'],
    ['$[?(this)]'],
    ['$[?(@.a ? @.b : @.c)]'],
    ['$[?(function(){}())]'],
    ['$[?(a => 1)]'],
    ['no path'],
    ['$.a['],
  ])('refuses %s', expression => {
    expect(findPathExpressionFault(expression)).not.toBeNull();
  });

  it('refuses every call of anything but a test of a text', () => {
    const allowed =
      /^(match|includes|indexOf|startsWith|endsWith|toLowerCase|toUpperCase|trim)$/;
    fastCheck.assert(
      fastCheck.property(
        fastCheck.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$]{0,12}$/),
        name => {
          const fault = findPathExpressionFault(`$..[?(@.x.${name}("y"))]`);
          expect(fault === null).toBe(allowed.test(name));
        },
      ),
    );
  });
});
