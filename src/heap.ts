// How much of what is no longer needed may lie in memory?
import v8 from 'node:v8';

/**
 * The heap may grow by so much of what is in use before it is swept, in percent. Where very much is made, the engine's own
 * measure leaves twice as much lying, and saves no time; where little is, it saves some.
 */
const GROWTH = 30;

// The engine would sweep with threads of its own (`--single-threaded-gc` in package.json says no): they would wait for a core
// that our threads are using, and all that is done here would wait for them.

/** Called before very many files are read or made; the end of a thread takes it back (see start.mjs). */
export function sweepOften(): void {
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
