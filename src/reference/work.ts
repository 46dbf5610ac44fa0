// What is cited, whatever the style?
import type { ArticleRecord } from '../article/article-record.ts';
import type { Edtf } from '../article/record.ts';

/** A story as a list of references names it. */
export interface Work {
  /** The number under which the archive holds it. */
  readonly id: string;
  /** The name under its headline as printed (which part of it is the family's is not known); null: none. */
  readonly byline: string | null;
  readonly agency: string | null;
  /** In one line. */
  readonly title: string;
  /** Whether the archive has made the title, because the text has none: librarians put it in square brackets. */
  readonly isSupplied: boolean;
  readonly published: Edtf | null;
  readonly lang: string;
  /** The archive's name. */
  readonly archive: string;
  /** Absolute; null where the archive has no base address. */
  readonly url: string | null;
}

export function workOf(record: ArticleRecord, archive: string, url: string | null): Work {
  const { id, headline, byline, credits, provider, published, lang } = record;
  return {
    id,
    byline: byline === null ? null : inOneLine(byline),
    agency: credits[0] ?? provider,
    title: inOneLine(headline.text),
    isSupplied: headline.origin !== 'stated',
    published: published.edtf,
    lang,
    archive,
    url,
  };
}

/** The title as formats of references have it, which know no quotation marks. */
export function titleOf({ title, isSupplied }: Work): string {
  return isSupplied ? `[${title}]` : title;
}

/** Who answers for it: whoever signed, else the agency. */
export function authorOf({ byline, agency }: Work): string | null {
  return byline ?? agency;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
