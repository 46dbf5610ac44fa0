// What does a story's page say of itself in the words of schema.org?
import type { NewsArticle, Thing, WithContext } from 'schema-dts';
import { tagAddress } from '../archive/addresses.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import type { Tag, TagKind } from '../article/record.ts';
import { webAddress } from './json-ld.ts';
import { statedDate } from './stated-date.ts';

export interface ArchiveName {
  readonly title: string;
  /** Ends in `/`; null where the archive has no base address. */
  readonly baseUrl: string | null;
}

/** The agency wrote it and published it, the archive provides it. @param lede the first words, as a list shows them */
export function newsArticle(record: ArticleRecord, lede: string, archive: ArchiveName): WithContext<NewsArticle> {
  const { baseUrl } = archive;
  const agency = record.credits[0] ?? record.provider;
  const agencyThing = agency === null ? null : ({ '@type': 'NewsMediaOrganization', name: agency } as const);
  const published = publishedAt(record);
  const filed = statedDate(record.dateline?.date ?? null);
  const source = webAddress(record.source);
  const others = record.tags.filter(({ kind, name }) => kind !== 'agency' || name !== agency);
  const [about, mentions] = [true, false].map((salient) =>
    others.filter((tag) => tag.salient === salient).map((tag) => thingOf(tag, baseUrl)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(baseUrl === null ? {} : { '@id': baseUrl + record.url, url: baseUrl + record.url }),
    identifier: record.id,
    headline: record.headline.text,
    ...(lede === '' ? {} : { description: lede }),
    inLanguage: record.lang,
    ...(published === null ? {} : { datePublished: published }),
    ...(filed === null ? {} : { dateCreated: filed }),
    ...(record.dateline === null ? {} : { dateline: record.dateline.text }),
    ...(record.section === null ? {} : { articleSection: record.section }),
    ...(record.keywords.length === 0 ? {} : { keywords: record.keywords }),
    ...authorship(record.byline, agencyThing),
    ...(record.credits.length > 1 ? { creditText: record.credits.join(', ') } : {}),
    provider: {
      '@type': 'ArchiveOrganization',
      name: archive.title,
      ...(baseUrl === null ? {} : { url: baseUrl }),
    },
    ...(source === null ? {} : { isBasedOn: source }),
    ...(about === undefined || about.length === 0 ? {} : { about }),
    ...(mentions === undefined || mentions.length === 0 ? {} : { mentions }),
    ...rightsOf(record.rights),
  };
}

/** Rights that are an address are a licence, others a notice. */
export function rightsOf(rights: string | null): { license?: string; copyrightNotice?: string } {
  const license = webAddress(rights);
  if (license !== null) return { license };
  return rights === null ? {} : { copyrightNotice: rights };
}

type Agency = { readonly '@type': 'NewsMediaOrganization'; readonly name: string };

function authorship(byline: string | null, agency: Agency | null): Pick<NewsFields, 'author' | 'publisher'> {
  const signed = byline === null ? [] : [{ '@type': 'Person', name: byline } as const];
  if (agency === null) return signed.length === 0 ? {} : { author: signed };
  return { author: signed.length === 0 ? agency : [...signed, agency], publisher: agency };
}

type NewsFields = Exclude<NewsArticle, string>;

/** With the hour where the text states how far its clock is from UTC; an hour without that would name another moment. */
function publishedAt({ published }: ArticleRecord): string | null {
  const day = statedDate(published.edtf);
  const offset = /^(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(published.zone ?? '');
  if (day?.length !== 10 || published.time === null || offset === null) return day;
  const [, sign = '+', hours = '', minutes = '00'] = offset;
  return `${day}T${published.time}:00${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const TYPES = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  topic: 'Thing',
  agency: 'NewsMediaOrganization',
} as const satisfies Readonly<Record<TagKind, string>>;

function thingOf({ kind, id, name }: Tag, baseUrl: string | null): Thing {
  return { '@type': TYPES[kind], name, ...(baseUrl === null ? {} : { url: baseUrl + tagAddress(kind, id) }) };
}
