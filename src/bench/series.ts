// What does an archivist do in a day, and what does each build of it cost?
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBare } from './floor.ts';
import { isHugoThere, layOutForHugo, runHugo } from './hugo.ts';
import { oneMore, writeArchive } from './made-archive.ts';
import { buildOnce, type Cost, medianOf } from './trial.ts';

export interface Row {
  readonly what: string;
  readonly cost: Cost;
}

export interface Series {
  readonly articles: number;
  readonly rows: readonly Row[];
}

export interface SeriesOptions {
  readonly project: string;
  /** How many stories to make up; or the folder whose files to take. */
  readonly source: { readonly size: number } | { readonly corpus: string };
  /** How often each edit is made and measured. A cold build is made as often, each into a folder of its own. */
  readonly runs: number;
  /** Whether Hugo is to build the same articles, where it is installed. */
  readonly hugo: boolean;
}

/**
 * Measures the builds of one archive, in temporary folders that are taken away at the end.
 *
 * @param progress told of how many builds are done
 */
export async function measure(
  { project, source, runs, hugo }: SeriesOptions,
  progress: (done: number, of: number) => void,
): Promise<Series> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const content = join(folder, 'content');
    if ('size' in source) writeArchive(content, source.size, () => undefined);
    else takeCorpus(source.corpus, content);
    const files = articlesOf(content);
    const edits = editsOf(content, files);
    const peers = hugo && isHugoThere() ? 2 : 1;
    const total = runs * (edits.length + 1 + peers);
    let done = 0;
    const tell = <Any>(made: Any): Any => {
      done += 1;
      progress(done, total);
      return made;
    };
    const trial = (output: string): Cost => tell(buildOnce(project, content, join(folder, output)));
    // A fresh folder each time: creating files right after deleting as many costs seconds of the file system's own.
    const cold = Array.from({ length: runs }, (_, run) => trial(`site-${run}`));
    const rows: Row[] = [{ what: 'cold', cost: medianOf(cold) }];
    const site = join(folder, 'site-0');
    const bare = Array.from({ length: runs }, (_, run) => tell(writeBare(site, join(folder, `bare-${run}`))));
    rows.push({ what: 'floor: bytes alone', cost: medianOf(bare) });
    if (peers === 2) {
      layOutForHugo(site, join(folder, 'hugo'));
      const costs: Cost[] = [];
      for (let run = 0; run < runs; run += 1) {
        const cost = tell(await runHugo(join(folder, 'hugo'), join(folder, `hugo-${run}`)));
        if (cost !== null) costs.push(cost);
      }
      rows.push({ what: 'Hugo, full build', cost: medianOf(costs) });
    }
    // The first build looks once more at files that were as young as a tick of the clock when they were read.
    buildOnce(project, content, site);
    for (const { what, edit } of edits) {
      const costs = Array.from({ length: runs }, (_, run) => {
        edit(run);
        return trial('site-0');
      });
      rows.push({ what, cost: medianOf(costs) });
    }
    return { articles: files.length, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Edit {
  readonly what: string;
  readonly edit: (run: number) => void;
}

/** The edits, each of which can be made again and again. */
function editsOf(content: string, files: readonly string[]): Edit[] {
  const middle = Math.floor(files.length / 2);
  const add = (number: number, day: string): void => {
    const { path, text } = oneMore(number, day);
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  return [
    { what: 'nothing changed', edit: () => undefined },
    { what: 'one added, newest', edit: (run) => add(9_000_000 + run * 10, '2026-06-15') },
    { what: 'one added, middle', edit: (run) => add(9_500_000 + run * 10, '2012-06-15') },
    {
      what: 'one changed',
      edit: (run) => {
        const path = join(content, files[middle + run] ?? '');
        writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nOne sentence more was told later.\n`);
      },
    },
    { what: 'one deleted', edit: (run) => rmSync(join(content, files[middle - 1 - run] ?? '')) },
    {
      // Every page bears the title: all are rendered, as after a change of the templates, and no text is read.
      what: 'all rendered anew',
      edit: (run) => {
        const path = join(content, 'archive.yaml');
        writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*/, `title: Wire number ${run}`));
      },
    },
  ];
}

function articlesOf(content: string): string[] {
  return readdirSync(join(content, 'wire'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
}

function takeCorpus(corpus: string, content: string): void {
  mkdirSync(join(content, 'wire'), { recursive: true });
  cpSync(corpus, join(content, 'wire', 'corpus'), { recursive: true });
  writeFileSync(join(content, 'archive.yaml'), 'title: A corpus\n');
}
