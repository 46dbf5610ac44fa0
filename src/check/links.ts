// Does every link of the site lead somewhere?
import type { Message } from '../text/message.ts';
import type { PageLinks } from './markup.ts';
import { siteFault } from './site-fault.ts';

/** A place on the site that a link means. */
interface Target {
  readonly url: string;
  readonly fragment: string;
}

/** Has no page of its own to start from: its links begin at the root of its host, below the path of the site there. */
const NOT_FOUND = '404.html';

/**
 * @param pages by address
 * @param files the addresses of all files of the site, the pages among them
 */
export function checkLinks(pages: ReadonlyMap<string, PageLinks>, files: ReadonlySet<string>): Message[] {
  const messages: Message[] = [];
  for (const [page, { links }] of pages) {
    const told = new Set<string>();
    for (const { to, isLoaded } of links) {
      if (told.has(to)) continue;
      told.add(to);
      if (isElsewhere(to)) {
        if (isLoaded && !to.startsWith('data:')) messages.push(foreignFile(page, to));
        continue;
      }
      const target = targetOf(page, to, files);
      if (target === null || !files.has(target.url)) messages.push(brokenLink(page, to));
      else if (!hasPlace(pages.get(target.url), target.fragment)) messages.push(brokenPlace(page, to, target));
    }
  }
  return messages;
}

/** With a scheme (`https:`, `mailto:`, `data:`) or a host of its own (`//…`). */
function isElsewhere(to: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(to);
}

/** Null where a link leads out of the site. */
function targetOf(page: string, to: string, files: ReadonlySet<string>): Target | null {
  const hash = to.indexOf('#');
  const way = (hash < 0 ? to : to.slice(0, hash)).replace(/\?.*$/, '');
  const fragment = hash < 0 ? '' : decode(to.slice(hash + 1).replace(WORDS_TO_MARK, ''));
  if (way === '') return { url: page, fragment };
  if (way.startsWith('/')) return page === NOT_FOUND ? fromHost(decode(way), fragment, files) : null;
  const steps = page.split('/').slice(0, -1);
  for (const step of decode(way).split('/')) {
    if (step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return { url: steps.join('/'), fragment };
}

/** The site may stand at any path of its host: `/a/b/index.html` is `index.html` where that is a file. */
function fromHost(way: string, fragment: string, files: ReadonlySet<string>): Target {
  let url = way.slice(1);
  while (!files.has(url) && url.includes('/')) url = url.slice(url.indexOf('/') + 1);
  return { url: url === '' ? 'index.html' : url, fragment };
}

/** A text fragment: the words that a browser looks for behind the place itself. */
const WORDS_TO_MARK = /:~:.*$/;

function hasPlace(page: PageLinks | undefined, fragment: string): boolean {
  return fragment === '' || fragment === 'top' || page === undefined || page.ids.has(fragment);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const REBUILD = 'Build again with --full; if it stays, it is a fault of a template.';

function brokenLink(page: string, to: string): Message {
  return siteFault(
    'link/no-file',
    page,
    `Unexpected link to ${JSON.stringify(to)}, expected a file of the site`,
    REBUILD,
  );
}

function brokenPlace(page: string, to: string, { url, fragment }: Target): Message {
  const text = `Unexpected link to ${JSON.stringify(to)}, expected an element with the id ${JSON.stringify(fragment)} in ${url}`;
  return siteFault('link/no-place', page, text, REBUILD);
}

function foreignFile(page: string, to: string): Message {
  return siteFault(
    'link/other-host',
    page,
    `Unexpected file of another host ${JSON.stringify(to)}, expected the site's own`,
    REBUILD,
  );
}
