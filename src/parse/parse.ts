// What do the articles of a source say?
import type { Article, Edtf } from '../article/record.ts';
import type { ParseKnowledge } from '../knowledge/parse-knowledge.ts';
import type { FolderSettings } from '../knowledge/settings.ts';
import type { Message, Severity } from '../text/message.ts';
import type { SourceFile } from '../text/source-file.ts';
import { positionAt, type Span } from '../text/span.ts';
import { articleOf } from './article.ts';
import { findControls } from './blanks.ts';
import { FORMATS } from './formats.ts';
import { readFrontMatter } from './front-matter.ts';
import { withControls } from './layout.ts';
import { lexiconOf } from './lexicon.ts';
import { outlineOf } from './outline.ts';
import { daysApart, MOST_DAYS_APART } from './published.ts';
import { sheetOf } from './source-format.ts';

export interface Parsed {
  readonly articles: readonly Article[];
  readonly messages: readonly Message[];
}

/**
 * Reads a source. Never throws: what is wrong with a text is told in the messages, and a text of no known shape is an
 * article too.
 *
 * @param folder what the archivist has settled for the folder of the file
 */
export function parseSource(source: SourceFile, knowledge: ParseKnowledge, folder: FolderSettings): Parsed {
  const { editor, bodyStart, messages: stated } = readFrontMatter(source);
  if (stated.some(({ severity }) => severity === 'error')) return { articles: [], messages: stated };
  const messages = [...stated];
  const report = (severity: Severity, rule: string, span: Span | null, text: string, advice: string): void => {
    const start = span === null ? null : positionAt(source.text, span.start + bodyStart);
    const end = span === null ? null : positionAt(source.text, span.end + bodyStart);
    messages.push({ severity, rule, path: source.path, start, end, text, advice });
  };
  const text = source.text.slice(bodyStart);
  const lexicon = lexiconOf(knowledge);
  const pieces = outlineOf(text, lexicon);
  if (pieces.length === 0) {
    report(
      'error',
      'source/no-text',
      null,
      'Missing text, expected an article',
      'Put the text of the article into the file, or take the file away.',
    );
    return { articles: [], messages };
  }
  const sheet = sheetOf(text, pieces, lexicon);
  const format = FORMATS.find((candidate) => candidate.recognise(sheet));
  if (format === undefined) return { articles: [], messages };
  const reading = format.parse(sheet);
  const controls = findControls(text);
  const read = articleOf(reading, { path: source.path, part: 0, text, format: format.name, editor, folder }, lexicon);
  const article = controls.length === 0 ? read : { ...read, layout: withControls(read.layout, controls) };
  tellFaults(article, controls, report);
  return { articles: [article], messages };
}

type Report = (severity: Severity, rule: string, span: Span | null, text: string, advice: string) => void;

function tellFaults(article: Article, controls: readonly Span[], report: Report): void {
  const { published, dateline, provider, format } = article;
  if (format === 'plain-text') {
    report(
      'warning',
      'format/unknown',
      null,
      'Unexpected shape of the text, expected a dateline, a stamp or a headline',
      'Look whether it was read right, and state title and date in front matter.',
    );
  }
  if (published.certainty === 'absent') {
    report(
      'warning',
      'published/absent',
      published.evidence[0] ?? null,
      `Missing date of publication (${published.basis}), expected a page stamp or a date prefix`,
      'If you know it, state it in front matter as `date:`.',
    );
  }
  if (provider === null) {
    report(
      'warning',
      'provider/unknown',
      dateline,
      'Missing agency, expected one that the archive knows',
      'State it in front matter as `provider:`, or for the whole folder in archive.yaml.',
    );
  }
  const apart = published.certainty === 'absent' ? null : daysApart(published.edtf, dateline?.date ?? null);
  if (dateline !== null && apart !== null && apart > MOST_DAYS_APART) {
    report(
      'warning',
      'dateline/far-from-publication',
      dateline,
      `Unexpected dateline of ${formatDay(dateline.date)}, expected one within ${MOST_DAYS_APART} days of the publication on ${published.edtf}`,
      'One of the two is wrong in the source; if you know which, state the date in front matter.',
    );
  }
  const [first] = controls;
  if (first !== undefined) {
    const more = controls.length === 1 ? '' : ` and ${controls.length - 1} more`;
    report(
      'warning',
      'text/control-character',
      first,
      `Unexpected control character at this place${more}, expected text`,
      'They are kept in the source and not shown; take them out if they came from copying.',
    );
  }
}

function formatDay(date: Edtf | null): string {
  return date === null ? 'no day' : date.startsWith('XXXX-') ? date.slice(5) : date;
}
