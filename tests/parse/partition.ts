// Does a layout part its text: every character that is not blank in one entry, and all that the record points at inside?
import assert from 'node:assert/strict';
import type { Article } from '../../src/article/record.ts';

/** Fails where a character is lost or claimed twice, or a span points outside of the text or of an entry of its role. */
export function assertPartition(article: Article): void {
  const { text, layout, paragraphs } = article;
  let at = 0;
  for (const { start, end, role } of layout) {
    assert.ok(start >= at && end > start && end <= text.length, `entry ${role} ${start}-${end} behind ${at}`);
    assert.doesNotMatch(text.slice(at, start), /\S/, `text before ${role} ${start}-${end} is in no entry`);
    at = end;
  }
  assert.doesNotMatch(text.slice(at), /\S/, 'text at the end is in no entry');
  for (const { start, end, text: words } of paragraphs) {
    const inside = layout.filter((entry) => entry.start < end && entry.end > start);
    assert.ok(
      inside.length > 0 && inside.every(({ role }) => role === 'paragraph' || role === 'control' || role === 'markup'),
      `paragraph ${start}-${end} lies in ${inside.map(({ role }) => role)}`,
    );
    assert.doesNotMatch(words, /^\s|\s$|\s{2}|[^\S ]/, 'white space of a paragraph is folded');
    assert.notEqual(words, '');
  }
  for (const { start, end } of [
    ...article.published.evidence,
    ...article.doubts,
    ...(article.dateline === null ? [] : [article.dateline]),
  ]) {
    assert.ok(start >= 0 && end >= start && end <= text.length, `span ${start}-${end}`);
    if (start === end) continue;
    assert.ok(
      layout.some((entry) => entry.start <= start && entry.end >= end) || layout.some(({ role }) => role === 'control'),
      `span ${start}-${end} in no entry`,
    );
  }
  assert.notEqual(article.headline.text.trim(), '', 'a headline has words');
}
