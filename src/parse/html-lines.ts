// How do the elements of a page fall into lines and paragraphs?

/** What stands between two lines: nothing but a line's end, or a blank line too. */
type Gap = 0 | 1 | 2;

/** Elements that stand apart as paragraphs do. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'table',
    'figure',
    'hr',
    'article',
  ],
  ...['main', 'header', 'footer', 'nav', 'aside', 'section', 'form', 'fieldset', 'address', 'details'],
]);

/** Elements that begin a line of their own. */
const LINES: ReadonlySet<string> = new Set([
  ...['div', 'li', 'dt', 'dd', 'tr', 'caption', 'figcaption', 'summary', 'center', 'legend', 'hgroup', 'body', 'html'],
  ...['dir', 'menu', 'search', 'marquee', 'optgroup', 'thead', 'tbody', 'tfoot'],
]);

export function isLineOrParagraph(tagName: string): boolean {
  return PARAGRAPHS.has(tagName) || LINES.has(tagName);
}

/** A line of a `div` with more characters than this is a paragraph: many pages have no `p`. */
const LONGEST_LINE = 100;

/** Puts text into lines as a browser would, with its white space folded. */
export class LineWriter {
  readonly #lines: string[] = [];
  #line = '';
  #gap: Gap = 0;
  /** Inside of how many `pre`. */
  #kept = 0;
  /** Whether the line was begun by an element that may be a paragraph or not. */
  #isLoose = false;

  #isBehindLink = false;

  open(tagName: string): void {
    if (tagName === 'br') this.#endLine(this.#line === '' && this.#gap > 0 ? 2 : 1);
    else if (PARAGRAPHS.has(tagName)) this.#endLine(2);
    else if (LINES.has(tagName)) this.#endLine(1);
    else if ((tagName === 'td' || tagName === 'th') && this.#line !== '') this.write(' ');
    // Links of a menu often stand side by side with nothing but their style between them.
    if (tagName === 'a' && this.#isBehindLink) this.write(' ');
    if (tagName === 'pre') this.#kept += 1;
    if (tagName === 'div') this.#isLoose = true;
  }

  close(tagName: string): void {
    if (PARAGRAPHS.has(tagName)) this.#endLine(2);
    else if (LINES.has(tagName)) this.#endLine(1);
    if (tagName === 'pre') this.#kept -= 1;
    this.#isBehindLink = tagName === 'a';
    if (tagName === 'div') this.#isLoose = true;
  }

  write(text: string): void {
    if (this.#kept === 0) {
      this.#add(text.replace(/[ \t\n\f\r]+/g, ' '));
      return;
    }
    for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (at > 0) this.open('br');
      this.#add(line);
    }
  }

  finish(): string {
    this.#endLine(0);
    return this.#lines.join('\n');
  }

  #add(text: string): void {
    const folded = this.#line === '' || this.#line.endsWith(' ') ? text.replace(/^[ \t]+/, '') : text;
    if (text !== '') this.#isBehindLink = false;
    this.#line += folded;
  }

  #endLine(gap: Gap): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') {
      if (gap > this.#gap) this.#gap = gap;
      return;
    }
    const isParagraph = this.#isLoose && line.length > LONGEST_LINE;
    if (this.#lines.length > 0 && (this.#gap === 2 || isParagraph)) this.#lines.push('');
    this.#lines.push(line);
    this.#gap = isParagraph ? 2 : gap;
    this.#isLoose = false;
  }
}
