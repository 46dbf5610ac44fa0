// What does the record say, when the text, the editor and the folder have been heard?
import { hash } from 'node:crypto';
import type { Article, Dateline, Headline, Published } from '../article/record.ts';
import type { FolderSettings } from '../knowledge/settings.ts';
import type { Span } from '../text/span.ts';
import { creditsIn } from './credits.ts';
import { filedOn } from './filed.ts';
import type { Editor } from './front-matter.ts';
import { deriveHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import { withControls } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { ordinaryPlace } from './place-name.ts';
import type { Reading } from './reading.ts';

/** Where an article comes from, besides its text. */
export interface Origin {
  readonly path: string;
  readonly part: number;
  readonly text: string;
  readonly format: string;
  readonly editor: Editor | null;
  readonly folder: FolderSettings;
  /** Control characters of the text. */
  readonly controls: readonly Span[];
}

/** The rule by which a field of the record was filled, for whoever asks. */
export interface FieldRule {
  readonly field: string;
  readonly rule: string;
  /** Null where no one place in the text says it. */
  readonly span: Span | null;
}

/** The article of a reading: the editor's word wins, then the text's, then the folder's. */
export function articleOf(
  reading: Reading,
  origin: Origin,
  lexicon: Lexicon,
): { article: Article; rules: readonly FieldRule[] } {
  const { editor, folder, text } = origin;
  const signed = signsOf(reading, lexicon);
  const { provider, rule: providerRule } = providerOf(reading, signed, origin, lexicon);
  const { lang, rule: langRule } = langOf(reading, origin, lexicon);
  const headline = headlineOf(reading, editor, lang, lexicon);
  const published = publishedOf(reading, editor, provider, lexicon);
  const dateline = datelineOf(reading, editor, text);
  const article: Article = {
    path: origin.path,
    part: origin.part,
    text,
    sha256: hash('sha256', text, 'hex'),
    format: origin.format,
    provider,
    lang,
    headline,
    published,
    dateline,
    credits: provider === null ? signed : [...new Set([provider, ...signed])],
    section: reading.section?.text ?? null,
    byline: reading.byline?.text ?? null,
    keywords: reading.keywords,
    crawled: reading.crawled?.edtf ?? null,
    retrieved: editor?.retrieved ?? null,
    source: editor?.source ?? null,
    rights: editor?.rights ?? folder.rights,
    status: editor?.status ?? 'usable',
    note: editor?.note ?? null,
    doubts: reading.doubts,
    layout: origin.controls.length === 0 ? reading.layout : withControls(reading.layout, origin.controls),
    paragraphs: reading.paragraphs,
    body: reading.body,
    declaredTags: editor?.tags ?? [],
    dateCorrections: editor?.dates ?? [],
    edited: editedKeys(editor),
  };
  const rules = [
    {
      field: 'headline',
      rule: headlineRule(headline, reading),
      span: headline.origin === 'stated' ? reading.headline : null,
    },
    { field: 'published', rule: published.basis, span: published.evidence[0] ?? null },
    { field: 'provider', rule: providerRule, span: null },
    { field: 'lang', rule: langRule, span: null },
    ...found('dateline', reading.dateline, 'beginning of the story'),
    ...found('section', reading.section, reading.section?.why),
    ...found('byline', reading.byline, reading.byline?.why),
    ...found('crawled', reading.crawled?.span ?? null, 'day on which the page was captured'),
  ];
  return { article, rules };
}

function found(field: string, span: Span | null, rule = ''): FieldRule[] {
  return span === null ? [] : [{ field, rule, span: { start: span.start, end: span.end } }];
}

/** The agencies that the dateline and the story name as theirs, in order. */
function signsOf({ dateline, paragraphs }: Reading, lexicon: Lexicon): string[] {
  const cited = creditsIn(paragraphs, lexicon).map(({ name }) => name);
  return [...new Set([...(dateline?.agencies ?? []), ...cited])];
}

function providerOf(
  { dateline }: Reading,
  signed: readonly string[],
  { editor, folder }: Origin,
  lexicon: Lexicon,
): { provider: string | null; rule: string } {
  const nameOf = (provider: string): string => lexicon.agencies.get(provider.toLowerCase())?.name ?? provider;
  if (editor?.provider != null) return { provider: nameOf(editor.provider), rule: 'the editor' };
  if (dateline !== null && dateline.provider !== null)
    return { provider: dateline.provider.name, rule: 'agency in the dateline' };
  if (folder.provider !== null) return { provider: nameOf(folder.provider), rule: 'settings of the folder' };
  const [first] = signed;
  if ((dateline?.agencies.length ?? 0) > 0) return { provider: null, rule: 'an agency that nobody knows' };
  return first === undefined
    ? { provider: null, rule: 'the text names no agency' }
    : { provider: first, rule: 'first agency that the story credits' };
}

function langOf(
  { paragraphs, headline }: Reading,
  { editor, folder, text }: Origin,
  lexicon: Lexicon,
): { lang: string; rule: string } {
  if (editor?.lang != null) return { lang: editor.lang, rule: 'the editor' };
  if (folder.language !== null) return { lang: folder.language, rule: 'settings of the folder' };
  // By the story's own words: menus are often in another language.
  const told = paragraphs
    .slice(0, 12)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const words = told === '' ? (headline?.text ?? text) : told;
  return { lang: detectLanguage(words, lexicon), rule: 'letters and small words of the story' };
}

function headlineOf(reading: Reading, editor: Editor | null, lang: string, lexicon: Lexicon): Headline {
  if (editor?.title != null) return { text: editor.title, origin: 'edited' };
  if (reading.headline !== null) return { text: reading.headline.text, origin: 'stated' };
  const named = reading.paragraphs.find((paragraph) => /\p{L}/u.test(paragraph.text));
  const lede = (named ?? reading.paragraphs[0])?.text ?? '';
  return { text: deriveHeadline(lede, lang, lexicon), origin: 'derived' };
}

function headlineRule({ origin }: Headline, { headline }: Reading): string {
  if (origin === 'edited') return 'the editor';
  return origin === 'derived' ? 'first sentence of the story, without its attribution' : (headline?.why ?? '');
}

function publishedOf(reading: Reading, editor: Editor | null, provider: string | null, lexicon: Lexicon): Published {
  const zone = provider === null ? null : (lexicon.agencies.get(provider.toLowerCase())?.zone ?? null);
  if (editor?.date != null) {
    const { date, time, dateNote } = editor;
    const basis = dateNote === null ? 'the editor' : `the editor: ${dateNote}`;
    return {
      edtf: date,
      time,
      zone: time === null ? null : zone,
      certainty: 'edited',
      notBefore: null,
      evidence: [],
      basis,
    };
  }
  const { published } = reading;
  return published.time === null ? published : { ...published, zone: published.zone ?? zone };
}

/** An editor's place stands without a span where the text has no dateline. */
function datelineOf({ dateline }: Reading, editor: Editor | null, text: string): Dateline | null {
  const place = editor?.place ?? null;
  if (dateline === null) return place === null ? null : { text: place, place, date: null, start: 0, end: 0 };
  const { start, end } = dateline;
  const printed = dateline.place === null ? null : ordinaryPlace(dateline.place.replace(/\s+/g, ' '));
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    place: place ?? printed,
    date: filedOn(dateline),
    start,
    end,
  };
}

/** The record's keys that the editor has stated, sorted. */
function editedKeys(editor: Editor | null): string[] {
  if (editor === null) return [];
  const stated: readonly (readonly [string, unknown])[] = [
    ['dateline', editor.place],
    ['dates', editor.dates.length > 0 ? editor.dates : null],
    ['headline', editor.title],
    ['lang', editor.lang],
    ['note', editor.note],
    ['provider', editor.provider],
    ['published', editor.date],
    ['retrieved', editor.retrieved],
    ['rights', editor.rights],
    ['source', editor.source],
    ['status', editor.status],
    ['tags', editor.tags.length > 0 ? editor.tags : null],
  ];
  return stated.filter(([, value]) => value !== null).map(([key]) => key);
}
