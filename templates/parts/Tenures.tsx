// Who held what, and from when to when? A table, each line with what it rests on.
import type { ComponentChildren, JSX } from 'preact';
import type { EntityFacts, NameLink, SeenWords, ShownStretch } from '../../src/plan/shown-facts.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

export function OfficesHeld({
  offices,
  words,
}: {
  readonly offices: EntityFacts['offices'];
  readonly words: Words;
}): JSX.Element {
  return (
    <div class="wide">
      <table class="tenures">
        <thead>
          <Row tag="th" cells={[words.office, words.from, words.until, words.before, words.after, words.evidence]} />
        </thead>
        <tbody>
          {offices.map((held) => (
            <Row
              tag="td"
              cells={[
                <Name name={held.office} />,
                from(held, words),
                until(held, words),
                held.before === null ? '' : <Name name={held.before} />,
                held.after === null ? '' : <Name name={held.after} />,
                <Evidence fact={held} words={words} />,
              ]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HoldersProps {
  readonly holders: readonly (ShownStretch & { readonly person: NameLink })[];
  readonly words: Words;
}

export function Holders({ holders, words }: HoldersProps): JSX.Element {
  return (
    <div class="wide">
      <table class="tenures">
        <thead>
          <Row tag="th" cells={[words.holder, words.from, words.until, words.evidence]} />
        </thead>
        <tbody>
          {holders.map((held) => (
            <Row
              tag="td"
              cells={[
                <Name name={held.person} />,
                from(held, words),
                until(held, words),
                <Evidence fact={held} words={words} />,
              ]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A name that leads to its page where the archive has one. */
export function Name({ name }: { readonly name: NameLink }): JSX.Element {
  return name.href === null ? (
    <bdi>{name.text}</bdi>
  ) : (
    <a href={name.href}>
      <bdi>{name.text}</bdi>
    </a>
  );
}

interface RowProps {
  readonly tag: 'td' | 'th';
  readonly cells: readonly ComponentChildren[];
}

function Row({ tag, cells }: RowProps): JSX.Element {
  return <tr>{cells.map((cell) => (tag === 'th' ? <th scope="col">{cell}</th> : <td>{cell}</td>))}</tr>;
}

function from({ from }: Pick<ShownStretch, 'from'>, words: Words): string {
  return from === null ? words.notKnown : formatDate(from, words.dates);
}

function until({ to }: Pick<ShownStretch, 'to'>, words: Words): string {
  return to === null ? words.notKnown : to === '..' ? words.stillHeld : formatDate(to, words.dates);
}

/** The words of the archive first, which a reader can follow; then the editor's source. */
export function Evidence({
  fact,
  words,
}: {
  readonly fact: { seen: SeenWords | null; source: string | null };
  readonly words: Words;
}): JSX.Element {
  const { seen, source } = fact;
  if (seen === null && source === null) return <>{words.notKnown}</>;
  return (
    <>
      {seen !== null &&
        (seen.href === null ? (
          <q>{seen.words}</q>
        ) : (
          <a href={seen.href}>
            <q>{seen.words}</q>
          </a>
        ))}
      {seen !== null && source !== null && '; '}
      {source !== null &&
        (/^https:\/\//.test(source) ? (
          <a href={source} rel="external">
            {source.replace(/^https:\/\//, '')}
          </a>
        ) : (
          source
        ))}
    </>
  );
}
