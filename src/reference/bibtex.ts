// How is a story given to BibTeX and BibLaTeX?

import { chicagoDate } from './cited-date.ts';
import { statedDate } from './stated-date.ts';
import { authorOf, titleOf, type Work } from './work.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Commands for the signs that TeX or BibTeX would take for their own; the braces of each are balanced. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An `@article` with `entrysubtype = {newspaper}`, by which BibLaTeX and Zotero know it for what it is. */
export function formatBibtex(work: Work): string {
  const { id, agency, published, lang, archive, url } = work;
  const author = authorOf(work);
  const stated = statedDate(published);
  const [year, month, day] = stated?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    // Doubled braces keep a name in one piece, and a headline's capitals as they are.
    ['author', author === null ? null : `{{${escapeTex(author)}}}`],
    ['title', `{{${escapeTex(titleOf(work))}}}`],
    ['journal', agency === null ? null : `{${escapeTex(agency)}}`],
    ['entrysubtype', '{newspaper}'],
    ['year', `{${year ?? escapeTex(chicagoDate(published))}}`],
    ['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['day', day === undefined ? null : `{${Number(day)}}`],
    ['note', `{${escapeTex(`${archive}, accession ${id}`)}}`],
    ['language', `{${escapeTex(lang)}}`],
    ['url', url === null ? null : `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value}`));
  return `@article{${keyOf(work, year ?? 'nd')},\n${lines.join(',\n')}\n}`;
}

/** @example 'kazinform2016-000017' */
function keyOf({ id, agency }: Work, year: string): string {
  return `${(agency ?? '').toLowerCase().replace(/[^a-z]/g, '')}${year}-${id}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? '').replace(/[&%$#_]/g, '\\$&');
}
