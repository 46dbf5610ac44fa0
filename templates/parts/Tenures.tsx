// Who held what, and from when to when? A table, each line with what it rests on.
import type { JSX } from 'preact';
import type { Edtf } from '../../src/article/record.ts';
import { rulerOver } from '../../src/draw/ruler.ts';
import type { EntityFacts, NameLink, SeenWords, ShownStretch } from '../../src/plan/shown-facts.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { DateRuler } from './DateRuler.tsx';

interface OfficesHeldProps {
  readonly offices: EntityFacts['offices'];
  readonly words: Words;
}

export function OfficesHeld({ offices, words }: OfficesHeldProps): JSX.Element {
  return (
    <Ledger
      stretches={offices}
      head={words.office}
      nameOf={({ office, before, after }) => (
        <>
          <Name name={office} />
          {before !== null && (
            <small class="why">
              {words.before}: <Name name={before} />
            </small>
          )}
          {after !== null && (
            <small class="why">
              {words.after}: <Name name={after} />
            </small>
          )}
        </>
      )}
      words={words}
    />
  );
}

interface HoldersProps {
  readonly holders: readonly (ShownStretch & { readonly person: NameLink })[];
  readonly words: Words;
}

export function Holders({ holders, words }: HoldersProps): JSX.Element {
  return (
    <Ledger stretches={holders} head={words.holder} nameOf={({ person }) => <Name name={person} />} words={words} />
  );
}

/** As wide as the column of dates. */
const WIDTH = 140;

interface LedgerProps<Held extends ShownStretch> {
  readonly stretches: readonly Held[];
  /** What the names are. */
  readonly head: string;
  readonly nameOf: (held: Held) => JSX.Element;
  readonly words: Words;
}

/** The dates stand in their column, drawn on one ruler for all. */
function Ledger<Held extends ShownStretch>({ stretches, head, nameOf, words }: LedgerProps<Held>): JSX.Element {
  const ruler = rulerOver(
    stretches.flatMap(({ from, to }) => [from ?? '', to ?? '']),
    WIDTH,
  );
  return (
    <table class="ledger full">
      <thead>
        <tr>
          <th scope="col">{words.heldFromTo}</th>
          <th scope="col">{head}</th>
          <th scope="col">{words.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map((held) => (
          <tr>
            <td class="when">
              {stretchInWords(held, words)}
              {ruler !== null && <DateRuler edtf={stretchOf(held)} ruler={ruler} />}
            </td>
            <td>{nameOf(held)}</td>
            <td>
              <Evidence fact={held} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An end that is known only to lie in a stretch is drawn as far as it may reach. */
function stretchOf({ from, to }: ShownStretch): Edtf {
  const first = from?.split('/')[0] ?? '';
  return `${first === '..' ? '' : first}/${to?.split('/').at(-1) ?? ''}`;
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

function stretchInWords(held: ShownStretch, words: Words): string {
  return held.from === null && held.to === null ? words.notKnown : `${from(held, words)} – ${until(held, words)}`;
}

/** @example '12 December 2016 or earlier', of one who was seen in office on that day */
function from({ from }: Pick<ShownStretch, 'from'>, words: Words): string {
  if (from === null) return words.notKnown;
  return from.startsWith('../')
    ? words.orEarlier(formatDate(from.slice(3), words.dates))
    : formatDate(from, words.dates);
}

function until({ to }: Pick<ShownStretch, 'to'>, words: Words): string {
  if (to === null || to === '..') return to === null ? words.notKnown : words.stillHeld;
  return to.endsWith('/..') ? words.orLater(formatDate(to.slice(0, -3), words.dates)) : formatDate(to, words.dates);
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
  if (seen === null && source === null) return <small>{words.noEvidence}</small>;
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
      {seen !== null && source !== null && ' '}
      {source !== null && <Source source={source} />}
    </>
  );
}

/** A page elsewhere, by the host that has it; or a book, or a file of the archive. */
export function Source({ source }: { readonly source: string }): JSX.Element {
  const host = /^https:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1];
  if (host === undefined) return <>{source}</>;
  return (
    <a href={source} rel="external">
      {host}
    </a>
  );
}
