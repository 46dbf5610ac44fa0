// How is a story given to a citation manager as RIS?

import { NO_DATE } from './cited-date.ts';
import { statedDate } from './stated-date.ts';
import { authorOf, titleOf, type Work } from './work.ts';

/** A reference of the type `NEWS`, a tag a line. */
export function formatRis(work: Work): string {
  const { id, agency, published, lang, archive, url } = work;
  const stated = statedDate(published);
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['AU', authorOf(work)],
    ['TI', titleOf(work)],
    ['T2', agency],
    ['PY', stated?.slice(0, 4) ?? null],
    ['DA', dateOf(stated, published)],
    ['LA', lang],
    ['DB', archive],
    ['AN', id],
    ['UR', url],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}`));
  return [...written, 'ER  - '].join('\n');
}

/** `YYYY/MM/DD/other`: what the first three do not say stands in the fourth. */
function dateOf(stated: string | null, published: string | null): string {
  const [year = '', month = '', day = ''] = stated?.split('-') ?? [];
  const other = stated === published && stated !== null ? '' : (published?.replace('/', ' to ') ?? NO_DATE);
  return [year, month, day, other].join('/');
}
