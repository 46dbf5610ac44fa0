// Which source formats are there, and which of them is a text in?
import { belarusByPage } from './belarus-by-page.ts';
import { beltaDispatch } from './belta-dispatch.ts';
import { beltaPage } from './belta-page.ts';
import { breadcrumbPage } from './breadcrumb-page.ts';
import { chineseDispatch } from './chinese-dispatch.ts';
import { committeePage } from './committee-page.ts';
import { datedText } from './dated-text.ts';
import { headlineAndBody } from './headline-and-body.ts';
import { headlineAndDateline } from './headline-and-dateline.ts';
import { kazinformBlob } from './kazinform-blob.ts';
import { kazinformPage } from './kazinform-page.ts';
import { photoReport } from './photo-report.ts';
import { plainText } from './plain-text.ts';
import { questionAndAnswer } from './question-and-answer.ts';
import { republishedItem } from './republished-item.ts';
import type { Sheet, SourceFormat } from './source-format.ts';
import { stampedPage } from './stamped-page.ts';

/** The first that recognises a text reads it; the last recognises every text. */
export const FORMATS: readonly SourceFormat[] = [
  chineseDispatch,
  kazinformBlob,
  beltaDispatch,
  belarusByPage,
  committeePage,
  beltaPage,
  kazinformPage,
  breadcrumbPage,
  headlineAndDateline,
  questionAndAnswer,
  photoReport,
  republishedItem,
  stampedPage,
  datedText,
  headlineAndBody,
  plainText,
];

export function formatOf(sheet: Sheet): SourceFormat {
  return FORMATS.find(({ recognise }) => recognise(sheet)) ?? plainText;
}

/** Formats that are no one text's: of a list's items, and of Markdown. */
const OTHERS: Readonly<Record<string, string>> = {
  'item-list': 'One of several articles in a file',
  markdown: 'Markdown',
};

/** What a format is called in words; its name for one that nobody knows. */
export function formatTitle(name: string): string {
  return FORMATS.find((format) => format.name === name)?.title ?? OTHERS[name] ?? name;
}
