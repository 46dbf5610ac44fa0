// Which words of a story lead somewhere, or mean a day?
import { linkTo, tagAddress } from '../archive/addresses.ts';
import type { DateFact } from '../article/dated.ts';
import type { MentionFact } from '../article/entity.ts';
import type { Edtf, Paragraph } from '../article/record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Wrapping } from './body.ts';

/**
 * The marks of a story's body, in order, none reaching into another: names lead to the page of whom they mean, dates
 * tell the day that they mean. A name is a link where a paragraph first gives it: more would be read as noise.
 *
 * @param from the address of the story's page
 */
export function marksOf({ article, facts }: TaggedArticle, from: string): Wrapping[] {
  const names = firstsInParagraphs(facts.mentions, article.paragraphs).map((mention) => nameMark(mention, from));
  const dates = facts.dates.flatMap((date) => dateMark(date) ?? []);
  const marks: Wrapping[] = [];
  let end = 0;
  for (const mark of [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < end) continue;
    marks.push(mark);
    end = mark.end;
  }
  return marks;
}

function firstsInParagraphs(mentions: readonly MentionFact[], paragraphs: readonly Paragraph[]): MentionFact[] {
  const firsts: MentionFact[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    const met = new Set<string>();
    while ((mentions[next]?.start ?? end) < start) next += 1;
    for (let mention = mentions[next]; mention !== undefined && mention.start < end; mention = mentions[++next]) {
      const key = `${mention.entity.kind}/${mention.entity.id}`;
      if (mention.sort === 'demonym' || met.has(key)) continue;
      met.add(key);
      firsts.push(mention);
    }
  }
  return firsts;
}

function nameMark({ start, end, entity }: MentionFact, from: string): Wrapping {
  const href = linkTo(from, tagAddress(entity.kind, entity.id));
  return { start, end, wrap: { tagName: 'a', properties: { className: 'name', href } } };
}

/** Null: nothing is known of the day, so there is nothing to tell. */
function dateMark({ start, end, value, tier, basis }: DateFact): Wrapping | null {
  if (value === null) return null;
  const dateTime = validDateTime(value);
  const title = tier === 'explicit' ? {} : { title: `${value}: ${basis}` };
  if (dateTime === null) return { start, end, wrap: { tagName: 'span', properties: { dataEdtf: value, ...title } } };
  const edtf = dateTime === value ? {} : { dataEdtf: value };
  return { start, end, wrap: { tagName: 'time', properties: { dateTime, ...edtf, ...title } } };
}

/** What of an EDTF date may stand in `datetime`: a year, a month, a day, or a day without a year. */
function validDateTime(edtf: Edtf): string | null {
  const [, yearless] = /^XXXX-(\d\d-\d\d)$/.exec(edtf) ?? [];
  if (yearless !== undefined) return yearless;
  const [, date, month] = /^(\d{4}(?:-(\d\d)(?:-\d\d)?)?)[~?%]?(?:\/.*)?$/.exec(edtf) ?? [];
  return date === undefined || Number(month ?? 1) > 12 ? null : date;
}
