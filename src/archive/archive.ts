// How do the articles hang together? In time, and by tag.
import type { TagName } from '../article/card.ts';
import type { DatedEvent } from '../article/facts.ts';
import type { Edtf, TagKind } from '../article/record.ts';
import { Fingerprint, hashText } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import type { Accessioned, Accessions } from './accession.ts';
import { ByTag } from './by-tag.ts';
import { followPlans, type Outcome, type ToldEvent } from './planned-events.ts';
import type { Accession } from './register.ts';

/** An article in its place in the archive. */
export interface Story extends Accessioned {
  /** Its place among all stories, in the archive's order. */
  readonly order: number;
  /** The hash of its address. */
  readonly address: number;
  /** What the calendar knows of its date of publication: `2016`, `2016-12`, `2016-12-13`, or null. See `periodOf`. */
  readonly period: Edtf | null;
  /** Of what a list says of it: differs when its line would, on a page or in a file. */
  readonly line: number;
  /** Of its card, its address and what the register says: differs when its own page or its record would. */
  readonly whole: number;
}

/** One thing that happened or was to happen, and the story that tells it. */
export interface Happening extends Told {
  /** Under which it stands: the first `2016`, `2016-12` or `2016-12-13` of its date; of what is only bounded the last. */
  readonly period: Edtf;
  /** What became of what was planned and has come to its time; null: nothing was planned, or nobody can tell yet. */
  readonly outcome: PlanOutcome | null;
  /** Of what a timeline shows of it. */
  readonly hash: number;
}

/** What the archive knows of what was planned. */
export type PlanOutcome = Outcome<Told>;

/** An event and the story that tells it. */
export interface Told {
  readonly event: DatedEvent;
  readonly story: Story;
}

/** The stories of one day, month or year, in the order in which they were published. */
export interface Period {
  /** `2016`, `2016-12` or `2016-12-13`. */
  readonly date: Edtf;
  readonly stories: readonly Story[];
}

export interface TagIndex {
  readonly kind: TagKind;
  readonly id: string;
  readonly name: string;
  /** Whether its stories call it by several names, of which the commonest stands: another story may make it another. */
  readonly isNamedVariously: boolean;
  /** Stories that are about it, in the archive's order. */
  readonly stories: readonly Story[];
  /** Stories that only name it. */
  readonly alsoMentioned: readonly Story[];
  /** What happened, as far as the sentences that name it say; nothing that is only bounded. In the archive's order. */
  readonly happenings: readonly Happening[];
}

export interface Archive {
  /** All stories: by date of publication and time, undated ones last, by id where nothing else tells them apart. */
  readonly stories: readonly Story[];
  readonly dated: readonly Story[];
  readonly undated: readonly Story[];
  /** In order of time. A month's stories hold its days' stories and those of which only the month is known. */
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  /** By kind and id. */
  readonly tags: readonly TagIndex[];
  /** What happened and was to happen, in the order of the stories that tell it. What has no date at all is not among them. */
  readonly happenings: readonly Happening[];
  readonly byId: ReadonlyMap<string, Story>;
  readonly moved: readonly { readonly from: string; readonly to: Story }[];
  readonly gone: readonly { readonly accession: Accession; readonly since: string | null }[];
}

/** Arranges the accessioned articles. What it gives depends on them alone, not on the order in which they come. */
export function arrange({ articles, moved, gone }: Accessions): Archive {
  const periods = new Map<Edtf | null, Edtf | null>();
  const stories = inOrder(articles.map((accessioned) => storyOf(accessioned, periods)));
  const dated = stories.filter(({ period }) => period !== null);
  const undated = stories.filter(({ period }) => period === null);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const happenings = withOutcomes(happeningsOf(stories), dated[dated.length - 1]?.period ?? '');
  return {
    stories,
    dated,
    undated,
    years: periodsOf(dated, 4),
    months: periodsOf(dated, 7),
    days: periodsOf(dated, 10),
    tags: tagIndexes(stories, happenings),
    happenings,
    byId,
    moved: moved.flatMap(({ from, id }) => {
      const to = byId.get(id);
      return to === undefined ? [] : [{ from, to }];
    }),
    gone,
  };
}

/** Sorts the stories and numbers them. */
function inOrder(stories: (Story & { order: number })[]): readonly Story[] {
  stories.sort(compareStories);
  for (const [order, story] of stories.entries()) story.order = order;
  return stories;
}

/**
 * The part of a date of publication that the calendar knows: `2016`, `2016-12` or `2016-12-13`. A season stands in its
 * year. Null for an interval, a set, and for no date.
 */
export function periodOf(published: Edtf | null): Edtf | null {
  if (published === null) return null;
  const known = /^(\d{4})(-\d{2})?(-\d{2})?[~?%]?$/.exec(published);
  if (known === null) return null;
  const [, year = '', month = '', day = ''] = known;
  return month > '-12' ? year : `${year}${month}${day}`;
}

/** The stories of a period of which no day (or of a year: no month) is known. @param length of what is known */
export function knownOnlyTo(stories: readonly Story[], length: 4 | 7): Story[] {
  return stories.filter(({ period }) => period?.length === length);
}

/** @param periods of the dates that were met before */
function storyOf(
  { card, id, url, added, versions, files }: Accessioned,
  periods: Map<Edtf | null, Edtf | null>,
): Story & { order: number } {
  const { published } = card;
  let period = periods.get(published);
  if (period === undefined) {
    period = periodOf(published);
    periods.set(published, period);
  }
  const address = hashText(url);
  const whole = new Fingerprint().number(card.content).number(address).text(id).text(added);
  for (const { sha256, until } of versions) whole.text(sha256).text(until);
  for (const file of files) whole.text(file);
  return {
    card,
    id,
    url,
    added,
    versions,
    files,
    order: 0,
    address,
    period,
    line: new Fingerprint().number(address).number(card.line).text(id).value(),
    whole: whole.value(),
  };
}

