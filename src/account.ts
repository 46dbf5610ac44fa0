// What does a build have to tell of the archive when it is done?
import type { Card } from './article/card.ts';
import type { Memory } from './cache/memory.ts';
import { countBy } from './plan/lines.ts';
import { isFailed, type Prepared } from './prepare.ts';
import type { Reading } from './reading.ts';
import type { Message } from './text/message.ts';

/** Plain data: it is kept from one build to the next. */
export interface Account {
  /** Files that were looked into, and those of them that hold an article. */
  readonly files: number;
  readonly filesWithArticles: number;
  /** Articles as they stand in the files, and stories: equal texts are one. */
  readonly articles: number;
  readonly stories: number;
  readonly counts: Readonly<Record<'agencies' | 'formats' | 'dates' | 'headlines', Counts>>;
  /** How many articles need a look, and the worst of them. */
  readonly look: { readonly count: number; readonly worst: readonly Doubtful[] };
  /** Files that were left out. */
  readonly failed: readonly string[];
  /** Where the site will stand, if that is known. */
  readonly baseUrl: string | null;
}

/** Most first. */
export type Counts = readonly (readonly [string, number])[];

export interface Doubtful {
  readonly file: string;
  /** The first thing to be said of it, and how many there are besides. */
  readonly first: string;
  readonly more: number;
}

const WORST = 5;

export function accountOf(readings: readonly Reading[], prepared: Prepared | null): Account {
  const cards = readings.flatMap(({ cards }) => cards);
  const look = needsLook(cards);
  return {
    files: readings.length,
    filesWithArticles: readings.filter(({ cards }) => cards.length > 0).length,
    articles: cards.length,
    stories: prepared?.archive.stories.length ?? cards.length,
    counts: {
      agencies: countBy(cards, ({ provider }) => provider ?? 'unknown'),
      formats: countBy(cards, ({ format }) => format),
      dates: countBy(cards, ({ certainty }) => certainty),
      headlines: countBy(cards, ({ origin }) => origin),
    },
    look: { count: look.length, worst: look.slice(0, WORST).map(doubtful) },
    failed: readings.filter(isFailed).map(({ path }) => path),
    baseUrl: prepared?.site.baseUrl ?? null,
  };
}

/** What is told again where nothing has changed. */
export interface Told {
  readonly messages: readonly Message[];
  readonly account: Account;
  readonly planned: number;
}

/**
 * What the last build had to tell; null where the site was made from something else.
 *
 * @param inputs of all that it would be made from now
 */
export function recallStanding({ standing }: Pick<Memory, 'standing'>, inputs: number): Told | null {
  if (standing === null || standing.inputs !== inputs) return null;
  const told: unknown = JSON.parse(standing.told);
  return isTold(told) ? told : null;
}

/** What a build has written: its frame's checksum has said that it is. */
function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'account' in value && 'messages' in value;
}

/** Articles with warnings or doubts: those without a date first, then by the number of faults. */
export function needsLook(cards: readonly Card[]): Card[] {
  const weight = ({ certainty, warnings, doubts }: Card): number =>
    (certainty === 'absent' ? 1000 : 0) + warnings.length * 2 + doubts;
  return cards
    .filter(({ warnings, doubts }) => warnings.length > 0 || doubts > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.file < b.file ? -1 : 1));
}

function doubtful({ file, warnings, doubts }: Card): Doubtful {
  const first = warnings[0] ?? `${doubts} ${doubts === 1 ? 'passage' : 'passages'} in doubt`;
  return { file, first, more: warnings.length + (doubts > 0 ? 1 : 0) - 1 };
}
