// Under which subjects does something stand? Links by kind, each with its count.
import type { JSX } from 'preact';
import type { TagKind } from '../../src/article/record.ts';
import type { CountedLink, TagLink } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { Facts } from './Facts.tsx';

const KINDS: readonly TagKind[] = ['person', 'organisation', 'place', 'topic', 'agency'];

interface TagsByKindProps {
  readonly tags: readonly TagLink[];
  readonly words: Words;
}

/** A story's subjects: what it is about stands out from what it only names. */
export function TagsByKind({ tags, words }: TagsByKindProps): JSX.Element {
  const groups = KINDS.map((kind) => ({ kind, links: tags.filter((tag) => tag.kind === kind) }));
  return (
    <Facts
      facts={groups.map(({ kind, links }) =>
        links.length === 0 ? null : [words.kinds[kind][links.length === 1 ? 'one' : 'many'], <Links links={links} />],
      )}
    />
  );
}

function Links({ links }: { readonly links: readonly TagLink[] }): JSX.Element {
  return (
    <ul class="links">
      {links.map(({ href, text, salient, role }) => (
        <li class={salient ? 'salient' : undefined}>
          <a href={href}>
            <bdi>{text}</bdi>
          </a>
          {role !== null && <small class="role"> {role}</small>}
        </li>
      ))}
    </ul>
  );
}

interface CountedLinksProps {
  readonly links: readonly CountedLink[];
  readonly words: Words;
  /** In a row, or as an index in columns. */
  readonly layout?: 'links' | 'index';
}

export function CountedLinks({ links, words, layout = 'links' }: CountedLinksProps): JSX.Element {
  return (
    <ul class={layout}>
      {links.map(({ href, text, count }) => (
        <li>
          <a href={href}>
            <bdi>{text}</bdi>
          </a>{' '}
          <small>{words.number(count)}</small>
        </li>
      ))}
    </ul>
  );
}
