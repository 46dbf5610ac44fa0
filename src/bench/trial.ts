// What does one build cost, in a process of its own?
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stages } from '../stopwatch.ts';

export interface Cost {
  /** Seconds, from the start of the process to its end. */
  readonly wall: number;
  /** Seconds of the processor. */
  readonly user: number;
  readonly system: number;
  /** Megabytes at the peak. */
  readonly memory: number;
  readonly rendered: number;
  readonly written: number;
  /** Megabytes that were written. */
  readonly bytes: number;
  /** Where the time went; empty where nobody says so. */
  readonly stages: Stages;
}

/** Loaded into the process that is measured: it tells what it has used when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('\\n@'+JSON.stringify(process.resourceUsage())))",
)}`;

interface Told {
  readonly rendered: number;
  readonly written: number;
  readonly bytes: number;
  readonly stages: Stages;
}

/** With which node is started for `npm run build`. */
function flagsOfBuild(project: string): string[] {
  const { scripts }: { scripts: { build: string } } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return scripts.build.split(' ').filter((word) => word.startsWith('--'));
}

/**
 * Builds once.
 *
 * @throws where the build does not end well
 */
export function buildOnce(project: string, content: string, output: string): Cost {
  const script = join(project, 'src', 'start.mjs');
  const args = [...flagsOfBuild(project), '--import', TELL, script, 'build', '--json'];
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--content', content, '--output', output], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`the build that is measured ended with code ${status}: ${stderr.slice(0, 2000)}`);
  const used: NodeJS.ResourceUsage = JSON.parse(stderr.slice(stderr.lastIndexOf('\n@') + 2));
  const { rendered, written, bytes, stages }: Told = JSON.parse(stdout);
  return {
    wall,
    user: used.userCPUTime / 1e6,
    system: used.systemCPUTime / 1e6,
    memory: used.maxRSS / 1000,
    rendered,
    written,
    bytes: bytes / 1e6,
    stages,
  };
}

/** How often a foreign process is looked at, in milliseconds: what it uses after the last look is not counted. */
const LOOK = 10;
/** In `/proc/PID/stat` times stand in hundredths of a second, on every Linux. */
const TICKS = 100;

/**
 * What another program costs.
 *
 * @returns null where it cannot be started
 * @throws where it does not end well
 */
export async function runOther(
  command: string,
  args: readonly string[],
): Promise<Omit<Cost, 'rendered' | 'written' | 'bytes'> | null> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let faults = '';
  child.stderr.on('data', (text) => {
    faults += text;
  });
  let used = { user: 0, system: 0, memory: 0 };
  const looking = setInterval(() => {
    used = usedBy(child.pid) ?? used;
  }, LOOK);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  clearInterval(looking);
  if (code === null) return null;
  if (code !== 0) throw new Error(`${command} ended with code ${code}: ${faults.slice(0, 2000)}`);
  return { wall: (performance.now() - began) / 1000, ...used, stages: {} };
}

/** Null where the system does not tell, or the process has ended. */
function usedBy(pid: number | undefined): { user: number; system: number; memory: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (peak === null) return null;
    const [user, system] = [Number(fields[11]) / TICKS, Number(fields[12]) / TICKS];
    return { user, system, memory: Number(peak[1]) / 1000 };
  } catch {
    return null;
  }
}

/** Each figure's median over the runs; the stages are those of the run with the median wall time. */
export function medianOf(costs: readonly Cost[]): Cost {
  const median = (read: (cost: Cost) => number): number => {
    const sorted = costs.map(read).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const wall = median(({ wall }) => wall);
  return {
    wall,
    user: median(({ user }) => user),
    system: median(({ system }) => system),
    memory: median(({ memory }) => memory),
    rendered: median(({ rendered }) => rendered),
    written: median(({ written }) => written),
    bytes: median(({ bytes }) => bytes),
    stages: costs.find((cost) => cost.wall === wall)?.stages ?? {},
  };
}
