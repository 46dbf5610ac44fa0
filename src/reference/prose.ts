// How is a story cited in a list of references, in the styles of Chicago (17th edition) and MLA (9th)?
//
// Headlines keep the capitals that the agency gave them, and names their order. The day on which a reader looked it up
// is for the reader to add.
import { chicagoDate, mlaDate } from './cited-date.ts';
import { authorOf, type Work } from './work.ts';

/** @example Kazinform. “Ferry line to open in spring.” December 13, 2016. The Steppe Wire, accession 000017. */
export function formatChicago(work: Work): string {
  const { byline, agency, published, archive, id, url } = work;
  const author = authorOf(work);
  const date = chicagoDate(published);
  return [
    author === null ? '' : sentence(author),
    titleIn(work),
    // An agency that stands as the author is not named again as the one that published.
    sentence(byline !== null && agency !== null ? `${agency}, ${date}` : date),
    sentence(`${archive}, accession ${id}`),
    url === null ? '' : `${url}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * MLA names an organisation that wrote and published the work only as its publisher, after the title.
 *
 * @example “Ferry line to open in spring.” Kazinform, 13 Dec. 2016. The Steppe Wire, accession 000017.
 */
export function formatMla(work: Work): string {
  const { byline, agency, published, archive, id, url } = work;
  const date = mlaDate(published);
  const place = `${archive}, accession ${id}`;
  return [
    byline === null ? '' : sentence(byline),
    titleIn(work),
    sentence(agency === null ? date : `${agency}, ${date}`),
    url === null ? sentence(place) : `${place}, ${url}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** In quotation marks, and those within it made single; a supplied title in square brackets, without any. */
function titleIn({ title, isSupplied }: Work): string {
  if (isSupplied) return `[${title}].`;
  const within = title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/g, '‘$1’');
  return `“${sentence(within)}”`;
}

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
