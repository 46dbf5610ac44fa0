// What if the disk fails, or the process dies, at just this call? A disk on which every call can be made to go wrong.
import { constants } from 'node:os';
import type { Disk } from '../../src/disk/disk.ts';

/** A call that is about to be made. */
export interface Call {
  /** From 1. */
  readonly number: number;
  /** As `node:fs` has it. */
  readonly name: string;
  /** What it is about, where that is a path. */
  readonly path: string;
  /** Whether it puts something on the disk, takes something away, or only looks. */
  readonly does: 'puts' | 'takes' | 'looks';
}

export interface WatchedDisk {
  readonly disk: Disk;
  /** How many calls there were. */
  readonly calls: () => number;
  /** How many files are open. */
  readonly open: () => number;
}

const PUTTING = /^(?:append|write|mkdir|link|rename|fsync|ftruncate)/;
const TAKING = /^(?:unlink|rm)/;
/** Of these, the ones that have put half of it there when the disk is full, or the process dies. */
const HALVES: ReadonlySet<string> = new Set(['appendFileSync', 'writeFileSync', 'writeSync']);

/** What is thrown in the place of death: nothing that catches errors of the disk may take it for one. */
export class Death extends Error {
  constructor() {
    super('the process dies here');
  }
}

/**
 * @param fault asked before each call; what it gives is thrown instead of making the call, or with half of it made
 */
export function watchDisk(disk: Disk, fault: (call: Call) => Error | null): WatchedDisk {
  let calls = 0;
  let open = 0;
  const watched = new Proxy(disk, {
    get: (target, name: string) => {
      const call = Reflect.get(target, name);
      return (...args: unknown[]): unknown => {
        calls += 1;
        const [path] = args;
        const does = doing(name, args);
        const error = fault({ number: calls, name, path: typeof path === 'string' ? path : '', does });
        if (error !== null) {
          if (HALVES.has(name)) Reflect.apply(call, target, halved(args));
          throw error;
        }
        const result: unknown = Reflect.apply(call, target, args);
        if (name === 'openSync') open += 1;
        if (name === 'closeSync') open -= 1;
        return result;
      };
    },
  });
  return { disk: watched, calls: () => calls, open: () => open };
}

function doing(name: string, [, flag]: readonly unknown[]): Call['does'] {
  if (PUTTING.test(name) || (name === 'openSync' && flag !== 'r')) return 'puts';
  return TAKING.test(name) ? 'takes' : 'looks';
}

/** An error as `node:fs` throws it. */
export function diskError(code: keyof typeof constants.errno, { name, path }: Pick<Call, 'name' | 'path'>): Error {
  const syscall = name.replace(/(?:File)?Sync$/, '');
  const where = path === '' ? '' : ` '${path}'`;
  return Object.assign(new Error(`${code}: made to fail, ${syscall}${where}`), {
    ...{ code, syscall, errno: -constants.errno[code] },
    ...(path === '' ? {} : { path }),
  });
}

/** `writeFileSync(path, content)`, `writeSync(file, bytes, offset)`: with half of what was to be written. */
function halved([to, content, ...more]: readonly unknown[]): unknown[] {
  if (typeof content === 'string') return [to, content.slice(0, content.length >> 1), ...more];
  if (!(content instanceof Uint8Array)) throw new TypeError('neither text nor bytes are written');
  const [from = 0] = more;
  const start = typeof from === 'number' ? from : 0;
  const half = content.subarray(0, start + ((content.length - start) >> 1));
  return [to, half, ...more];
}
