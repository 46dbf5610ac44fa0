// How do cards stand in columns?
import type { Card } from '../article/card.ts';
import type { HeadlineOrigin, Status, Tag, TagKind } from '../article/record.ts';
import type { TableReader, TableWriter } from './table.ts';

const ORIGINS: readonly HeadlineOrigin[] = ['stated', 'derived', 'edited'];
const CERTAINTIES: readonly Card['certainty'][] = ['stated', 'edited', 'absent'];
const STATUSES: readonly Status[] = ['usable', 'excerpt', 'metadata', 'withdrawn'];
const TAG_KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'topic', 'agency'];

export function writeCards(table: TableWriter, cards: readonly Card[]): void {
  table
    .texts(cards.map(({ file }) => file))
    .numbers(cards.map(({ part }) => part))
    .texts(cards.map(({ sha256 }) => sha256))
    .numbers(cards.map(({ content }) => content))
    .texts(cards.map(({ headline }) => headline))
    .words(cards.map(({ origin }) => origin))
    .words(cards.map(({ lang }) => lang))
    .words(cards.map(({ published }) => published))
    .words(cards.map(({ time }) => time))
    .words(cards.map(({ certainty }) => certainty))
    .words(cards.map(({ notBefore }) => notBefore))
    .words(cards.map(({ datelineDate }) => datelineDate))
    .words(cards.map(({ place }) => place))
    .words(cards.map(({ provider }) => provider))
    .words(cards.map(({ format }) => format))
    .words(cards.map(({ status }) => status))
    .words(cards.map(({ rights }) => rights))
    .texts(cards.map(({ lede }) => lede))
    .lists(cards.map(({ tags }) => tags.map(formatTag)))
    .numbers(cards.map(({ doubts }) => doubts))
    .lists(cards.map(({ warnings }) => warnings));
}

/** @throws where a column holds what no card can */
export function readCards(table: TableReader): Card[] {
  const [file, part, sha256, content, headline] = [
    table.texts(),
    table.numbers(),
    table.texts(),
    table.numbers(),
    table.texts(),
  ];
  const columns = {
    origin: table.words(oneOf(ORIGINS)),
    lang: table.words(text),
    published: table.words(asItIs),
    time: table.words(asItIs),
    certainty: table.words(oneOf(CERTAINTIES)),
    notBefore: table.words(asItIs),
    datelineDate: table.words(asItIs),
    place: table.words(asItIs),
    provider: table.words(asItIs),
    format: table.words(text),
    status: table.words(oneOf(STATUSES)),
    rights: table.words(asItIs),
  };
  const lede = table.texts();
  const tags = table.lists(parseTag);
  const doubts = table.numbers();
  const warnings = table.lists(text);
  return Array.from({ length: part.length }, (_, row) => ({
    file: file(row) ?? '',
    part: part[row] ?? 0,
    sha256: sha256(row) ?? '',
    content: content[row] ?? 0,
    headline: headline(row) ?? '',
    origin: columns.origin(row),
    lang: columns.lang(row),
    published: columns.published(row),
    time: columns.time(row),
    certainty: columns.certainty(row),
    notBefore: columns.notBefore(row),
    datelineDate: columns.datelineDate(row),
    place: columns.place(row),
    provider: columns.provider(row),
    format: columns.format(row),
    status: columns.status(row),
    rights: columns.rights(row),
    lede: lede(row) ?? '',
    tags: tags(),
    doubts: doubts[row] ?? 0,
    warnings: warnings(),
  }));
}

function asItIs(word: string | null): string | null {
  return word;
}

function text(word: string | null): string {
  if (word === null) throw new TypeError('a text that is null');
  return word;
}

function oneOf<Value extends string>(values: readonly Value[]): (word: string | null) => Value {
  return (word) => {
    const value = values.find((value) => value === word);
    if (value === undefined) throw new TypeError(`${word} is none of ${values.join(', ')}`);
    return value;
  };
}

function formatTag({ kind, id, name, salient }: Tag): string {
  return `${kind}\t${id}\t${salient ? 1 : 0}\t${name}`;
}

function parseTag(word: string | null): Tag {
  const [kind = '', id = '', salient = '', ...name] = text(word).split('\t');
  return { kind: oneOf(TAG_KINDS)(kind), id, name: name.join('\t'), salient: salient === '1' };
}
