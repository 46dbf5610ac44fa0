// What stands in a feed, whatever the format: which stories, under which names, since when?
import { tagAddress } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import { storyFeedId } from './feed-id.ts';
import { laterOf, noonOf } from './moment.ts';

/** What all feeds of a site know of it. */
export interface FeedSite {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Ends in `/`. A feed without absolute addresses is of no use: without a base address there is none. */
  readonly baseUrl: string;
  readonly tagAuthority: string | null;
}

export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** When it came in: RFC 3339. */
  readonly added: string;
  /** When its text was last mended, else when it came in. */
  readonly updated: string;
  readonly author: string | null;
  /** The day of publication, then the first words; null where the words may not be shown. */
  readonly summary: string | null;
  readonly rights: string | null;
  readonly subjects: readonly { readonly name: string; readonly label: string }[];
}

export function entryOf(story: Story, site: FeedSite): FeedEntry {
  const { card, id, url, added } = story;
  return {
    id: storyFeedId(id, site.tagAuthority),
    url: site.baseUrl + url,
    title: card.headline,
    lang: card.lang,
    added: noonOf(added),
    updated: noonOf(changedOn(story)),
    author: card.provider,
    summary: card.lede === '' ? null : card.published === null ? card.lede : `${card.published}: ${card.lede}`,
    rights: card.rights,
    subjects: card.tags
      .filter(({ kind, salient }) => salient && kind !== 'agency')
      .map(({ kind, id, name }) => ({ name: tagAddress(kind, id).replace(/\.html$/, ''), label: name })),
  };
}

/** The day on which a story last changed: its text was mended, or it came in. */
export function changedOn({ added, versions }: Story): string {
  const mended = versions[versions.length - 1]?.until;
  return mended === undefined ? added : laterOf(mended, added);
}

/** Folds all that a feed of these stories may show, of the site and of them. */
export function foldFeed(fingerprint: Fingerprint, site: FeedSite, stories: readonly Story[]): Fingerprint {
  fingerprint
    .text(site.title)
    .text(site.description)
    .text(site.language)
    .text(site.baseUrl)
    .text(site.tagAuthority)
    .number(stories.length);
  for (const { whole } of stories) fingerprint.number(whole);
  return fingerprint;
}
