// How is a story given to a citation manager as CSL-JSON?
import type { Edtf } from '../article/record.ts';
import { authorOf, titleOf, type Work } from './work.ts';

/** A list of one item, as citation managers import it. */
export function formatCsl(work: Work): string {
  const { id, agency, published, lang, archive, url } = work;
  const author = authorOf(work);
  const item = {
    id,
    type: 'article-newspaper',
    title: titleOf(work),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(agency === null ? {} : { 'container-title': agency, publisher: agency }),
    ...(published === null ? {} : { issued: issued(published) }),
    language: lang,
    archive,
    archive_location: id,
    ...(url === null ? {} : { URL: url }),
  };
  const fields = Object.entries(item).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${fields.join(',\n')}\n}]`;
}

/** Dates in their parts, two for a span; what is not sure as `circa`; what CSL cannot say, as it is written. */
function issued(published: Edtf): object {
  const ends = published.split('/').map((end) => POINT.exec(end));
  const parts = ends.flatMap((end) => (end?.[1] === undefined ? [] : [end[1].split('-').map(Number)]));
  const season = ends[0]?.[2];
  if (parts.length !== ends.length || (season !== undefined && ends.length > 1)) return { literal: published };
  return {
    'date-parts': parts,
    ...(season === undefined ? {} : { season: Number(season) }),
    ...(/[?~%]/.test(published) ? { circa: true } : {}),
  };
}

/** A day, month or year, or a year and its season. */
const POINT = /^(\d{4}(?:-[01]\d(?:-\d\d)?)?)(?:-2([1-4]))?[?~%]?$/;
