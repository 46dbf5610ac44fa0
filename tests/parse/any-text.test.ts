// Does any text give articles or messages, and is no character of it ever lost?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import type { FolderSettings } from '../../src/knowledge/settings.ts';
import { isHtml } from '../../src/parse/html.ts';
import { type Parsed, parseSource } from '../../src/parse/parse.ts';
import { assertPartition } from './partition.ts';

const NOTHING_SETTLED: FolderSettings = { provider: null, language: null, encoding: null, rights: null };

/** Lines that texts of the agencies are made of, right and wrong ones. */
const LINES = [
  ' date 2016-12-13 ',
  ' date 2013-02-29',
  'BREST. KAZINFORM - Trade between the two oblasts grew by 18% in January-July.',
  'ASTANA.KAZINFORM President of the country said “no.',
  'MINSK, 23 November (BelTA) – A new bridge was opened in the city, BelTA has learned.',
  '23 ноября, Минск /Корр. БЕЛТА/. Новый мост открыли в городе.',
  'ТАСС - КАЗИНФОРМ - Вулкан проснулся.',
  '哈通社阿斯塔纳11月23日电，新建的学校今天开学。',
  'ҚазАқпарат – Жаңа мектеп ашылды, деп хабарлайды ҚазАқпарат тілшісі.',
  'LONDON. XYZ - ',
  'Flag Saturday, 20 April 2024',
  '23 November 2017, 18:49',
  '31 April 2019, 25:99',
  '12:12 A.M., 03/04/2017 | GMT +6',
  '06.07.2021 Жаңа театр ашылды',
  'Headline of the story: 9 February 2023, 12:40',
  'UPDATE 2 - ',
  'A headline without a full stop',
  'All news',
  '/ / News',
  'EN | RU | 中文',
  '917',
  'Photo by Viktor Saprykau',
  'Author:',
  'Tags:',
  'Read also',
  'Recent news from Belarus',
  'Subscribe to us',
  '-0-',
  'Question: Is it so?',
  'He said it would be so. It was not. Nobody knew on 3 August 2019 why it had been said.',
  'Аб гэтым паведаміў карэспандэнт. Ён быў у Мінску.',
  '---',
  'title: x',
  '<p>&nbsp;</p>',
  '{{ content }}',
];
const GAPS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '',
  '\n \n',
  '\u2028',
  '\f',
  '\u00a0',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u0085',
];

const wireText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      ),
      fc.constantFrom(...GAPS),
    ),
    { maxLength: 24 },
  )
  .map((lines) => lines.flat().join(''));

function parse(text: string, path = 'wire/a.txt'): Parsed {
  return parseSource({ path, text, encoding: 'utf-8' }, PARSE_KNOWLEDGE, NOTHING_SETTLED);
}

function assertRead(text: string): void {
  const { articles, rules, messages } = parse(text);
  assert.ok(
    articles.length > 0 || messages.some(({ severity }) => severity === 'error'),
    'neither an article nor an error',
  );
  assert.equal(rules.length, articles.length);
  for (const article of articles) assertPartition(article);
  const together = articles.map((article) => article.text).join('');
  assert.ok(articles.length === 0 || isHtml(text) || text.endsWith(together), 'the articles are not the text');
  for (const { start, end } of messages)
    assert.ok(
      start === null ||
        end === null ||
        start.line < end.line ||
        (start.line === end.line && start.column <= end.column),
    );
}

test('any characters give articles that partition their text, or an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), assertRead), { numRuns: 300 });
});

test('any mixture of wire lines gives articles that partition their text, or an error', () => {
  fc.assert(fc.property(wireText, assertRead), { numRuns: 600 });
});

test('the same text is read the same a second time', () => {
  fc.assert(
    fc.property(wireText, (text) => assert.deepEqual(parse(text), parse(text))),
    { numRuns: 100 },
  );
});

test('no mixture of wire lines makes a date of publication that is not in the text', () => {
  fc.assert(
    fc.property(wireText, (text) => {
      for (const { published, text: own } of parse(text).articles) {
        if (published.edtf === null) continue;
        const stated = published.evidence.map(({ start, end }) => own.slice(start, end)).join(' ');
        assert.ok(stated.includes(published.edtf.slice(0, 4)), `${published.edtf} of ${JSON.stringify(stated)}`);
      }
    }),
    { numRuns: 300 },
  );
});
