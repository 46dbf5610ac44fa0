// Where do the links of a page lead, and which places in it can be linked to?

export interface PageLinks {
  /** What the page leads to, and what it loads; as written, entities decoded. */
  readonly links: readonly PageLink[];
  /** The ids of its elements. */
  readonly ids: ReadonlySet<string>;
}

export interface PageLink {
  readonly to: string;
  /** Whether the browser fetches it to show the page, rather than when the reader asks for it. */
  readonly isLoaded: boolean;
}

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const LOADED_RELS = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/;

/**
 * Reads the tags of a page. Only what the templates can write is understood: attributes in quotation marks, raw text in
 * `script` and `style`. That is a small part of HTML, and it takes a tenth of the time that a whole parser does.
 *
 * @example scanPage('<p id="p1"><a href="b.html#p2">b</a></p>') // links: [{ to: 'b.html#p2', … }], ids: {'p1'}
 */
export function scanPage(html: string): PageLinks {
  const links: PageLink[] = [];
  const ids = new Set<string>();
  const tag = /<(!--|[a-zA-Z][a-zA-Z0-9-]*)/g;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    if (name === '!--') {
      tag.lastIndex = after(html, '-->', tag.lastIndex);
      continue;
    }
    const { attributes, end } = readAttributes(html, tag.lastIndex);
    tag.lastIndex = RAW.has(name) ? after(html, `</${name}`, end) : end;
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    const href = attributes.get('href');
    const isLoaded = name === 'link' && LOADED_RELS.test(attributes.get('rel') ?? '');
    if (href !== undefined) links.push({ to: href, isLoaded });
    const src = attributes.get('src');
    if (src !== undefined) links.push({ to: src, isLoaded: true });
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      const to = /url=(.*)$/i.exec(attributes.get('content') ?? '')?.[1];
      if (to !== undefined) links.push({ to, isLoaded: false });
    }
  }
  return { links, ids };
}

/** From behind a tag's name to behind its `>`. */
function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const attribute = /[\s/]*(?:(>)|([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?)/y;
  attribute.lastIndex = from;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    const [, close, name = '', double, single, bare] = match;
    if (close !== undefined) return { attributes, end: attribute.lastIndex };
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return { attributes, end: Math.max(from, attribute.lastIndex) };
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}
