// What greets the reader?
import { HOME, linkTo, monthAddress, OFFICES, TAGS, tagAddress, tagKindAddress } from '../archive/addresses.ts';
import type { TagIndex } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { coverageOf } from './coverage.ts';
import { Entities } from './entities.ts';
import { cellOf, countBy, countYears, foldLines, lineOf, tagLinkOf } from './lines.ts';
import { shownOffices } from './offices.ts';
import type { HomePage } from './page.ts';
import type { KindLink } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';
import { storiesWith } from './tag-cuts.ts';

const NEWEST = 8;
const SUBJECTS = 12;

export function planHome({ archive, authority }: PlanSources): PlannedPage[] {
  const newest = archive.dated.slice(-NEWEST).reverse();
  const subjects = mostWritten(archive.tags);
  const agencies = countBy(archive.stories, ({ card }) => card.provider);
  const languages = countBy(archive.stories, ({ card }) => card.lang);
  const years = countYears(archive.dated);
  const coverage = coverageOf(archive);
  const lastMonth = archive.months[archive.months.length - 1]?.date ?? null;
  const kinds = kindsOf(archive.tags);
  const people = new Set(archive.tags.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));
  const offices = shownOffices(new Entities(authority), (id) => people.has(id)).length;

  const fingerprint = foldLines(new Fingerprint(), newest)
    .number(archive.stories.length)
    .number(archive.undated.length)
    .text(coverage?.from ?? null)
    .text(coverage?.to ?? null)
    .text(lastMonth);
  for (const { kind, count } of kinds) fingerprint.text(kind).number(count);
  fingerprint.number(offices);
  for (const { year, count } of years) fingerprint.number(year).number(count);
  for (const [name, count] of [...agencies, ...languages]) fingerprint.text(name).number(count);
  for (const tag of subjects) {
    const { kind, id, name, stories } = tag;
    fingerprint.text(kind).text(id).text(name).number(storiesWith(tag));
    for (const { year, count } of countYears(stories)) fingerprint.number(year).number(count);
  }

  const make = (): HomePage => ({
    kind: 'home',
    url: HOME,
    root: '',
    title: '',
    description: '',
    storyCount: archive.stories.length,
    undatedCount: archive.undated.length,
    first: coverage?.from ?? null,
    last: coverage?.to ?? null,
    lastMonth: lastMonth === null ? null : { date: lastMonth, href: linkTo(HOME, monthAddress(lastMonth)) },
    kinds,
    offices: offices === 0 ? null : { href: linkTo(HOME, OFFICES), text: '', count: offices },
    years: years.map(({ year, count }) => cellOf(String(year), count, HOME, 'year')),
    agencies: agencies.flatMap(([name, count]) => {
      const agency = archive.tags.find((tag) => tag.kind === 'agency' && tag.name === name);
      if (name === null) return [];
      return [{ href: linkTo(HOME, agency === undefined ? TAGS : tagAddress('agency', agency.id)), text: name, count }];
    }),
    newest: newest.map((story) => lineOf(story, HOME, true)),
    subjects: subjects.map((tag) => ({ ...tagLinkOf(tag, HOME), years: spread(countYears(tag.stories), years) })),
    languages: languages.map(([lang, count]) => ({ lang, count })),
  });
  return [new PlannedPage('home', HOME, fingerprint.value(), make)];
}

/** Of each kind of which there are subjects how many; agencies stand on the home page by name. */
function kindsOf(tags: readonly TagIndex[]): KindLink[] {
  const kinds = ['person', 'organisation', 'place', 'topic'] as const;
  return kinds
    .map((kind) => ({
      kind,
      href: linkTo(HOME, tagKindAddress(kind)),
      count: tags.filter((tag) => tag.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The subjects written about most: no agencies, which write about everything. */
function mostWritten(tags: readonly TagIndex[]): TagIndex[] {
  return tags
    .filter(({ kind, stories }) => kind !== 'agency' && stories.length > 0)
    .sort((a, b) => b.stories.length - a.stories.length || compareText(a.name, b.name) || compareText(a.kind, b.kind))
    .slice(0, SUBJECTS);
}

/** A subject's counts over all the years of the archive, so that sparklines beside one another share their axis. */
function spread(own: ReturnType<typeof countYears>, all: ReturnType<typeof countYears>): ReturnType<typeof countYears> {
  const counts = new Map(own.map(({ year, count }) => [year, count]));
  return all.map(({ year }) => ({ year, count: counts.get(year) ?? 0 }));
}
