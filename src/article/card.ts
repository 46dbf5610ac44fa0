// What of an article do the stages look at that see the whole archive? Its catalogue card: small, plain and cached.
import { Fingerprint } from '../text/fingerprint.ts';
import type { Message } from '../text/message.ts';
import type { EventStatus } from './dated.ts';
import type { DatedEvent, Facts } from './facts.ts';
import type { Edtf, HeadlineOrigin, Status, Tag } from './record.ts';
import type { TaggedArticle } from './tagged-article.ts';

/** A tag without where its article names it. */
export type TagName = Omit<Tag, 'paragraph' | 'words'>;

export interface Card {
  readonly file: string;
  readonly part: number;
  readonly sha256: string;
  /** Of all that the article says and refers to: differs when its page or its record would. */
  readonly content: number;
  /** Of what a list says of it: differs when its line would. */
  readonly line: number;
  readonly headline: string;
  readonly origin: HeadlineOrigin;
  readonly lang: string;
  readonly published: Edtf | null;
  readonly time: string | null;
  readonly certainty: 'stated' | 'edited' | 'absent';
  readonly notBefore: Edtf | null;
  readonly datelineDate: Edtf | null;
  readonly place: string | null;
  readonly provider: string | null;
  readonly format: string;
  readonly status: Status;
  readonly rights: string | null;
  /** The first words of the text, at most 240 characters, cut at a word. */
  readonly lede: string;
  readonly tags: readonly Tag[];
  /** The same tags, as much of them as lists ask for: of a big archive that costs far less. */
  readonly tagNames: readonly TagName[];
  /** The id of the place that it was filed from, among its tags; null: none. */
  readonly filedFrom: string | null;
  /** What happened and what was planned, for timelines, in the order of the text. */
  readonly events: readonly DatedEvent[];
  readonly doubts: number;
  /** Of the messages about this article: the rule and the text of each. */
  readonly warnings: readonly string[];
}

const LEDE_LENGTH = 240;
const SENTENCE_LENGTH = 320;

/**
 * @param content the hash of all that is known of it
 * @param messages those about this article
 */
export function cardOf(tagged: TaggedArticle, content: number, messages: readonly Message[]): Card {
  const { article, tags, ids, facts } = tagged;
  const shown = article.status === 'usable' || article.status === 'excerpt';
  const card = {
    file: article.path,
    part: article.part,
    sha256: article.sha256,
    content,
    headline: article.headline.text,
    origin: article.headline.origin,
    lang: article.lang,
    published: article.published.edtf,
    time: article.published.time,
    certainty: article.published.certainty,
    notBefore: article.published.notBefore,
    datelineDate: article.dateline?.date ?? null,
    place: article.dateline?.place ?? null,
    provider: article.provider,
    format: article.format,
    status: article.status,
    rights: article.rights,
    lede: shown ? cutAtWord(article.paragraphs[0]?.text ?? '', LEDE_LENGTH) : '',
    tags,
    tagNames: tags,
    filedFrom: ids.filedFrom,
    events: shown ? datedEvents(tagged, facts) : [],
    doubts: article.doubts.length,
    warnings: messages.filter(({ severity }) => severity === 'warning').map(({ rule, text }) => `${rule}: ${text}`),
  };
  return { ...card, line: hashLine(card) };
}

/** Folds what a list says of an article. */
export function hashLine(card: Omit<Card, 'line'>): number {
  return new Fingerprint()
    .text(card.headline)
    .text(card.origin)
    .text(card.lang)
    .text(card.published)
    .text(card.time)
    .text(card.place)
    .text(card.provider)
    .text(card.lede)
    .value();
}

const ON_TIMELINES: ReadonlySet<string> = new Set(['occurred', 'planned', 'named-day', 'bounded']);

function datedEvents({ article, tags }: TaggedArticle, { events, subjects, mentions }: Facts): DatedEvent[] {
  const places = new Map(tags.map(({ kind, id }, at) => [`${kind}/${id}`, at]));
  const last = article.status === 'excerpt' ? 1 : article.paragraphs.length;
  return events.flatMap(({ date, status, start, sentence }, at): DatedEvent[] => {
    if (!isOnTimelines(status)) return [];
    const paragraph =
      article.paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end) + 1;
    if (paragraph === 0 || paragraph > last) return [];
    const who = mentions.flatMap((mention) =>
      mention.start >= sentence.start && mention.end <= sentence.end && mention.sort !== 'dateline'
        ? (places.get(`${mention.entity.kind}/${mention.entity.id}`) ?? [])
        : [],
    );
    const words = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
    return [
      {
        ...{ date, status, paragraph, sentence: cutAtWord(words, SENTENCE_LENGTH) },
        who: [...new Set(who)].sort((a, b) => a - b),
        subject: subjects[at] ?? null,
      },
    ];
  });
}

function isOnTimelines(status: EventStatus): status is DatedEvent['status'] {
  return ON_TIMELINES.has(status);
}

/** The text, or its beginning up to the last word that fits, with an ellipsis. Never half a surrogate pair. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : length;
  const last = text.charCodeAt(end - 1);
  const whole = last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
  return `${text.slice(0, whole).replace(/[\s,;:–—-]+$/, '')}…`;
}
