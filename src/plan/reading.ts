// How was each file understood? The archivist's page, open to readers.
import { HOW_IT_WAS_READ, linkTo, readingAddress, rootFrom } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { countCertainties, foldCertainties, needsLook } from './certainty.ts';
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

export function planReading({ archive, formatTitle }: PlanSources): PlannedPage[] {
  const { stories } = archive;
  const worst = stories.filter(needsLook).sort(byFaults).slice(0, WORST);
  const needsLookTotal = stories.filter(needsLook).length;
  const isLong = stories.length > LONGEST_LIST;
  const parts = isLong
    ? cutByTime(stories, LONGEST_LIST).map(({ date, stories }) => ({ name: date ?? UNDATED, rows: stories }))
    : [];

  const page = (url: string, year: string | null, worst: readonly Story[], rows: readonly Story[]): PlannedPage => {
    const fingerprint = foldRows(foldRows(new Fingerprint(), worst), rows);
    const formats = year === null ? countBy(stories, ({ card }) => card.format) : [];
    const providers = year === null ? countBy(stories, ({ card }) => card.provider) : [];
    const certainties = countCertainties(year === null ? stories : rows);
    foldCertainties(fingerprint, certainties);
    for (const [value, count] of [...formats, ...providers]) fingerprint.text(value).number(count);
    const cuts = year === null ? parts.map(({ name, rows }) => ({ year: name, count: rows.length })) : [];
    for (const { year, count } of cuts) fingerprint.text(year).number(count);
    const make = (): HowItWasReadPage => ({
      kind: 'how-it-was-read',
      url,
      root: rootFrom(url),
      title: year ?? '',
      description: '',
      formats: formats.map(([format, count]) => ({ format, title: formatTitle(format), count })),
      providers: providers.map(([provider, count]) => ({ provider, count })),
      ...certainties,
      needsLook: worst.map((story) => rowOf(story, url)),
      needsLookTotal: year === null ? needsLookTotal : worst.length,
      years: cuts.map(({ year, count }) => ({ href: linkTo(url, readingAddress(year)), text: year, count })),
      rows: rows.map((story) => rowOf(story, url)),
      year,
    });
    if (year === null) fingerprint.number(needsLookTotal);
    return new PlannedPage('how-it-was-read', url, fingerprint.value(), make);
  };

  return [
    page(HOW_IT_WAS_READ, null, worst, isLong ? [] : stories),
    ...parts.map(({ name, rows }) => page(readingAddress(name), name, [], rows)),
  ];
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
