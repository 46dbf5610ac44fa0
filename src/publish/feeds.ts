// Which feeds tell what has come into the archive?
import { FEED, feedArchiveAddress, HOME, JSON_FEED, NEW, tagAddress, tagFileAddress } from '../archive/addresses.ts';
import type { Archive, Story, TagIndex } from '../archive/archive.ts';
import type { DataFile } from '../plan/data-file.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printAtom } from './atom.ts';
import { entryOf, type FeedSite, foldFeed } from './feed.ts';
import { feedId } from './feed-id.ts';

/** How many stories the feed shows at least, and how many that of a tag. */
const LATEST = 50;
const LATEST_OF_TAG = 20;

/**
 * How many accessions make a closed stretch of the feed. They are counted as the register took them in, those that are
 * gone included, so a stretch that is full never moves: another story touches the feed itself and no past of it.
 */
const STRETCH = 100;

/**
 * The feed of the site as Atom and as JSON Feed, and its past in closed stretches.
 *
 * @param accessions the ids of all stories in the order in which the register took them in, those that are gone included
 */
export function planFeeds(archive: Archive, accessions: readonly string[], site: FeedSite): DataFile[] {
  const closed = Math.floor(accessions.length / STRETCH);
  const stretches = Array.from({ length: closed }, (_, at) =>
    standing(archive, accessions.slice(at * STRETCH, (at + 1) * STRETCH)),
  );
  // The latest, and all that no closed stretch holds yet: whoever reads the feed and its past misses nothing.
  const shown = standing(
    archive,
    accessions.slice(Math.max(0, Math.min(closed * STRETCH, accessions.length - LATEST))),
  );
  return [
    siteFeed(shown, closed, site),
    jsonFeed(shown, site),
    ...stretches.map((stories, at) => archiveDocument(stories, at + 1, site)),
  ];
}

/** Those that still stand, newest first. */
function standing(archive: Archive, ids: readonly string[]): Story[] {
  return ids.toReversed().flatMap((id) => archive.byId.get(id) ?? []);
}

function siteFeed(stories: readonly Story[], closed: number, site: FeedSite): DataFile {
  const previous = closed === 0 ? null : site.baseUrl + feedArchiveAddress(closed);
  return {
    url: FEED,
    fingerprint: foldFeed(new Fingerprint(), site, stories).text(previous).value(),
    make: () =>
      printAtom(
        {
          id: feedId(FEED, site.baseUrl, site.tagAuthority),
          title: site.title,
          subtitle: site.description,
          self: site.baseUrl + FEED,
          page: site.baseUrl + NEW,
          entries: stories.map((story) => entryOf(story, site)),
          archiveOf: null,
          previous,
        },
        site,
      ),
  };
}

function archiveDocument(stories: readonly Story[], number: number, site: FeedSite): DataFile {
  const url = feedArchiveAddress(number);
  return {
    url,
    fingerprint: foldFeed(new Fingerprint(), site, stories).value(),
    make: () =>
      printAtom(
        {
          id: feedId(FEED, site.baseUrl, site.tagAuthority),
          title: site.title,
          subtitle: site.description,
          self: site.baseUrl + url,
          page: site.baseUrl + NEW,
          entries: stories.map((story) => entryOf(story, site)),
          archiveOf: site.baseUrl + FEED,
          previous: number === 1 ? null : site.baseUrl + feedArchiveAddress(number - 1),
        },
        site,
      ),
  };
}

/**
 * A tag's latest stories. All of them, from the first, are in its JSON and CSV.
 *
 * @param places of the ids in the register: which stories are the latest is asked only when the feed is made
 */
export function planTagFeed(
  { kind, id, name, stories }: TagIndex,
  places: ReadonlyMap<string, number>,
  site: FeedSite,
): DataFile[] {
  if (stories.length === 0) return [];
  const url = tagFileAddress(kind, id, 'xml');
  const placeOf = (story: Story): number => places.get(story.id) ?? -1;
  const feed = {
    url,
    fingerprint: foldFeed(new Fingerprint(), site, stories).text(name).value(),
    make: () =>
      printAtom(
        {
          id: feedId(url, site.baseUrl, site.tagAuthority),
          title: `${name} · ${site.title}`,
          subtitle: '',
          self: site.baseUrl + url,
          page: site.baseUrl + tagAddress(kind, id),
          entries: stories
            .toSorted((a, b) => placeOf(b) - placeOf(a))
            .slice(0, LATEST_OF_TAG)
            .map((story) => entryOf(story, site)),
          archiveOf: null,
          previous: null,
        },
        site,
      ),
  };
  return [feed];
}

/** JSON Feed 1.1. */
function jsonFeed(stories: readonly Story[], site: FeedSite): DataFile {
  return {
    url: JSON_FEED,
    fingerprint: foldFeed(new Fingerprint(), site, stories).value(),
    make: () => {
      const items = stories.map((story) => {
        const { id, url, title, lang, added, updated, author, summary, subjects } = entryOf(story, site);
        return {
          id,
          url,
          title,
          language: lang,
          content_text: summary ?? '',
          date_published: added,
          date_modified: updated,
          ...(author === null ? {} : { authors: [{ name: author }] }),
          ...(subjects.length === 0 ? {} : { tags: subjects.map(({ label }) => label) }),
        };
      });
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: site.title,
        home_page_url: site.baseUrl + HOME,
        feed_url: site.baseUrl + JSON_FEED,
        ...(site.description === '' ? {} : { description: site.description }),
        language: site.language,
        items,
      };
      return `${JSON.stringify(feed, null, 1)}\n`;
    },
  };
}
