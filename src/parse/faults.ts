// What is to be told of a text and its article?
import type { Article, Edtf } from '../article/record.ts';
import type { Message, Severity } from '../text/message.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Position, Span } from '../text/span.ts';
import { daysApart, MOST_DAYS_APART } from './filed.ts';
import type { Refusal } from './source-parts.ts';

/** Collects messages; spans are offsets below the front matter. */
export interface Reporter {
  readonly messages: readonly Message[];
  readonly tell: (severity: Severity, rule: string, span: Span | null, text: string, advice: string) => void;
}

/** @param before messages that there are already */
export function reporterFor({ path, text: file }: SourceFile, bodyStart: number, before: readonly Message[]): Reporter {
  const messages = [...before];
  let lines: readonly number[] | null = null;
  const positionOf = (offset: number): Position => {
    lines ??= lineStarts(file);
    const line = lastAtMost(lines, offset);
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
  const tell: Reporter['tell'] = (severity, rule, span, text, advice) => {
    const start = span === null ? null : positionOf(span.start + bodyStart);
    const end = span === null ? null : positionOf(span.end + bodyStart);
    messages.push({ severity, rule, path, start, end, text, advice });
  };
  return { messages, tell };
}

/** Where each line begins; LF, CR LF and a lone CR end one. Counted once, for a list may have thousands of messages. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The index of the last number that is not above a limit. Sorted, the first one is 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of a file as a whole. */
export function tellAboutText(fault: Refusal | 'several-articles', { tell }: Reporter): void {
  const [severity, rule, met, advice] = ABOUT_TEXT[fault];
  tell(severity, rule, null, met, advice);
}

const ABOUT_TEXT = {
  'no-text': [
    'error',
    'source/no-text',
    'Missing text, expected an article',
    'Put the text of the article into the file, or take the file away.',
  ],
  'no-story': [
    'error',
    'source/no-story',
    'Missing story, expected more than dates, menus and other parts of a page',
    'Put the text of the article into the file, or take the file away.',
  ],
  'list-of-headlines': [
    'error',
    'source/list-of-headlines',
    'Unexpected list of headlines, expected an article with its text',
    'Save the articles that it leads to, a file each, and take this one away.',
  ],
  'index-page': [
    'error',
    'source/index-page',
    'Unexpected front page of several stories, expected one article',
    'Save the stories that it leads to, a file each, and take this one away.',
  ],
  'several-articles': [
    'warning',
    'front-matter/several-articles',
    'Unexpected front matter above several articles, expected one article',
    'Title, date and place were given to the first; cut the file if they are those of another.',
  ],
} as const;

/** Of HTML: what of the page was not taken. */
export function tellDropped(dropped: readonly { element: string; count: number }[], { tell }: Reporter): void {
  if (dropped.length === 0) return;
  const met = dropped.map(({ element, count }) => (count === 1 ? element : `${element} (${count})`)).join(', ');
  const advice =
    'Nothing to do, unless one of them is a word of the text between angle brackets: write it as &lt;word&gt; then.';
  tell('note', 'html/left-out', null, `Unexpected elements of a page, expected text: ${met} left out`, advice);
}

/** @param offset where the article's text begins below the front matter; null where it is not in the file as it stands */
export function tellAboutArticle(
  article: Article,
  controls: readonly Span[],
  offset: number | null,
  { tell }: Reporter,
): void {
  const { published, dateline, provider, format, credits } = article;
  const at = (span: Span | null | undefined): Span | null =>
    span == null || offset === null || span.start === span.end
      ? null
      : { start: span.start + offset, end: span.end + offset };
  if (format === 'plain-text') {
    const met = 'Unexpected shape of the text, expected a dateline, a stamp or a headline';
    tell(
      'warning',
      'format/unknown',
      null,
      met,
      'Look whether it was read right, and state title and date in front matter.',
    );
  }
  if (article.paragraphs.length === 0) {
    const met = 'Missing body, expected a story below the headline';
    tell(
      'warning',
      'body/absent',
      null,
      met,
      'Look whether the file was cut, or state `status: metadata` in front matter.',
    );
  }
  if (published.certainty === 'absent') {
    const met = `Missing date of publication (${published.basis}), expected a page stamp or a date prefix`;
    tell(
      'warning',
      'published/absent',
      at(published.evidence[0]),
      met,
      'State it in front matter as `date:` if it is known.',
    );
  }
  if (provider === null) {
    const [unknown] = credits;
    const met = unknown === undefined ? 'Missing agency' : `Unexpected agency ${JSON.stringify(unknown)}`;
    tell(
      'warning',
      'provider/unknown',
      at(dateline),
      `${met}, expected one that the archive knows`,
      'State `provider:` in front matter, or for the whole folder in archive.yaml.',
    );
  }
  const apart = published.edtf === null ? null : daysApart(published.edtf, dateline?.date ?? null);
  if (dateline !== null && apart !== null && apart > MOST_DAYS_APART) {
    const met = `Unexpected dateline of ${dayOf(dateline.date)}, expected one within ${MOST_DAYS_APART} days of the publication on ${published.edtf}`;
    tell(
      'warning',
      'dateline/far-from-publication',
      at(dateline),
      met,
      'One of the two is wrong in the source; state `date:` in front matter if you know which.',
    );
  }
  const [first] = controls;
  if (first !== undefined) {
    const more = controls.length === 1 ? '' : ` and at ${controls.length - 1} more places`;
    const met = `Unexpected control character here${more}, expected text`;
    tell(
      'warning',
      'text/control-character',
      at(first),
      met,
      'It is kept in the source and not shown; take it out if it came by copying.',
    );
  }
}

function dayOf(date: Edtf | null): string {
  if (date === null) return 'no day';
  return date.startsWith('XXXX-') ? date.slice(5) : date;
}
