// Under which letter stands each tag?
import { linkTo, OFFICES, rootFrom, tagIndexAddress } from '../archive/addresses.ts';
import type { TagIndex } from '../archive/archive.ts';
import type { TagKind } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { tagLinkOf } from './lines.ts';
import type { TagsPage } from './page.ts';
import { PlannedPage } from './planned-page.ts';
import { storiesWith } from './tag-cuts.ts';

const KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'topic', 'agency'];

/** An index of more is cut between letters: so many names stay below 20 kB (gzip). */
const LONGEST = 850;

interface Letter {
  readonly letter: string;
  /** Of its heading, for links: an id has to begin with a letter. */
  readonly id: string;
  readonly tags: readonly TagIndex[];
}

/** The index of all tags, and one for each kind of which there are any. @param offices how many offices are shown */
export function planTagIndexes(tags: readonly TagIndex[], offices: number): PlannedPage[] {
  return [
    ...planIndex(tags, null, offices),
    ...KINDS.filter((kind) => tags.some((tag) => tag.kind === kind)).flatMap((kind) => planIndex(tags, kind, offices)),
  ];
}

function planIndex(all: readonly TagIndex[], kind: TagKind | null, offices: number): PlannedPage[] {
  const shown = kind === null ? all : all.filter((tag) => tag.kind === kind);
  const kinds = KINDS.map((kind) => ({ kind, count: all.filter((tag) => tag.kind === kind).length }));
  const isLong = shown.length > LONGEST;
  /** Where the index is short, sorting is left to the day on which it is made. */
  const parts = isLong ? cutBetweenLetters(byLetter(shown)) : null;
  const urls = (parts ?? [null]).map((_, at) => tagIndexAddress(kind, at + 1));
  const around = new Fingerprint().number(offices);
  for (const { count } of kinds) around.number(count);
  for (const letters of parts ?? []) for (const { letter } of letters) around.text(letter);
  return urls.map((url, at) => {
    const fingerprint = new Fingerprint().number(around.value());
    for (const tag of parts?.[at]?.flatMap(({ tags }) => tags) ?? shown)
      fingerprint.text(tag.kind).text(tag.id).text(tag.name).number(storiesWith(tag));
    const make = (): TagsPage => {
      const inParts = parts ?? [byLetter(shown)];
      return {
        kind: 'tags',
        url,
        root: rootFrom(url),
        title: '',
        description: '',
        tagKind: kind,
        kinds: kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => ({ kind, count, href: linkTo(url, tagIndexAddress(kind)) })),
        offices: offices === 0 ? null : { href: linkTo(url, OFFICES), text: '', count: offices },
        index: inParts.flatMap((letters, part) =>
          letters.map(({ letter, id }) => ({
            href: `${part === at ? '' : linkTo(url, urls[part] ?? url)}#${id}`,
            text: letter,
          })),
        ),
        letters: (inParts[at] ?? []).map(({ letter, id, tags }) => ({
          letter,
          id,
          tags: tags.map((tag) => tagLinkOf(tag, url)),
        })),
      };
    };
    return new PlannedPage('tags', url, fingerprint.value(), make);
  });
}

/** A–Z by the romanised name, so that Минск and Minsk stand side by side; `#` holds what begins with no letter. */
function byLetter(tags: readonly TagIndex[]): Letter[] {
  const letters = new Map<string, { key: string; tag: TagIndex }[]>();
  for (const tag of tags) {
    const key = slugify(tag.name) || tag.id;
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    const list = letters.get(letter);
    const item = { key: `${key} ${tag.kind}`, tag };
    if (list === undefined) letters.set(letter, [item]);
    else list.push(item);
  }
  return [...letters]
    .sort(([a], [b]) => compareText(a, b))
    .map(([letter, items]) => ({
      letter,
      id: letter === '#' ? 'other' : letter,
      tags: items.sort((a, b) => compareText(a.key, b.key)).map(({ tag }) => tag),
    }));
}

/** As many letters in each part as it can hold; one that is too long by itself is a part. */
function cutBetweenLetters(letters: readonly Letter[]): Letter[][] {
  const parts: Letter[][] = [];
  let count = 0;
  for (const letter of letters) {
    const last = parts[parts.length - 1];
    count += letter.tags.length;
    if (last !== undefined && count <= LONGEST) last.push(letter);
    else {
      parts.push([letter]);
      count = letter.tags.length;
    }
  }
  return parts;
}
