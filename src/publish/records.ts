// How are the records given away, as data?
import { DATA_INDEX, DATA_SCHEMA, originalAddress, recordsAddress } from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import { recordOf } from '../archive/record-of.ts';
import { recordsFileOf } from '../archive/records-files.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Chapter } from '../plan/chapter.ts';
import { cutByTime } from '../plan/cuts.ts';
import type { DataFile } from '../plan/data-file.ts';
import { Fingerprint, hashText } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import type { Span } from '../text/span.ts';
import { ARTICLE_SCHEMA } from './record-schema.ts';

/** The records by month, their index and their schema. */
export function planRecords(archive: Archive, tagged: (story: Story) => TaggedArticle): DataFile[] {
  const files = [...groupByFile(archive)]
    .map(([name, stories]) => recordsFile(name, stories, tagged))
    .sort((a, b) => compareText(a.url, b.url));
  const schema = `${JSON.stringify(ARTICLE_SCHEMA, null, 2)}\n`;
  return [...files, { url: DATA_SCHEMA, fingerprint: hashText(schema), make: () => schema }, indexOf(files)];
}

interface RecordsFile extends DataFile {
  readonly count: number;
}

function recordsFile(name: string, stories: readonly Story[], tagged: (story: Story) => TaggedArticle): RecordsFile {
  const inOrder = stories.toSorted((a, b) => compareText(a.id, b.id));
  const fingerprint = new Fingerprint();
  for (const { whole } of inOrder) fingerprint.number(whole);
  return {
    url: recordsAddress(name),
    fingerprint: fingerprint.value(),
    count: stories.length,
    reads: inOrder,
    make: () => inOrder.map((story) => `${JSON.stringify(published(story, tagged(story)))}\n`).join(''),
  };
}

/** A record as its status allows: without the words of a text that was withdrawn or of which only metadata may stand. */
function published(story: Story, tagged: TaggedArticle): ArticleRecord {
  const record = recordOf(story, tagged);
  switch (record.status) {
    case 'usable':
      return record;
    case 'excerpt':
      return { ...record, ...factsBefore(record, record.paragraphs[0]?.end ?? 0) };
    case 'metadata':
    case 'withdrawn':
      return { ...record, ...factsBefore(record, 0), doubts: [] };
  }
}

/** What of the text and of its findings may be given away where only its beginning may be shown. */
function factsBefore(record: ArticleRecord, end: number): Partial<ArticleRecord> {
  const before = <Finding extends Span>(findings: readonly Finding[]): Finding[] =>
    findings.filter((finding) => finding.end <= end);
  const { paragraphs, dates, mentions, roles, topics, events } = record;
  return {
    paragraphs: before(paragraphs),
    dates: before(dates),
    mentions: before(mentions),
    roles: before(roles),
    topics: before(topics),
    events: before(events),
    datings: record.datings.filter(({ evidence }) => before(evidence).length === evidence.length),
    tags: record.tags.map((tag) => (end === 0 || (tag.paragraph ?? 1) > 1 ? { ...tag, words: null } : tag)),
  };
}

function indexOf(files: readonly RecordsFile[]): DataFile {
  const fingerprint = new Fingerprint();
  for (const file of files) fingerprint.text(file.url).number(file.fingerprint);
  return {
    url: DATA_INDEX,
    fingerprint: fingerprint.value(),
    listsHashes: true,
    make: (hashOf) => {
      const rows = files.map(({ url, count }) => ({
        file: url.slice(url.lastIndexOf('/') + 1),
        count,
        sha256: hashOf(url),
      }));
      const total = files.reduce((sum, { count }) => sum + count, 0);
      return `${JSON.stringify({ schema: 'schema.json', count: total, files: rows }, null, 2)}\n`;
    },
  };
}

function groupByFile(archive: Archive): Map<string, Story[]> {
  const nameOf = recordsFileOf(archive);
  const files = new Map<string, Story[]>();
  for (const story of archive.stories) {
    const name = nameOf(story);
    const list = files.get(name);
    if (list === undefined) files.set(name, [story]);
    else list.push(story);
  }
  return files;
}

/** The source texts, each beside its story: a chapter for each year. @param stories those whose text may be shown */
export function planOriginals(stories: readonly Story[], tagged: (story: Story) => TaggedArticle): Chapter<DataFile>[] {
  const original = (story: Story): DataFile => ({
    url: originalAddress(story.url),
    fingerprint: Number.parseInt(story.card.sha256.slice(0, 13), 16),
    reads: [story],
    make: () => tagged(story).article.text,
  });
  return cutByTime(stories, Number.POSITIVE_INFINITY).map(({ date, stories }) => {
    const key = new Fingerprint();
    for (const { whole } of stories) key.number(whole);
    return { name: `originals ${date}`, key: key.value(), plan: () => stories.map(original) };
  });
}
