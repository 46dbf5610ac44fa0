// What is a page before it is made, and what is it made from?
import type { Archive, Story } from '../archive/archive.ts';
import type { RegisterEvent } from '../archive/register.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Authority } from '../knowledge/known-entities.ts';
import { hashText } from '../text/fingerprint.ts';
import type { PageContent, PageKind } from './page.ts';

/**
 * A page that is to stand on the site. Its content is made when it is asked for, and only dirty pages are asked.
 * A class, because Eleventy copies plain objects deeply and leaves instances alone.
 */
export class PlannedPage<Content extends PageContent = PageContent> {
  readonly kind: PageKind;
  readonly url: string;
  /** Of all that the content is made from: equal fingerprints, equal pages. */
  readonly fingerprint: number;
  /** The hash of its address. */
  readonly address: number;
  readonly #make: () => Content;

  /** @param address where its hash is known already */
  constructor(kind: Content['kind'], url: string, fingerprint: number, make: () => Content, address = hashText(url)) {
    this.kind = kind;
    this.url = url;
    this.fingerprint = fingerprint;
    this.address = address;
    this.#make = make;
  }

  get content(): Content {
    return this.#make();
  }
}

/** What the planning of every page kind reads. */
export interface PlanSources {
  readonly archive: Archive;
  /** What the authority files say of whom and what it names. */
  readonly authority: Authority;
  /** All lines of the register, today's included. */
  readonly history: readonly RegisterEvent[];
  /** What the archive is called, and what it says of itself: no part of a fingerprint, for every page shows it. */
  readonly title: string;
  readonly description: string;
  readonly baseUrl: string | null;
  /** The words for a source format: `kazinform-blob` → `Kazinform text with a date prefix`. */
  readonly formatTitle: (format: string) => string;
  /** Whether the source text may stand beside its story. */
  readonly showsOriginal: (story: Story) => boolean;
  /** The whole article behind a story. It comes from the disk: for dirty pages only. */
  readonly tagged: (story: Story) => TaggedArticle;
}
