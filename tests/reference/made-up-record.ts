// What record do the tests of this room speak of? People and events are invented.
import type { ArticleRecord } from '../../src/article/article-record.ts';

export const record: ArticleRecord = {
  schema: 'dateline/record/2',
  id: '1f0c8a7de4b2',
  url: '2016/12/13/ferry-line.html',
  files: ['wire/kazinform/ferry.txt'],
  sha256: 'c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17',
  format: 'kazinform-blob',
  provider: 'Kazinform',
  lang: 'en',
  headline: { text: 'Ferry line to open in spring', origin: 'stated' },
  published: {
    edtf: '2016-12-13',
    time: '18:49',
    zone: 'GMT +6',
    certainty: 'stated',
    notBefore: null,
    evidence: [{ start: 6, end: 16 }],
    basis: 'page stamp',
  },
  dateline: { start: 17, end: 34, text: 'BREST, 12 December. KAZINFORM', place: 'Brest', date: '2016-12-12' },
  credits: ['Kazinform'],
  section: 'Economy',
  byline: null,
  keywords: ['ferry', 'trade'],
  crawled: null,
  retrieved: null,
  added: '2026-01-15',
  source: 'https://example.net/news/17',
  rights: 'Shown for research',
  status: 'usable',
  note: null,
  doubts: [],
  versions: [],
  layout: [],
  paragraphs: [{ start: 37, end: 97, text: 'The ferry line between the two river ports is to open in spring.' }],
  tags: [
    { kind: 'place', id: 'brest', name: 'Brest', salient: true, paragraph: null, words: null },
    { kind: 'topic', id: 'trade', name: 'Trade', salient: true, paragraph: null, words: null },
    { kind: 'agency', id: 'kazinform', name: 'Kazinform', salient: true, paragraph: null, words: null },
    { kind: 'agency', id: 'belta', name: 'BelTA', salient: false, paragraph: null, words: null },
    { kind: 'person', id: 'pavel-ivanyuk', name: 'Pavel Ivanyuk', salient: false, paragraph: null, words: null },
    { kind: 'organisation', id: 'river-port', name: 'River Port', salient: true, paragraph: null, words: null },
  ],
  edited: [],
  dates: [],
  mentions: [],
  roles: [],
  topics: [],
  events: [],
  datings: [],
  figures: [],
  quotes: [],
};

/** With another date of publication. */
export function publishedOn(edtf: string | null): ArticleRecord {
  return { ...record, published: { ...record.published, edtf } };
}
