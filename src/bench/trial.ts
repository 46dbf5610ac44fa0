// What does one build cost, in a process of its own?
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

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
}

/** Loaded into the process that is measured: it tells what it has used when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('\\n@'+JSON.stringify(process.resourceUsage())))",
)}`;

/**
 * Builds once.
 *
 * @throws where the build does not end well
 */
export function buildOnce(project: string, content: string, output: string): Cost {
  const script = join(project, 'src', 'start.mjs');
  const args = ['--disable-proto=throw', '--import', TELL, script, 'build', '--json'];
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--content', content, '--output', output], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`the build that is measured ended with code ${status}: ${stderr.slice(0, 2000)}`);
  const used: NodeJS.ResourceUsage = JSON.parse(stderr.slice(stderr.lastIndexOf('\n@') + 2));
  const { rendered, written }: { rendered: number; written: number } = JSON.parse(stdout);
  return {
    wall,
    user: used.userCPUTime / 1e6,
    system: used.systemCPUTime / 1e6,
    memory: used.maxRSS / 1000,
    rendered,
    written,
  };
}

/** Each figure's median over the runs. */
export function medianOf(costs: readonly Cost[]): Cost {
  const median = (read: (cost: Cost) => number): number => {
    const sorted = costs.map(read).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    wall: median(({ wall }) => wall),
    user: median(({ user }) => user),
    system: median(({ system }) => system),
    memory: median(({ memory }) => memory),
    rendered: median(({ rendered }) => rendered),
    written: median(({ written }) => written),
  };
}
