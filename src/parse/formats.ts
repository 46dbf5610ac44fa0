// Which source formats are there, and which of them is a text in?
import { beltaDispatch } from './belta-dispatch.ts';
import { beltaPage } from './belta-page.ts';
import { breadcrumbPage } from './breadcrumb-page.ts';
import { headlineAndBody } from './headline-and-body.ts';
import { kazinformBlob } from './kazinform-blob.ts';
import { kazinformPage } from './kazinform-page.ts';
import { plainText } from './plain-text.ts';
import type { SourceFormat } from './source-format.ts';
import { stampedPage } from './stamped-page.ts';

/** The first that recognises a text reads it; the last recognises every text. */
export const FORMATS: readonly SourceFormat[] = [
  kazinformBlob,
  beltaDispatch,
  beltaPage,
  breadcrumbPage,
  kazinformPage,
  stampedPage,
  headlineAndBody,
  plainText,
];

/** How a format is called in words; the name itself for one that is no source format. */
export function formatTitle(name: string): string {
  if (name === 'markdown') return 'Markdown';
  return FORMATS.find((format) => format.name === name)?.title ?? name;
}