function compareStories(a: Story, b: Story): number {
  const [aKey, bKey] = [a.period, b.period];
  if (aKey === null || bKey === null) return aKey === bKey ? compareText(a.id, b.id) : aKey === null ? 1 : -1;
  return compareText(aKey, bKey) || compareText(a.card.time ?? '', b.card.time ?? '') || compareText(a.id, b.id);
}

/** @param length of the period's date: 4, 7 or 10 characters */
function periodsOf(dated: readonly Story[], length: number): Period[] {
  const periods: { date: Edtf; stories: Story[] }[] = [];
  for (const story of dated) {
    const key = story.period;
    if (key === null || key.length < length) continue;
    const date = key.slice(0, length);
    const last = periods[periods.length - 1];
    if (last?.date === date) last.stories.push(story);
    else periods.push({ date, stories: [story] });
  }
  return periods;
}

/** A tag while its stories are being found. */
interface Gathering {
  readonly kind: TagKind;
  readonly id: string;
  readonly names: Map<string, number>;
  readonly stories: Story[];
  readonly alsoMentioned: Story[];
  readonly happenings: Happening[];
}

/** The stories that bear one name of a tag. */
interface Bearers {
  readonly tag: Gathering;
  count: number;
}

function tagIndexes(stories: readonly Story[], happenings: readonly Happening[]): TagIndex[] {
  const gatherings = new ByTag<Gathering>();
  // The same few names stand in very many stories, and mostly they are the same objects.
  const known = new Map<TagName, Bearers>();
  const bearersOf = (name: TagName): Bearers => {
    const { kind, id } = name;
    const tag = gatherings.getOrMake(kind, id, () => {
      return { kind, id, names: new Map(), stories: [], alsoMentioned: [], happenings: [] };
    });
    const bearers = { tag, count: 0 };
    known.set(name, bearers);
    return bearers;
  };
  for (const story of stories) {
    const { card } = story;
    if (card.status === 'withdrawn') continue;
    for (const name of card.tagNames) {
      const bearers = known.get(name) ?? bearersOf(name);
      bearers.count += 1;
      (name.salient ? bearers.tag.stories : bearers.tag.alsoMentioned).push(story);
    }
  }
  for (const happening of happenings) {
    const { event, story } = happening;
    if (event.status === 'bounded') continue;
    const { tagNames } = story.card;
    for (const at of event.who) {
      const name = tagNames[at];
      if (name !== undefined) known.get(name)?.tag.happenings.push(happening);
    }
  }
  for (const [{ name }, { tag, count }] of known) tag.names.set(name, (tag.names.get(name) ?? 0) + count);
  return gatherings
    .values()
    .map(({ names, ...gathering }) => ({ ...gathering, name: commonest(names), isNamedVariously: names.size > 1 }))
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

/** @param last the last date of publication: what was planned for later can have no report */
function withOutcomes(happenings: readonly Happening[], last: Edtf): readonly Happening[] {
  const told = happenings.flatMap(({ event, story }): ToldEvent<Told>[] => {
    const { subject, status, date } = event;
    if (subject === null || status === 'named-day') return [];
    return [{ where: { event, story }, published: story.card.published, status, date, subject }];
  });
  const outcomes = new Map(
    followPlans(told)
      .filter(({ planned, verdict }) => verdict !== 'no-report' || (planned.date ?? '') <= last)
      .map((outcome) => [outcome.planned.where.event, outcome]),
  );
  if (outcomes.size === 0) return happenings;
  return happenings.map((happening) => {
    const outcome = outcomes.get(happening.event);
    if (outcome === undefined) return happening;
    const { verdict, date, report, basis } = outcome;
    const hash = new Fingerprint().number(happening.hash).text(verdict).text(date).text(basis);
    if (report !== null) hash.number(report.where.story.line).number(report.where.story.card.content);
    return { ...happening, outcome, hash: hash.value() };
  });
}

function happeningsOf(stories: readonly Story[]): Happening[] {
  const happenings: Happening[] = [];
  // Many dates stand in many stories.
  const periods = new Map<Edtf, Edtf | null>();
  for (const story of stories) {
    const { events, content } = story.card;
    for (const [at, event] of events.entries()) {
      const { date } = event;
      let period = date === null ? null : periods.get(date);
      if (period === undefined) {
        period = firstOf(date ?? '');
        periods.set(date ?? '', period);
      }
      if (period === null) continue;
      // The story's own hashes count all that its events say.
      const hash = new Fingerprint().number(story.line).number(content).number(at).value();
      happenings.push({ event, story, period, outcome: null, hash });
    }
  }
  return happenings;
}

/** @example firstOf('2016-01/2016-09') // '2016-01' */
function firstOf(date: Edtf): Edtf | null {
  const found = /^\[?(?:\.\.\/?)?(\d{4})(?:-(\d\d))?(-\d\d)?/.exec(date);
  if (found === null) return null;
  const [, year = '', month, day = ''] = found;
  // A season stands in its year.
  return month === undefined || Number(month) > 12 ? year : `${year}-${month}${day}`;
}

/** The name that stands most often; of equals the first in code units, so that no order of files decides. */
function commonest(names: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) {
    if (count > most || (count === most && name < best)) [best, most] = [name, count];
  }
  return best;
}
