// What may a program that reads the records rely on?
import { RECORD_SCHEMA } from '../article/article-record.ts';

const text = { type: 'string' };
const nullableText = { type: ['string', 'null'] };
const offset = { type: 'integer', minimum: 0 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' };

function list(items: object): object {
  return { type: 'array', items };
}

/** An object with just these keys, all of them there. */
function object(description: string, properties: Readonly<Record<string, object>>): object {
  return { type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false };
}

const span = { start: offset, end: offset };
const fact = {
  type: 'object',
  description: 'A finding in the text: where, by which rule, on what basis.',
  properties: { ...span, rule: text, basis: text },
  required: ['start', 'end', 'rule', 'basis'],
};

const TAG_KINDS = ['person', 'place', 'organisation', 'topic', 'agency'];

/** A finding of one kind, with just these keys beside those of every finding. */
function factOf(description: string, properties: Readonly<Record<string, object>>): object {
  return object(description, { ...span, rule: text, basis: text, ...properties });
}

/** The JSON Schema (2020-12) of one line of `data/articles/*.ndjson`. */
export const ARTICLE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An article of a Dateline archive',
  ...object(
    'Offsets are UTF-16 code units into the text below the front matter, which is published beside the story as .txt; text.slice(start, end) is verbatim. Dates are EDTF (ISO 8601-2).',
    {
      schema: { const: RECORD_SCHEMA },
      id: { type: 'string', pattern: '^[0-9a-f]{12,64}$' },
      url: { ...text, description: "The story's page, relative to the root of the site." },
      files: { ...list(text), minItems: 1, description: 'The files of the archive that hold this very text.' },
      sha256: { ...hash, description: 'Of the text below the front matter, in UTF-8.' },
      format: { ...text, description: 'How the source was written down.' },
      provider: { ...nullableText, description: 'The agency whose text it is.' },
      lang: { ...text, description: 'BCP 47.' },
      headline: object('The headline, and whether the text states it.', {
        text,
        origin: { enum: ['stated', 'derived', 'edited'] },
      }),
      published: object('When the agency published it. Nothing is inferred: where it is not stated, edtf is null.', {
        edtf: nullableText,
        time: { type: ['string', 'null'], pattern: '^\\d{2}:\\d{2}$' },
        zone: nullableText,
        certainty: { enum: ['stated', 'edited', 'absent'] },
        notBefore: { ...nullableText, description: 'The latest day that the text reports as past.' },
        evidence: list(object('A place in the text.', span)),
        basis: text,
      }),
      dateline: {
        oneOf: [
          { type: 'null' },
          object('Where and when it was filed.', { text, place: nullableText, date: nullableText, ...span }),
        ],
      },
      credits: { ...list(text), description: 'The agencies in order: the publisher, then the one it cites.' },
      section: nullableText,
      byline: nullableText,
      keywords: list(text),
      crawled: { ...nullableText, description: 'When the page was captured, where the page itself shows it.' },
      retrieved: { ...nullableText, description: 'When it was captured, as the editor says.' },
      added: { ...day, description: 'When it came into this archive.' },
      source: { ...nullableText, description: 'The address of the original.' },
      rights: nullableText,
      status: { enum: ['usable', 'excerpt', 'metadata', 'withdrawn'] },
      note: nullableText,
      edited: { ...list(text), description: 'The keys that an editor has stated.' },
      doubts: list(object('What the rules could not settle.', { ...span, rule: text, text })),
      versions: list(object('An earlier state of the text.', { sha256: hash, until: day })),
      layout: {
        ...list(
          object('What a stretch of the text is.', {
            ...span,
            role: {
              enum: [
                ...['headline', 'dateline', 'stamp', 'section', 'byline', 'paragraph', 'keywords', 'caption', 'credit'],
                ...['navigation', 'repeat', 'related', 'end-mark', 'markup', 'control', 'other-article'],
              ],
            },
            why: text,
          }),
        ),
        description: 'Partitions the text: every non-blank character lies in exactly one entry.',
      },
      paragraphs: list(object('A paragraph, its white space folded.', { text, ...span })),
      tags: list(
        object('Under which tags it stands.', {
          kind: { enum: TAG_KINDS },
          id: text,
          name: text,
          salient: { type: 'boolean', description: 'Whether it is about it, rather than only naming it.' },
          paragraph: { type: ['integer', 'null'], minimum: 1, description: 'The paragraph that first names it.' },
          words: { ...nullableText, description: 'As it is named there.' },
        }),
      ),
      dates: list(
        factOf('A date in the text.', {
          type: { enum: ['date', 'interval', 'named-day', 'duration', 'present', 'past', 'future', 'set'] },
          value: { ...nullableText, description: 'EDTF; null: vague, or not to be known from this text.' },
          words: text,
          tier: { enum: ['explicit', 'resolved', 'inferred', 'vague'] },
          duration: { ...nullableText, description: 'ISO 8601.' },
        }),
      ),
      mentions: list(
        factOf('Words that name somebody or something that the authority files list.', {
          entity: object('Whom or what.', { kind: { enum: TAG_KINDS }, id: text }),
          form: { ...text, description: 'As printed.' },
          sort: { enum: ['named', 'nominal', 'demonym', 'dateline'] },
          tier: { enum: ['sure', 'likely'] },
        }),
      ),
      roles: list(
        factOf('The office or rank that the text gives to somebody.', {
          role: { ...text, description: 'As printed.' },
          holder: object('The name that it stands with.', { ...span, form: text }),
          person: { ...nullableText, description: 'Whom the authority files know by it.' },
          office: { ...nullableText, description: 'Which office the authority files know by it.' },
        }),
      ),
      topics: list(factOf('Words that speak for a topic.', { topic: text })),
      events: list(
        factOf('What happened, or was to happen, on a date: the span is its clause.', {
          date: { ...nullableText, description: 'EDTF.' },
          status: { enum: ['occurred', 'planned', 'forecast', 'reporting-period', 'named-day', 'bounded'] },
          clause: text,
          sentence: object('The sentence.', span),
          when: { oneOf: [{ type: 'null' }, object('The words of its date.', span)] },
        }),
      ),
      datings: list(
        object('A day without a year, and the years that the evidence leaves.', {
          day: text,
          date: { ...nullableText, description: 'EDTF; null: the evidence leaves too many years, or none.' },
          basis: text,
          evidence: list(
            object('One reason.', {
              ...{ ...span, words: text, fact: text, holds: list(text), why: text },
              source: nullableText,
            }),
          ),
        }),
      ),
      figures: list(fact),
      quotes: list(fact),
    },
  ),
};
