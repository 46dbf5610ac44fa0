// Where does the time of a build go?

/** What passes in a lap. */
export interface Lap {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of the processor: all threads, user and system. */
  readonly cpu: number;
  /** The most memory that the process has held until its end, in megabytes. */
  readonly peak: number;
}

/** In the order in which the stages came to their first end. */
export type Stages = Readonly<Record<string, Lap>>;

/** Laps one after another: whatever passes between two of them belongs to the later one. */
export class Stopwatch {
  readonly #laps = new Map<string, Lap>();
  #last: Lap;

  /** @param began where the first lap begins: `START`, or what `timeNow` gave */
  constructor(began: Lap) {
    this.#last = began;
  }

  /** Ends a lap. Of two laps with one name the times are added up. */
  lap(stage: string): void {
    const [before, last, now] = [this.#laps.get(stage) ?? START, this.#last, timeNow()];
    const [wall, cpu] = [before.wall + now.wall - last.wall, before.cpu + now.cpu - last.cpu];
    this.#laps.set(stage, { wall, cpu, peak: now.peak });
    this.#last = now;
  }

  get stages(): Stages {
    return Object.fromEntries(this.#laps);
  }
}

/** The start of the process. */
export const START: Lap = { wall: 0, cpu: 0, peak: 0 };

export function timeNow(): Lap {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { wall: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1000 };
}
