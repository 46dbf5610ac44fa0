// What do the authority files say of a person, a place, a body?
import type { JSX } from 'preact';
import type { EntityFacts } from '../../src/plan/shown-facts.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { FactLine } from './Facts.tsx';
import { Name } from './Tenures.tsx';

/** The facts that fit on a line each. */
export function entityLines(entity: EntityFacts, words: Words): readonly FactLine[] {
  const { sort, within, partOf, names } = entity;
  return [
    sort === null ? null : [words.sortOf, words.sorts[sort] ?? sort],
    within === null ? null : [words.liesIn, <Name name={within} />],
    partOf === null ? null : [words.partOf, <Name name={partOf} />],
    names.length === 0 ? null : [words.alsoCalled, <Variants names={names} words={words} />],
  ];
}

function Variants({ names, words }: { readonly names: EntityFacts['names']; readonly words: Words }): JSX.Element {
  return (
    <ul class="links">
      {names.map(({ text, lang, from, to }) => (
        <li>
          <bdi lang={lang}>{text}</bdi>
          {(from !== null || to !== null) && <small> {stretch(from, to, words)}</small>}
        </li>
      ))}
    </ul>
  );
}

function stretch(from: string | null, to: string | null, words: Words): string {
  const first = from === null ? '' : formatDate(from, words.dates);
  const last = to === null || to === '..' ? '' : formatDate(to, words.dates);
  return `${first} – ${last}`.trim();
}
