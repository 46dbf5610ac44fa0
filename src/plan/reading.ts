// How was each file understood? The archivist's page, open to readers.
import { HOW_IT_WAS_READ, linkTo, readingAddress, rootFrom } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { countCertainties, foldCertainties, needsLook } from './certainty.ts';
import { always, type Chapter } from './chapter.ts';
import { cutByTime } from './cuts.ts';
import { countBy } from './lines.ts';
import type { HowItWasReadPage } from './page.ts';
import type { ReadingRow } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** More articles than this are cut by year, and a year of more by month. */
const LONGEST_LIST = 200;
const WORST = 50;
/** The name of the part that holds the articles without a date. */
const UNDATED = 'undated';

/** The first page, and a chapter for each year or month of a long archive. */
export function planReading({ archive, formatTitle }: PlanSources): Chapter<PlannedPage>[] {
  const { stories } = archive;
  const isLong = stories.length > LONGEST_LIST;
  const parts = isLong
    ? cutByTime(stories, LONGEST_LIST).map(({ date, stories }) => ({ name: date ?? UNDATED, rows: stories }))
    : [];
  return [
    always('how it was read', [planFirst(stories, parts, formatTitle)]),
    ...parts.map(({ name, rows }) => {
      const fingerprint = foldRows(new Fingerprint(), rows).value();
      return { name: `how it was read ${name}`, key: fingerprint, plan: () => [planPart(name, rows, fingerprint)] };
    }),
  ];
}

interface Part {
  readonly name: string;
  readonly rows: readonly Story[];
}

/** @param parts the pages that hold the rows; none: they stand here */
function planFirst(
  stories: readonly Story[],
  parts: readonly Part[],
  formatTitle: PlanSources['formatTitle'],
): PlannedPage {
  const url = HOW_IT_WAS_READ;
  const doubtful = stories.filter(needsLook);
  const worst = doubtful.toSorted(byFaults).slice(0, WORST);
  const rows = parts.length === 0 ? stories : [];
  const formats = countBy(stories, ({ card }) => card.format);
  const providers = countBy(stories, ({ card }) => card.provider);
  const certainties = countCertainties(stories);
  const fingerprint = foldCertainties(foldRows(foldRows(new Fingerprint(), worst), rows), certainties);
  for (const [value, count] of [...formats, ...providers]) fingerprint.text(value).number(count);
  for (const { name, rows } of parts) fingerprint.text(name).number(rows.length);
  const make = (): HowItWasReadPage => ({
    kind: 'how-it-was-read',
    url,
    root: rootFrom(url),
    title: '',
    description: '',
    formats: formats.map(([format, count]) => ({ format, title: formatTitle(format), count })),
    providers: providers.map(([provider, count]) => ({ provider, count })),
    ...certainties,
    needsLook: worst.map((story) => rowOf(story, url)),
    needsLookTotal: doubtful.length,
    years: parts.map(({ name, rows }) => ({ href: linkTo(url, readingAddress(name)), text: name, count: rows.length })),
    rows: rows.map((story) => rowOf(story, url)),
    year: null,
  });
  return new PlannedPage('how-it-was-read', url, fingerprint.number(doubtful.length).value(), make);
}

function planPart(name: string, rows: readonly Story[], fingerprint: number): PlannedPage {
  const url = readingAddress(name);
  const make = (): HowItWasReadPage => ({
    kind: 'how-it-was-read',
    url,
    root: rootFrom(url),
    title: name,
    description: '',
    formats: [],
    providers: [],
    ...countCertainties(rows),
    needsLook: [],
    needsLookTotal: 0,
    years: [],
    rows: rows.map((story) => rowOf(story, url)),
    year: name,
  });
  return new PlannedPage('how-it-was-read', url, fingerprint, make);
}

/** Absent dates first, then by the number of faults, then by file. */
function byFaults(a: Story, b: Story): number {
  const absent = (story: Story): number => (story.card.certainty === 'absent' ? 1 : 0);
  const faults = (story: Story): number => story.card.warnings.length + story.card.doubts;
  return absent(b) - absent(a) || faults(b) - faults(a) || compareText(a.card.file, b.card.file);
}

function foldRows(fingerprint: Fingerprint, stories: readonly Story[]): Fingerprint {
  fingerprint.number(stories.length);
  for (const { line, whole, card } of stories) {
    fingerprint.number(line).number(whole);
    for (const warning of card.warnings) fingerprint.text(warning);
  }
  return fingerprint;
}

function rowOf(story: Story, from: string): ReadingRow {
  const { card, files, url } = story;
  return {
    href: linkTo(from, url),
    headline: card.headline,
    lang: card.lang,
    files,
    format: card.format,
    provider: card.provider,
    published: card.published,
    certainty: card.certainty,
    origin: card.origin,
    doubts: card.doubts,
    warnings: card.warnings,
  };
}
