// On what does each field of a record rest?
import type { Article, HeadlineOrigin, Tag } from '../article/record.ts';
import { formatTitle } from '../parse/formats.ts';

export interface ExplainedField {
  readonly name: string;
  /** As the record has it, in words; null: not known. */
  readonly value: string | null;
  /** Who or what says so: `the editor`, `page stamp (line 7)`. Empty where nothing is known and nothing can be said. */
  readonly basis: string;
}

const EDITOR = 'the editor, in front matter';
const SETTLED = 'archive.yaml, for this folder';

const ORIGINS: Readonly<Record<HeadlineOrigin, string>> = {
  stated: 'stated in the text',
  derived: 'derived from the first sentence: the text has no headline',
  edited: EDITOR,
};

/**
 * The fields of a record in the order in which a page shows them. Those that are nearly always empty come only where
 * they are not.
 *
 * @param unsettled the same article without the settings of its folder; null: not known
 * @param lineOf the line on which an offset of the article's text stands
 */
export function explainFields(
  article: Article,
  tags: readonly Tag[],
  unsettled: Article | null,
  lineOf: (at: number) => number,
): ExplainedField[] {
  const { headline, published, dateline, layout, doubts } = article;
  const isEdited = (key: string): boolean => article.edited.includes(key);
  const placeOf = (role: string): string => {
    const entry = layout.find((entry) => entry.role === role);
    return entry === undefined ? '' : `line ${lineOf(entry.start)}: ${entry.why}`;
  };
  const evidence = published.evidence.map(({ start }) => `line ${lineOf(start)}`).join(', ');
  const fields: ExplainedField[] = [
    { name: 'headline', value: headline.text, basis: ORIGINS[headline.origin] },
    {
      name: 'published',
      value: published.edtf === null ? null : [published.edtf, published.time, published.zone].filter(isSaid).join(' '),
      basis: [isEdited('published') ? EDITOR : published.basis, evidence].filter((word) => word !== '').join(', '),
    },
  ];
  const add = (name: string, value: string | null, basis: string): void => {
    if (value !== null && value !== '') fields.push({ name, value, basis });
  };
  add('not before', published.notBefore, 'the latest day that the text tells of as past');
  if (dateline === null) fields.push({ name: 'dateline', value: null, basis: 'the text has none' });
  else {
    const place = dateline.place ?? 'no place';
    const printed =
      dateline.end > dateline.start ? `${JSON.stringify(dateline.text)}, line ${lineOf(dateline.start)}` : '';
    const basis = [isEdited('dateline') ? EDITOR : '', printed].filter((word) => word !== '').join('; ');
    add('dateline', dateline.date === null ? place : `${place}, ${dateline.date}`, basis);
  }
  const settled = (name: 'provider' | 'lang' | 'rights', fallback: string): string =>
    isEdited(name) ? EDITOR : unsettled !== null && unsettled[name] !== article[name] ? SETTLED : fallback;
  fields.push({
    name: 'provider',
    value: article.provider,
    basis:
      article.provider === null ? 'the text names no agency that is known' : settled('provider', 'named in the text'),
  });
  add('credits', article.credits.join(', '), 'agencies in the order in which the text names them');
  add('format', formatTitle(article.format), article.format);
  add('language', article.lang, settled('lang', 'by its letters and words'));
  add('section', article.section, placeOf('section'));
  add('byline', article.byline, placeOf('byline'));
  add('keywords', article.keywords.join(', '), placeOf('keywords'));
  add('captured', article.crawled, 'the day that the page itself shows: not the day of publication');
  add('retrieved', article.retrieved, EDITOR);
  add('source', article.source, EDITOR);
  add('rights', article.rights, settled('rights', ''));
  add('status', article.status === 'usable' ? null : article.status, EDITOR);
  add('note', article.note, EDITOR);
  add('tags', tags.map(({ kind, name }) => `${kind}: ${name}`).join(', '), '');
  for (const { text, start } of doubts) add('in doubt', text, `line ${lineOf(start)}: it stays in the body`);
  add('sha256', article.sha256, 'of the text below the front matter');
  return fields;
}

function isSaid(word: string | null): word is string {
  return word !== null;
}
