// Is every case read as its expectation says? A case is a folder below tests/cases/parse: `input.*` and `expected.json`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article } from '../../src/article/record.ts';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import type { FolderSettings } from '../../src/knowledge/settings.ts';
import { parseSource } from '../../src/parse/parse.ts';
import { assertPartition } from './partition.ts';

/** What a case may say of an article: any of these keys. `paragraphs` holds how each of them begins. */
interface Expected {
  readonly articles: readonly Readonly<Record<string, unknown>>[];
  /** `severity rule`, in any order. */
  readonly messages: readonly string[];
  readonly folder?: FolderSettings;
}

const CASES = new URL('../cases/parse/', import.meta.url);
const NOTHING_SETTLED: FolderSettings = { provider: null, language: null, encoding: null, rights: null };

const folders = readdirSync(CASES, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.name === 'expected.json')
  .map((entry) => `${entry.parentPath}/`.slice(CASES.pathname.length))
  .sort();

assert.ok(folders.length > 0, 'no cases found');

for (const folder of folders) {
  test(`${folder} is read as expected`, () => {
    const base = new URL(folder, CASES);
    const input = readdirSync(base).find((name) => name.startsWith('input.'));
    assert.ok(input, 'a case needs an input file');
    const expected: Expected = JSON.parse(readFileSync(new URL('expected.json', base), 'utf8'));
    const source = {
      path: `wire/${input}`,
      text: readFileSync(new URL(input, base), 'utf8'),
      encoding: 'utf-8',
    } as const;
    const { articles, messages } = parseSource(source, PARSE_KNOWLEDGE, expected.folder ?? NOTHING_SETTLED);
    for (const article of articles) assertPartition(article);
    assert.deepEqual(messages.map(({ severity, rule }) => `${severity} ${rule}`).sort(), [...expected.messages].sort());
    assert.equal(articles.length, expected.articles.length, 'number of articles');
    for (const [index, wanted] of expected.articles.entries()) {
      const article = articles[index];
      if (article !== undefined) assert.deepEqual(picked(article, wanted), wanted);
    }
  });
}

/** The article under the keys of the expectation, paragraphs cut to as many characters. */
function picked(article: Article, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { headline, published, dateline } = article;
  const known: Record<string, unknown> = {
    ...article,
    ...published,
    headline: headline.text,
    origin: headline.origin,
    published: published.edtf,
    place: dateline?.place ?? null,
    filed: dateline?.date ?? null,
    doubts: article.doubts.map(({ rule }) => rule),
  };
  if (Array.isArray(wanted.paragraphs)) known.paragraphs = beginnings(article, wanted.paragraphs);
  if (isRecord(wanted.leftOut)) known.leftOut = leftOut(article, Object.keys(wanted.leftOut));
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, known[key]]));
}

function beginnings({ paragraphs }: Article, wanted: readonly unknown[]): string[] {
  return paragraphs.map(({ text }, index) => text.slice(0, String(wanted[index] ?? '').length || 40));
}

function leftOut({ layout, text }: Article, roles: readonly string[]): Record<string, string[]> {
  const ofRole = (role: string): string[] =>
    layout.filter((entry) => entry.role === role).map(({ start, end }) => text.slice(start, end));
  return Object.fromEntries(roles.map((role) => [role, ofRole(role)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
