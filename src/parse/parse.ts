// What do the articles of a source say?
import type { Article } from '../article/record.ts';
import type { ParseKnowledge } from '../knowledge/parse-knowledge.ts';
import type { FolderSettings } from '../knowledge/settings.ts';
import type { Message } from '../text/message.ts';
import type { SourceFile } from '../text/source-file.ts';
import { articleOf, type FieldRule } from './article.ts';
import { findControls } from './blanks.ts';
import { reporterFor, tellAboutArticle, tellAboutText, tellDropped } from './faults.ts';
import { type Editor, readFrontMatter } from './front-matter.ts';
import { lexiconOf } from './lexicon.ts';
import { partsOf } from './source-parts.ts';

export interface Parsed {
  readonly articles: readonly Article[];
  /** For each article, which rule filled which field. */
  readonly rules: readonly (readonly FieldRule[])[];
  readonly messages: readonly Message[];
}

/**
 * Reads a source: the editor's front matter, then the text in the first format that recognises it. A file that holds
 * several articles gives several, whose texts follow on each other and together are the file's.
 *
 * Never throws on any text: what is wrong is told in the messages, and a text of no known shape is an article too.
 *
 * @param folder what the archivist has settled for the folder of the file
 * @example
 * parseSource({ path: 'a.txt', text: ' date 2016-12-13 BREST. KAZINFORM - Trade grows.', encoding: 'utf-8' }, knowledge, folder)
 */
export function parseSource(source: SourceFile, knowledge: ParseKnowledge, folder: FolderSettings): Parsed {
  const { editor, bodyStart, messages } = readFrontMatter(source);
  if (messages.some(({ severity }) => severity === 'error')) return { articles: [], rules: [], messages };
  const lexicon = lexiconOf(knowledge);
  const report = reporterFor(source, bodyStart, messages);
  const { parts, refusal, dropped } = partsOf(source.path, source.text.slice(bodyStart), editor !== null, lexicon);
  if (refusal !== null) tellAboutText(refusal, report);
  tellDropped(dropped, report);
  const articles: Article[] = [];
  const rules: (readonly FieldRule[])[] = [];
  for (const [part, { start, text, format, reading }] of parts.entries()) {
    const controls = findControls(text);
    const stated = part === 0 ? editor : forLater(editor);
    const made = articleOf(
      reading,
      { path: source.path, part, text, format, editor: stated, folder, controls },
      lexicon,
    );
    articles.push(made.article);
    rules.push(made.rules);
    tellAboutArticle(made.article, controls, start, report);
  }
  if (editor !== null && articles.length > 1) tellAboutText('several-articles', report);
  return { articles, rules, messages: report.messages };
}

/** What an editor says above several articles holds for all, but title, date, place and dates for the first. */
function forLater(editor: Editor | null): Editor | null {
  return editor === null
    ? null
    : { ...editor, title: null, date: null, time: null, dateNote: null, place: null, dates: [] };
}
