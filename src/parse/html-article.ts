// What does a page say of its article outside of its text?
import { parseIso } from '../article/plain-date.ts';
import type { Published } from '../article/record.ts';
import type { HtmlHint, HtmlReading } from './html.ts';
import type { Reading } from './reading.ts';

/** These say when the article was published; others may mean the page. */
const PUBLICATION = /published_time|datepublished|\.issued/i;

/** From this hour on, a moment in UTC lies on the next day by the agencies' clocks. */
const LAST_SAME_HOUR = 17;

/** Headline and date from the page's own statements, where its text has none. */
export function withMeta(reading: Reading, { title, published }: HtmlReading['meta']): Reading {
  const stated =
    reading.published.edtf === null && published !== null
      ? publishedIn(published, reading.published)
      : reading.published;
  const isTitle = reading.headline === null && title !== null && title.origin.includes('og:title');
  const headline = isTitle
    ? { text: title.value, start: 0, end: 0, why: `${title.origin} of the page` }
    : reading.headline;
  return { ...reading, headline, published: stated };
}

/** `2017-11-23`, `2017-11-23T18:49:00+03:00`; a moment in UTC only where it falls on the same day in the agency's zone. */
function publishedIn({ value, origin }: HtmlHint, absent: Published): Published {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    value.trim(),
  );
  const [, day = '', hour, minute, zone] = match ?? [];
  if (match === null || !PUBLICATION.test(origin) || parseIso(day) === null) return absent;
  const isUtc = zone === 'Z' || zone === '+00:00' || zone === '+0000';
  if (isUtc && Number(hour) > LAST_SAME_HOUR)
    return { ...absent, basis: `${origin} of the page is late in the day in UTC` };
  const time = hour === undefined || isUtc ? null : `${hour}:${minute}`;
  return {
    edtf: day,
    time,
    zone: time === null ? null : (zone ?? null),
    certainty: 'stated',
    notBefore: null,
    evidence: [],
    basis: `${origin} of the page`,
  };
}
