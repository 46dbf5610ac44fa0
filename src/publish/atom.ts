// How is a feed written as Atom (RFC 4287), and its past as archive documents (RFC 5005)?
import type { FeedEntry, FeedSite } from './feed.ts';
import { laterOf } from './moment.ts';
import { attribute, escapeXml, XML_DECLARATION } from './xml.ts';

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Absolute: this document, and the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** A document of past entries: the feed to which it belongs. Null: this is the feed itself. */
  readonly archiveOf: string | null;
  /** The document that holds the entries before these; null: there are none, or nobody kept them. */
  readonly previous: string | null;
}

/** Of a feed without entries, which must have a date nevertheless. */
const NEVER = '1970-01-01T00:00:00Z';

export function printAtom(feed: AtomFeed, site: FeedSite): string {
  const updated = feed.entries.map(({ updated }) => updated).reduce(laterOf, NEVER);
  const isArchive = feed.archiveOf !== null;
  return [
    XML_DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom"${isArchive ? ' xmlns:fh="http://purl.org/syndication/history/1.0"' : ''}`,
    `${attribute('xml:lang', site.language)}>\n`,
    isArchive ? '<fh:archive/>\n' : '',
    element('id', feed.id),
    element('title', feed.title),
    feed.subtitle === '' ? '' : element('subtitle', feed.subtitle),
    element('updated', updated),
    `<author>${element('name', site.title).trim()}</author>\n`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    feed.archiveOf === null ? '' : link('current', feed.archiveOf, 'application/atom+xml'),
    feed.previous === null ? '' : link('prev-archive', feed.previous, 'application/atom+xml'),
    ...feed.entries.map(printEntry),
    '</feed>\n',
  ].join('');
}

function printEntry(entry: FeedEntry): string {
  return [
    `<entry${attribute('xml:lang', entry.lang)}>\n`,
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', entry.url, 'text/html'),
    element('published', entry.added),
    element('updated', entry.updated),
    entry.author === null ? '' : `<author>${element('name', entry.author).trim()}</author>\n`,
    entry.summary === null ? '' : element('summary', entry.summary),
    entry.rights === null ? '' : element('rights', entry.rights),
    ...entry.subjects.map(({ name, label }) => `<category${attribute('term', name)}${attribute('label', label)}/>\n`),
    '</entry>\n',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>\n`;
}

function link(rel: string, href: string, type: string): string {
  return `<link${attribute('rel', rel)}${attribute('type', type)}${attribute('href', href)}/>\n`;
}
