// What does the record say, when the text and the editor have both been heard?
import { createHash } from 'node:crypto';
import type { Article, Dateline, Headline, Published } from '../article/record.ts';
import type { Agency } from '../knowledge/agency.ts';
import type { FolderSettings } from '../knowledge/settings.ts';
import { creditsIn } from './credits.ts';
import type { Editor } from './front-matter.ts';
import { deriveHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './page.ts';
import { ordinaryPlace } from './place-name.ts';
import { filedOn, findPublished } from './published.ts';

/** Where an article comes from, besides its text. */
export interface Origin {
  readonly path: string;
  readonly part: number;
  readonly text: string;
  readonly format: string;
  readonly editor: Editor | null;
  readonly folder: FolderSettings;
}

/** The article of a reading; the editor's word wins, then the text's, then the folder's. */
export function articleOf(reading: Reading, origin: Origin, lexicon: Lexicon): Article {
  const { editor, folder, text } = origin;
  const credited = credits(reading, lexicon);
  const provider =
    editor?.provider ?? reading.dateline?.dateline?.provider?.name ?? folder.provider ?? credited.provider;
  const providerName = provider === null ? null : nameOf(provider, lexicon);
  const lang = editor?.lang ?? folder.language ?? languageOf(reading, lexicon);
  const edited = editedKeys(editor);
  return {
    path: origin.path,
    part: origin.part,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    format: origin.format,
    provider: providerName,
    lang,
    headline: headlineOf(reading, editor, lang, lexicon),
    published: publishedOf(reading, editor, providerName, lexicon),
    dateline: datelineOf(reading, editor, text),
    credits: providerName === null ? credited.names : [...new Set([providerName, ...credited.names])],
    section: reading.section,
    byline: reading.byline,
    keywords: reading.keywords,
    crawled:
      reading.header.capture === null ? null : (reading.pieces[reading.header.capture]?.mark?.stamp?.date ?? null),
    retrieved: editor?.retrieved ?? null,
    source: editor?.source ?? null,
    rights: editor?.rights ?? folder.rights,
    status: editor?.status ?? 'usable',
    note: editor?.note ?? null,
    doubts: reading.doubts,
    layout: reading.layout,
    paragraphs: reading.paragraphs,
    body: null,
    declaredTags: editor?.tags ?? [],
    edited,
  };
}

function headlineOf(reading: Reading, editor: Editor | null, lang: string, lexicon: Lexicon): Headline {
  if (editor?.title != null) return { text: editor.title, origin: 'edited' };
  if (reading.headline !== null) return { text: reading.headline.text, origin: 'stated' };
  const lede =
    reading.paragraphs[0]?.text ??
    reading.pieces.find(({ mark }) => mark === null)?.words ??
    reading.pieces[0]?.words ??
    '';
  return { text: deriveHeadline(lede, lang, lexicon), origin: 'derived' };
}

function publishedOf(reading: Reading, editor: Editor | null, provider: string | null, lexicon: Lexicon): Published {
  const zone = provider === null ? null : (lexicon.agencies.get(provider.toLowerCase())?.zone ?? null);
  if (editor?.date != null) {
    const basis = editor.dateNote === null ? 'the editor' : `the editor: ${editor.dateNote}`;
    const { date, time } = editor;
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
  const published = findPublished(reading, filedOn(reading));
  return published.time === null ? published : { ...published, zone: published.zone ?? zone };
}

/** An editor's place stands without a span where the text has no dateline. */
function datelineOf(reading: Reading, editor: Editor | null, text: string): Dateline | null {
  const printed = reading.dateline?.dateline ?? null;
  const place = editor?.place ?? null;
  if (printed === null) return place === null ? null : { text: place, place, date: null, start: 0, end: 0 };
  const { start, end } = printed;
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    place: place ?? (printed.place === null ? null : ordinaryPlace(printed.place.replace(/\s+/g, ' '))),
    date: filedOn(reading),
    start,
    end,
  };
}

function credits(reading: Reading, lexicon: Lexicon): { provider: string | null; names: string[] } {
  const printed = reading.dateline?.dateline?.agencies ?? [];
  const cited = reading.paragraphs.flatMap(({ text }) => creditsIn(text, lexicon)).map(({ name }: Agency) => name);
  const names = [...new Set([...printed, ...cited])];
  return { provider: printed.length > 0 ? null : (names[0] ?? null), names };
}

/** As the table of agencies writes it, if it knows the name. */
function nameOf(provider: string, { agencies }: Lexicon): string {
  return agencies.get(provider.toLowerCase())?.name ?? provider;
}

/** By the story's own words; by all there are where it has none. */
function languageOf({ paragraphs, pieces }: Reading, lexicon: Lexicon): string {
  const told = paragraphs.map(({ text }) => text).join('\n');
  return detectLanguage(told === '' ? pieces.map(({ words }) => words).join('\n') : told, lexicon);
}

/** The record's keys that the editor has stated, sorted. */
function editedKeys(editor: Editor | null): string[] {
  if (editor === null) return [];
  const stated: readonly (readonly [string, unknown])[] = [
    ['dateline', editor.place],
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
