// Which folders did the user mean?
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { PROJECT } from './look.ts';
import { type Asked, type Option, UsageError } from './options.ts';

/** The options of every command that reads the articles, and of every one that knows the site. */
export const CONTENT_OPTION: Option = { type: 'string', value: 'DIR', help: 'the articles (content)' };
export const OUTPUT_OPTION: Option = { type: 'string', value: 'DIR', help: 'the site (_site)' };

/** @throws UsageError for an empty path */
export function contentFolder({ values }: Asked): string {
  return folderOf(values.content, 'content');
}

/** @throws UsageError for an empty path */
export function outputFolder({ values }: Asked): string {
  return folderOf(values.output, '_site');
}

/**
 * The site must not lie in the articles, nor the articles in the site: one would be read, or deleted, as the other.
 *
 * @throws UsageError where they do
 */
export function refuseOverlap(content: string, output: string): void {
  if (isWithin(output, content)) {
    throw new UsageError(`Unexpected --output ${output}, expected a folder outside of ${content}`);
  }
  if (isWithin(content, output)) {
    throw new UsageError(`Unexpected --output ${output}, expected no folder that holds ${content}`);
  }
}

/** A path as the user would write it from where he stands: short below that folder, whole elsewhere. */
export function shownPath(path: string): string {
  return isWithin(path, process.cwd()) ? relative('', path) || '.' : path;
}

function folderOf(value: string | boolean | undefined, fallback: string): string {
  if (value === '') throw new UsageError('Missing folder, expected a path that is not empty');
  return resolve(typeof value === 'string' ? value : resolve(PROJECT, fallback));
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
