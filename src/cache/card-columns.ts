// How do cards stand in columns?
import type { Card, TagName } from '../article/card.ts';
import type { EventSubject } from '../article/dated.ts';
import type { DatedEvent } from '../article/facts.ts';
import type { Edtf, HeadlineOrigin, Status, Tag, TagKind } from '../article/record.ts';
import { startsOf, type TableReader, type TableWriter } from './table.ts';

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
    .numbers(cards.map(({ line }) => line))
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
    .numbers(cards.map(({ doubts }) => doubts))
    .lists(cards.map(({ warnings }) => warnings))
    .numbers(cards.map(({ events }) => events.length))
    .texts(events.map(({ sentence }) => sentence))
    .words(events.map(({ date }) => date))
    .words(events.map(({ status }) => status))
    .numbers(events.map(({ paragraph }) => paragraph))
    .words(events.map(({ who }) => who.join(',')))
    .words(events.map(({ subject }) => (subject === null ? null : JSON.stringify(subject))));
}

/**
 * Of most cards a build asks no more than a few fields: each is read from its column when it is asked for.
 *
 * @throws where a column holds what no card can
 */
export function readCards(table: TableReader): Card[] {
  const columns = columnsOf(table);
  return Array.from({ length: columns.part.length }, (_, row) => new StoredCard(columns, row));
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(table: TableReader) {
  return {
    file: table.texts(),
    part: table.numbers(),
    sha256: table.texts(),
    content: table.numbers(),
    line: table.numbers(),
    headline: table.texts(),
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
    lede: table.texts(),
    tags: tagReader(table),
    filedFrom: table.words(asItIs),
    doubts: table.numbers(),
    warnings: table.lists(text),
    events: eventReader(table),
  };
}

class StoredCard implements Card {
  readonly #columns: Columns;
  readonly #row: number;
  #tags: readonly Tag[] | null = null;
  #tagNames: readonly TagName[] | null = null;
  #events: readonly DatedEvent[] | null = null;

  constructor(columns: Columns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get file(): string {
    return this.#columns.file(this.#row) ?? '';
  }

  get part(): number {
    return this.#columns.part[this.#row] ?? 0;
  }

  get sha256(): string {
    return this.#columns.sha256(this.#row) ?? '';
  }

  get content(): number {
    return this.#columns.content[this.#row] ?? 0;
  }

  get line(): number {
    return this.#columns.line[this.#row] ?? 0;
  }

  get headline(): string {
    return this.#columns.headline(this.#row) ?? '';
  }

  get origin(): HeadlineOrigin {
    return this.#columns.origin(this.#row);
  }

  get lang(): string {
    return this.#columns.lang(this.#row);
  }

  get published(): Edtf | null {
    return this.#columns.published(this.#row);
  }

  get time(): string | null {
    return this.#columns.time(this.#row);
  }

  get certainty(): Card['certainty'] {
    return this.#columns.certainty(this.#row);
  }

  get notBefore(): Edtf | null {
    return this.#columns.notBefore(this.#row);
  }

  get datelineDate(): Edtf | null {
    return this.#columns.datelineDate(this.#row);
  }

  get place(): string | null {
    return this.#columns.place(this.#row);
  }

  get provider(): string | null {
    return this.#columns.provider(this.#row);
  }

  get format(): string {
    return this.#columns.format(this.#row);
  }

  get status(): Status {
    return this.#columns.status(this.#row);
  }

  get rights(): string | null {
    return this.#columns.rights(this.#row);
  }

  get lede(): string {
    return this.#columns.lede(this.#row) ?? '';
  }

  get tags(): readonly Tag[] {
    this.#tags ??= this.#columns.tags.all(this.#row);
    return this.#tags;
  }

  get tagNames(): readonly TagName[] {
    this.#tagNames ??= this.#columns.tags.names(this.#row);
    return this.#tagNames;
  }

  get filedFrom(): string | null {
    return this.#columns.filedFrom(this.#row);
  }

  get events(): readonly DatedEvent[] {
    this.#events ??= this.#columns.events(this.#row);
    return this.#events;
  }

  get doubts(): number {
    return this.#columns.doubts[this.#row] ?? 0;
  }

  get warnings(): readonly string[] {
    return this.#columns.warnings(this.#row);
  }
}

/** Gives the tags of a card, and as much of them as most of a build asks for. */
function tagReader(table: TableReader): { all: (row: number) => Tag[]; names: (row: number) => TagName[] } {
  const starts = startsOf(table.numbers());
  const nameAt = table.words(parseTag);
  const [paragraph, words] = [table.numbers(), table.words(asItIs)];
  const names = (row: number): TagName[] => {
    const [start = 0, end = start] = [starts[row], starts[row + 1]];
    const names: TagName[] = [];
    for (let at = start; at < end; at += 1) names.push(nameAt(at));
    return names;
  };
  const all = (row: number): Tag[] => {
    const start = starts[row] ?? 0;
    return names(row).map(({ kind, id, name, salient }, at) => {
      return { kind, id, name, salient, paragraph: paragraph[start + at] || null, words: words(start + at) };
    });
  };
  return { all, names };
}

/** @returns gives the events of a card */
function eventReader(table: TableReader): (row: number) => readonly DatedEvent[] {
  const starts = startsOf(table.numbers());
  const event = anyEventReader(table);
  return (row) => {
    const start = starts[row] ?? 0;
    const count = (starts[row + 1] ?? start) - start;
    return count === 0 ? NO_EVENTS : Array.from({ length: count }, (_, at) => event(start + at));
  };
}

const NO_EVENTS: readonly DatedEvent[] = [];

/** @returns gives an event by its place among those of all cards */
function anyEventReader(table: TableReader): (place: number) => DatedEvent {
  const columns = eventColumnsOf(table);
  return (place) => new StoredEvent(columns, place);
}

function eventColumnsOf(table: TableReader) {
  return {
    sentence: table.texts(),
    date: table.words(asItIs),
    status: table.words(oneOf(EVENT_STATUSES)),
    paragraph: table.numbers(),
    who: table.words((word) => (text(word) === '' ? [] : text(word).split(',').map(Number))),
    subject: table.words(parseSubject),
  };
}

/** Of most events a build asks no more than the date. */
class StoredEvent implements DatedEvent {
  readonly #columns: ReturnType<typeof eventColumnsOf>;
  readonly #place: number;

  constructor(columns: ReturnType<typeof eventColumnsOf>, place: number) {
    this.#columns = columns;
    this.#place = place;
  }

  get sentence(): string {
    return this.#columns.sentence(this.#place) ?? '';
  }

  get date(): Edtf | null {
    return this.#columns.date(this.#place);
  }

  get status(): DatedEvent['status'] {
    return this.#columns.status(this.#place);
  }

  get paragraph(): number {
    return this.#columns.paragraph[this.#place] ?? 0;
  }

  get who(): readonly number[] {
    return this.#columns.who(this.#place);
  }

  get subject(): EventSubject | null {
    return this.#columns.subject(this.#place);
  }
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

function formatTag({ kind, id, name, salient }: TagName): string {
  return `${kind}\t${id}\t${salient ? 1 : 0}\t${name}`;
}

function parseTag(word: string | null): TagName {
  const [kind = '', id = '', salient = '', ...name] = text(word).split('\t');
  return { kind: oneOf(TAG_KINDS)(kind), id, name: name.join('\t'), salient: salient === '1' };
}
