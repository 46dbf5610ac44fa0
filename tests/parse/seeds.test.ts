// Are the five articles with which content/ begins read as a careful archivist reads them?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article } from '../../src/article/record.ts';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { parseSource } from '../../src/parse/parse.ts';
import { decodeSource } from '../../src/text/decode.ts';
import { assertPartition } from './partition.ts';

interface Expected {
  readonly file: string;
  readonly headline: readonly [origin: string, text: string];
  readonly published: readonly [edtf: string | null, time: string | null, certainty: string];
  readonly dateline: readonly [place: string, date: string | null];
  readonly credits: readonly string[];
  readonly section: string | null;
  readonly crawled: string | null;
  /** How each paragraph begins. */
  readonly paragraphs: readonly string[];
  readonly lastWords: string;
  /** What is no body, by role, in order. */
  readonly notBody: readonly string[];
  readonly warnings: readonly string[];
}

const SEEDS: readonly Expected[] = [
  {
    file: 'wire/kazinform/000_983ee75021c4ed1b.txt',
    headline: ['derived', 'Relations between Belarus and Kazakhstan have reached the level of strategic partnership'],
    published: ['2016-12-13', null, 'stated'],
    dateline: ['Brest', null],
    credits: ['Kazinform', 'BelTA'],
    section: null,
    crawled: null,
    paragraphs: [
      'Relations between',
      '"For all these',
      'Apart from that,',
      'In January-September',
      'The opening ceremony',
    ],
    lastWords: 'Kazinform has learnt from BelTA.',
    notBody: ['stamp', 'dateline'],
    warnings: [],
  },
  {
    file: 'wire/kazinform/001_126afa62fee49141.txt',
    headline: ['derived', 'Trade between Brest Oblast and Kazakhstan rose by 18% in January-July'],
    published: ['2018-09-11', null, 'stated'],
    dateline: ['Astana', null],
    credits: ['Kazinform', 'BelTA'],
    section: null,
    crawled: null,
    paragraphs: ['Trade between', 'The trade between', 'Almost every region', 'Topical issues', 'During a three-day'],
    lastWords: 'the Belovezhskaya Pushcha National Park.',
    notBody: ['stamp', 'dateline'],
    warnings: [],
  },
  {
    file: 'wire/kazinform/002_4eb3927503200398.txt',
    headline: ['derived', 'Belarus has great prospects for industrial cooperation with Kazakhstan'],
    published: ['2018-12-12', null, 'stated'],
    dateline: ['Minsk', null],
    credits: ['Kazinform', 'BelTA'],
    section: null,
    crawled: null,
    paragraphs: ['Belarus has great', 'Modern global', 'In 2017, Belarus', '"We see a', '"For Belarus Kazakhstan'],
    lastWords: 'Kazinform has learnt from BelTA.',
    notBody: ['stamp', 'dateline'],
    warnings: [],
  },
  {
    file: 'wire/belta/003_42006585749f4fbd.txt',
    headline: ['stated', 'Importance of Belarus-Kazakhstan cooperation in international organizations emphasized'],
    published: ['2017-11-23', '18:49', 'stated'],
    dateline: ['Minsk', 'XXXX-11-23'],
    credits: ['BelTA'],
    section: 'Politics',
    crawled: '2024-04-20',
    paragraphs: [
      ...['Chairman of Belarus', 'The speaker thanked', 'He drew attention', 'Vladimir Andreichenko said'],
      ...['He stressed the', 'In turn, Yergali'],
    ],
    lastWords: '” the ambassador said.',
    notBody: [
      ...['navigation', 'navigation', 'navigation', 'navigation', 'navigation', 'section', 'stamp', 'headline'],
      ...['dateline', 'navigation', 'navigation', 'related'],
    ],
    warnings: [],
  },
  {
    file: 'wire/belta/004_4446f40d8afebb4e.txt',
    headline: [
      'stated',
      'Call for measures to reverse negative trends in Belarus-Kazakhstan trade, economic relations',
    ],
    published: [null, null, 'absent'],
    dateline: ['Astana', null],
    credits: ['BelTA'],
    section: null,
    crawled: null,
    paragraphs: [
      ...[
        'Belarus and Kazakhstan',
        'The Belarusian head',
        'In his words,',
        'Speaking about',
        'Alexander Lukashenko noted',
      ],
      ...['In turn, Nursultan', 'The Kazakhstan President'],
    ],
    lastWords: 'on further strategic cooperation.”',
    notBody: ['navigation', 'headline', 'dateline'],
    warnings: ['published/absent'],
  },
];

const NOTHING_SETTLED = { provider: null, language: null, encoding: null, rights: null };

function read(file: string): { article: Article; warnings: readonly string[]; source: string } {
  const bytes = readFileSync(new URL(`../../content/${file}`, import.meta.url));
  const { source } = decodeSource(file, bytes, null);
  assert.ok(source !== null);
  const { articles, messages } = parseSource(source, PARSE_KNOWLEDGE, NOTHING_SETTLED);
  const [article] = articles;
  assert.ok(article !== undefined && articles.length === 1);
  return { article, warnings: messages.map(({ rule }) => rule), source: bytes.toString('utf8') };
}

for (const expected of SEEDS) {
  test(`${expected.file} gives what its text says`, () => {
    const { article, warnings } = read(expected.file);
    const { headline, published, dateline, paragraphs } = article;
    assert.deepEqual([headline.origin, headline.text], expected.headline);
    assert.deepEqual([published.edtf, published.time, published.certainty], expected.published);
    assert.deepEqual([dateline?.place, dateline?.date], expected.dateline);
    assert.deepEqual(article.credits, expected.credits);
    assert.equal(article.provider, expected.credits[0]);
    assert.equal(article.section, expected.section);
    assert.equal(article.crawled, expected.crawled);
    assert.equal(article.lang, 'en');
    assert.deepEqual(
      paragraphs.map(({ text }, at) => text.slice(0, expected.paragraphs[at]?.length ?? 10)),
      expected.paragraphs,
    );
    assert.ok(paragraphs[paragraphs.length - 1]?.text.endsWith(expected.lastWords));
    assert.deepEqual(
      article.layout.map(({ role }) => role).filter((role) => role !== 'paragraph'),
      expected.notBody,
    );
    assert.deepEqual(warnings, expected.warnings);
  });

  test(`${expected.file} is partitioned, and its text is the file's`, () => {
    const { article, source } = read(expected.file);
    assert.equal(article.text, source);
    assertPartition(article);
    for (const { text, start, end } of article.paragraphs) {
      assert.equal(article.text.slice(start, end).replace(/\s+/g, ' ').trim(), text);
    }
  });
}
