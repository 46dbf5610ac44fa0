// How long takes Hugo for the same? The same articles, with equivalent pages: what a peer is measured on.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cost, runOther } from './trial.ts';

/** What of a record the peer is given. */
interface RecordForHugo {
  readonly id: string;
  readonly url: string;
  readonly headline: { readonly text: string };
  readonly published: { readonly edtf: string | null; readonly time: string | null };
  readonly tags: readonly { readonly kind: string; readonly name: string }[];
  readonly paragraphs: readonly { readonly text: string }[];
}

/** Plurals as Hugo wants them: one list of each kind, and a page with a list for each tag. */
const TAXONOMIES: Readonly<Record<string, string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
  agency: 'agencies',
};

const CONFIG = [
  'baseURL = "https://example.org/"',
  'title = "A made-up wire"',
  'disableKinds = ["404"]',
  '[outputs]',
  'home = ["HTML", "RSS"]',
  ...['section', 'taxonomy', 'term'].map((kind) => `${kind} = ["HTML"]`),
  '[taxonomies]',
  ...Object.entries(TAXONOMIES).map(([one, many]) => `${one} = "${many}"`),
].join('\n');

const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} · {{ site.Title }}</title>' +
  '<meta name="description" content="{{ .Summary | plainify }}"><link rel="canonical" href="{{ .Permalink }}"></head><body>' +
  '<header><a href="/">{{ site.Title }}</a><nav><a href="/people/">People</a> <a href="/places/">Places</a></nav></header>';

/** A story with its tags and its neighbours; lists of the years, months, days and tags; one feed. Tags by `urlize`: `.GetTerms` takes thrice as long. */
const LAYOUTS: Readonly<Record<string, string>> = {
  '_default/single.html':
    `${HEAD}<main><article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</article>` +
    `<ul>${Object.values(TAXONOMIES)
      .map((many) => `{{ range .Params.${many} }}<li><a href="/${many}/{{ urlize . }}/">{{ . }}</a></li>{{ end }}`)
      .join('')}</ul>` +
    '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}' +
    '{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main></body></html>',
  '_default/list.html':
    `${HEAD}<main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> ` +
    '{{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul></main></body></html>',
  'index.html':
    `${HEAD}<main><ul>{{ range first 20 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}` +
    '</ul></main></body></html>',
};

export function isHugoThere(): boolean {
  return spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Lays out a Hugo site with the articles of a site of ours.
 *
 * @param site ours, that was built: the articles come from its records
 * @param folder for Hugo's sources; it must not be there yet
 */
export function layOutForHugo(site: string, folder: string): void {
  write(join(folder, 'config.toml'), CONFIG);
  for (const [name, text] of Object.entries(LAYOUTS)) write(join(folder, 'layouts', name), text);
  const sections = new Set<string>();
  const records = join(site, 'data', 'articles');
  for (const name of readdirSync(records).filter((name) => name.endsWith('.ndjson'))) {
    for (const line of readFileSync(join(records, name), 'utf8').trim().split('\n')) {
      const record: RecordForHugo = JSON.parse(line);
      const path = record.url.replace(/\.html$/, '.md');
      for (let section = dirname(path); section !== '.'; section = dirname(section)) sections.add(section);
      write(join(folder, 'content', path), articleOf(record));
    }
  }
  for (const section of sections) {
    write(join(folder, 'content', section, '_index.md'), `---\ntitle: "${section.replaceAll('/', '-')}"\n---\n`);
  }
}

/** @param output a folder that is not there yet */
export async function runHugo(folder: string, output: string): Promise<Cost | null> {
  const cost = await runOther('hugo', [
    '--quiet',
    '--source',
    folder,
    '--destination',
    output,
    '--cacheDir',
    join(folder, 'cache'),
  ]);
  if (cost === null) return null;
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const written = files.length;
  return { ...cost, written, rendered: files.filter(({ name }) => name.endsWith('.html')).length, bytes: 0 };
}

function articleOf({ headline, published, tags, paragraphs }: RecordForHugo): string {
  const lines = ['---', `title: ${JSON.stringify(headline.text)}`];
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(published.edtf ?? '')?.[0];
  if (day !== undefined) lines.push(`date: ${day}T${published.time ?? '12:00'}:00Z`);
  for (const [kind, many] of Object.entries(TAXONOMIES)) {
    const names = tags.filter((tag) => tag.kind === kind).map(({ name }) => name);
    if (names.length > 0) lines.push(`${many}: ${JSON.stringify(names)}`);
  }
  return `${lines.join('\n')}\n---\n\n${paragraphs.map(({ text }) => text).join('\n\n')}\n`;
}

const made = new Set<string>();

function write(path: string, text: string): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, text);
}
