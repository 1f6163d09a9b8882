/** `@std/assert` by our own hands: JSR is not reached everywhere, so its names stand here over `node:assert/strict`. */
import assert from "node:assert/strict";

export class AssertionError extends assert.AssertionError {}

export function assertEquals<T>(actual: T, expected: T, message?: string): void {
  assert.deepEqual(actual, expected, message!);
}
export function assertNotEquals<T>(actual: T, expected: T, message?: string): void {
  assert.notDeepEqual(actual, expected, message!);
}
export function assertStrictEquals<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  assert.equal(actual, expected, message!);
}
export function assertExists<T>(actual: T, message = "expected a value"): asserts actual is NonNullable<T> {
  assert.ok(actual !== undefined && actual !== null, message);
}
export function assertMatch(actual: string, expected: RegExp, message?: string): void {
  assert.match(actual, expected, message!);
}
export function assertNotMatch(actual: string, expected: RegExp, message?: string): void {
  assert.doesNotMatch(actual, expected, message!);
}
export function assertStringIncludes(actual: string, expected: string, message?: string): void {
  assert.ok(
    actual.includes(expected),
    message ?? `expected ${JSON.stringify(actual.slice(0, 400))} to include ${expected}`,
  );
}
export function assertGreater(actual: number, expected: number, message?: string): void {
  assert.ok(actual > expected, message ?? `expected ${actual} > ${expected}`);
}
export function assertLessOrEqual(actual: number, expected: number, message?: string): void {
  assert.ok(actual <= expected, message ?? `expected ${actual} <= ${expected}`);
}
export function assertAlmostEquals(actual: number, expected: number, tolerance = 1e-7, message?: string): void {
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    message ?? `expected ${actual} to be within ${tolerance} of ${expected}`,
  );
}
// deno-lint-ignore no-explicit-any
type ErrorClass<E> = abstract new (...args: any[]) => E;
const fits = (error: unknown, kind?: ErrorClass<Error>, includes?: string) => {
  if (kind) assert.ok(error instanceof kind, `expected ${kind.name}, got ${error}`);
  if (includes) assertStringIncludes((error as Error).message, includes);
  return true;
};
export function assertThrows<E extends Error>(run: () => unknown, kind?: ErrorClass<E>, includes?: string): void {
  assert.throws(run, (error) => fits(error, kind, includes));
}
export async function assertRejects<E extends Error>(
  run: () => Promise<unknown>,
  kind?: ErrorClass<E>,
  includes?: string,
): Promise<void> {
  await assert.rejects(run, (error) => fits(error, kind, includes));
}
export function fail(message = "failed"): never {
  assert.fail(message);
}
/** `assert(value)` narrows, as its namesake does. */
function assertTruthy(value: unknown, message?: string): asserts value {
  assert.ok(value, message!);
}
export { assertTruthy as assert };
