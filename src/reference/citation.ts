// How is a story cited?
import type { ArticleRecord } from '../article/article-record.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCsl } from './csl.ts';
import { formatChicago, formatMla } from './prose.ts';
import { formatRis } from './ris.ts';
import { workOf } from './work.ts';

/** How a story is cited: in prose, and for programs. Plain text, of several lines where the format has them. */
export interface Citation {
  readonly chicago: string;
  readonly mla: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON. */
  readonly csl: string;
}

/**
 * @param archive the archive's name
 * @param url the story's absolute address; null where the archive has none
 * @returns null for a story that was withdrawn
 */
export function cite(record: ArticleRecord, archive: string, url: string | null): Citation | null {
  if (record.status === 'withdrawn') return null;
  const work = workOf(record, archive, url);
  return {
    chicago: formatChicago(work),
    mla: formatMla(work),
    bibtex: formatBibtex(work),
    ris: formatRis(work),
    csl: formatCsl(work),
  };
}
