import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that this process reads some documents and ends. It is made for programs that run for days: it optimises a
 * function after little use, and compiles every pattern twice, first to bytecode and then to machine code. Without that
 * one contract takes a quarter less processor time, and fifty in a row a sixth less. A version of V8 that does not know
 * a flag says so and goes on.
 */
export function expectShortLife(): void {
  setFlagsFromString('--no-regexp-tier-up');
  // 67,584 in Node 20 and twice as much in Node 22; from 400,000 to 1,600,000 it makes no difference.
  setFlagsFromString('--interrupt-budget=500000');
  // By default garbage grows to four times what is in use: a fifth more memory, for a fiftieth less time.
  setFlagsFromString('--heap-growing-percent=180');
}
