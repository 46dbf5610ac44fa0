// Where does the time of a build go?

/** Milliseconds by the clock, and of the processor (all threads, user and system). */
export interface Lap {
  readonly wall: number;
  readonly cpu: number;
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
    this.#laps.set(stage, { wall: before.wall + now.wall - last.wall, cpu: before.cpu + now.cpu - last.cpu });
    this.#last = now;
  }

  get stages(): Stages {
    return Object.fromEntries(this.#laps);
  }
}

/** The start of the process. */
export const START: Lap = { wall: 0, cpu: 0 };

export function timeNow(): Lap {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}
