// How do cards stand in columns?
import type { Card } from '../article/card.ts';
import type { EventSubject } from '../article/dated.ts';
import type { DatedEvent } from '../article/facts.ts';
import type { HeadlineOrigin, Status, Tag, TagKind } from '../article/record.ts';
import type { TableReader, TableWriter } from './table.ts';

const ORIGINS: readonly HeadlineOrigin[] = ['stated', 'derived', 'edited'];
const CERTAINTIES: readonly Card['certainty'][] = ['stated', 'edited', 'absent'];
const STATUSES: readonly Status[] = ['usable', 'excerpt', 'metadata', 'withdrawn'];
const EVENT_STATUSES: readonly DatedEvent['status'][] = ['occurred', 'planned', 'named-day', 'bounded'];
const TAG_KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'topic', 'agency'];

export function writeCards(table: TableWriter, cards: readonly Card[]): void {
  const events = cards.flatMap(({ events }) => events);
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
    .numbers(cards.flatMap(({ tags }) => tags.map(({ paragraph }) => paragraph ?? 0)))
    .words(cards.flatMap(({ tags }) => tags.map(({ words }) => words)))
    .words(cards.map(({ filedFrom }) => filedFrom))
    .numbers(cards.map(({ events }) => events.length))
    .numbers(cards.map(({ doubts }) => doubts))
    .lists(cards.map(({ warnings }) => warnings))
    .texts(events.map(({ sentence }) => sentence))
    .words(events.map(({ date }) => date))
    .words(events.map(({ status }) => status))
    .numbers(events.map(({ paragraph }) => paragraph))
    .words(events.map(({ who }) => who.join(',')))
    .words(events.map(({ subject }) => (subject === null ? null : JSON.stringify(subject))));
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
  const [tagParagraph, tagWords] = [table.numbers(), table.words(asItIs)];
  const filedFrom = table.words(asItIs);
  const eventCounts = table.numbers();
  const doubts = table.numbers();
  const warnings = table.lists(text);
  const events = eventReader(table);
  let tagsBefore = 0;
  let eventsBefore = 0;
  const tagsOf = (): Tag[] => {
    const bare = tags();
    const first = tagsBefore;
    tagsBefore += bare.length;
    return bare.map((tag, at) => ({
      ...tag,
      paragraph: tagParagraph[first + at] || null,
      words: tagWords(first + at),
    }));
  };
  const eventsOf = (row: number): DatedEvent[] => {
    const first = eventsBefore;
    eventsBefore += eventCounts[row] ?? 0;
    return Array.from({ length: eventsBefore - first }, (_, at) => events(first + at));
  };
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
    tags: tagsOf(),
    filedFrom: filedFrom(row),
    events: eventsOf(row),
    doubts: doubts[row] ?? 0,
    warnings: warnings(),
  }));
}

/** @returns gives an event by its place among those of all cards */
function eventReader(table: TableReader): (place: number) => DatedEvent {
  const sentence = table.texts();
  const date = table.words(asItIs);
  const status = table.words(oneOf(EVENT_STATUSES));
  const paragraph = table.numbers();
  const who = table.words((word) => (text(word) === '' ? [] : text(word).split(',').map(Number)));
  const subject = table.words(parseSubject);
  return (place) => ({
    sentence: sentence(place) ?? '',
    date: date(place),
    status: status(place),
    paragraph: paragraph[place] ?? 0,
    who: who(place),
    subject: subject(place),
  });
}

/** What `writeCards` has written: no more is looked at than the kind of thing. */
function parseSubject(word: string | null): EventSubject | null {
  const subject: unknown = word === null ? null : JSON.parse(word);
  return isSubject(subject) ? subject : null;
}

function isSubject(value: unknown): value is EventSubject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'names' in value && 'places' in value;
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

type BareTag = Omit<Tag, 'paragraph' | 'words'>;

function formatTag({ kind, id, name, salient }: BareTag): string {
  return `${kind}\t${id}\t${salient ? 1 : 0}\t${name}`;
}

function parseTag(word: string | null): BareTag {
  const [kind = '', id = '', salient = '', ...name] = text(word).split('\t');
  return { kind: oneOf(TAG_KINDS)(kind), id, name: name.join('\t'), salient: salient === '1' };
}
