// Which files have to be made anew? Those that are made from something else than what the site holds.
import type { CodeKeys } from './cache/code.ts';
import { type Chapters, keyOf, lineFinder, type Memory, NO_CHAPTERS } from './cache/memory.ts';
import { isOfYears, type Years } from './part.ts';
import type { Chapter, PageChapter } from './plan/chapter.ts';
import type { DataFile } from './plan/data-file.ts';
import type { PageKind, Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import type { Prepared } from './prepare.ts';
import type { ListedPages } from './publish/sitemap.ts';
import { Fingerprint, hashText } from './text/fingerprint.ts';

export interface Thing {
  readonly url: string;
  /** The hash of its address, where it is known already. */
  readonly address?: number;
  readonly fingerprint: number;
}

/** A page or a file that is to be made. */
export interface Dirty<Any extends Thing> {
  readonly thing: Any;
  readonly key: number;
  /** The place of its chapter. */
  readonly chapter: number;
  /** The SHA-256 of what stands at its address; null where nothing does. */
  readonly before: string | null;
}

export interface AllDirty {
  readonly pages: readonly Dirty<PlannedPage>[];
  readonly files: readonly Dirty<DataFile>[];
  /** Addresses that are planned no more, and those of them that the manifest lists. */
  readonly vanished: readonly string[];
  readonly vanishedLines: readonly number[];
  /** How many pages and files are to stand on the site. */
  readonly planned: number;
  /** What is planned together; its lines are those of the manifest as it was. */
  readonly chapters: Chapters;
}

export interface Asked {
  readonly code: CodeKeys;
  /** Everything is to be made. */
  readonly full: boolean;
  /** No more is to be made than what belongs to these years; null: everything. */
  readonly only: Years | null;
}

export function findDirty(asked: Asked, { pages, files, sitemap, site }: Prepared, memory: Memory): AllDirty {
  const looks = looksOf(site, asked.code);
  const plan = hashText(asked.code.plan);
  const survey = new Survey(asked, looks.all, memory);
  const dirtyPages = pages.flatMap((chapter) => survey.look(chapter, ({ kind }) => looks.of(kind)));
  const listed = survey.listedOf(pages, dirtyPages);
  const dirtyFiles = [...files, sitemap(listed)].flatMap((chapter) => survey.look(chapter, () => plan));
  return { pages: dirtyPages, files: dirtyFiles, ...survey.result() };
}

/** No place, and the key of a chapter that is planned each time. */
const NEVER = -1;

/** Looks what of a plan the site has. A chapter of which it has everything is not planned at all. */
class Survey {
  readonly #asked: Asked;
  readonly #look: number;
  readonly #memory: Memory;
  readonly #lineOf: (key: number) => number;
  readonly #before: Chapters;
  readonly #placesBefore: ReadonlyMap<number, number>;
  /** For each chapter of the last build its place in this one, where all of it stands; −1: it does not. */
  readonly #standing: Int32Array;
  readonly #names: number[] = [];
  readonly #keys: number[] = [];
  readonly #addresses: number[] = [];
  /** For each line of the manifest the place of its chapter; −1: it is planned no more. */
  readonly #chapterOf: Float64Array;
  /** Files that are on the site and not in its manifest. */
  readonly #strayed: Set<string>;
  #planned = 0;

  /** @param look of the code and of what all pages show */
  constructor(asked: Asked, look: number, memory: Memory) {
    const { manifest, unfinished, chapters } = memory;
    this.#asked = asked;
    this.#look = look;
    this.#memory = memory;
    this.#lineOf = lineFinder(memory);
    // Of a part nobody knows whether its chapters are whole.
    this.#before = asked.full || asked.only !== null ? NO_CHAPTERS : chapters;
    this.#placesBefore = new Map(Array.from(this.#before.names, (name, place) => [name, place]));
    this.#standing = new Int32Array(this.#before.names.length).fill(-1);
    this.#chapterOf = new Float64Array(manifest.size).fill(-1);
    this.#strayed = new Set([...unfinished].filter((url) => manifest.find(url) < 0));
  }

  /** @returns what of the chapter has to be made */
  look<Any extends Thing>({ name, key, plan }: Chapter<Any>, lookOf: (thing: Any) => number): Dirty<Any>[] {
    const place = this.#names.push(hashText(name)) - 1;
    this.#keys.push(key === null ? NEVER : new Fingerprint().number(key).number(this.#look).value());
    const before = this.#placesBefore.get(this.#names[place] ?? NEVER) ?? -1;
    if (key !== null && this.#before.keys[before] === this.#keys[place]) {
      this.#standing[before] = place;
      this.#addresses.push(this.#before.addresses[before] ?? 0);
      return [];
    }
    const addresses = new Fingerprint();
    const dirty: Dirty<Any>[] = [];
    for (const thing of plan()) {
      const address = thing.address ?? hashText(thing.url);
      addresses.number(address);
      dirty.push(...this.#check(thing, place, keyOf(address, thing.fingerprint, lookOf(thing))));
    }
    this.#addresses.push(addresses.value());
    return dirty;
  }

  /** The pages that search engines are told of. @param dirty of all pages those that have to be made */
  listedOf(chapters: readonly PageChapter[], dirty: readonly Dirty<PlannedPage>[]): ListedPages {
    const places = new Set(chapters.flatMap(({ isListed }, place) => (isListed ? [place] : [])));
    const key = new Fingerprint();
    for (const place of places) key.number(this.#names[place] ?? 0).number(this.#addresses[place] ?? 0);
    const urls = (): string[] => {
      const { manifest } = this.#memory;
      this.#enterStanding();
      const standing = this.#linesWhere((place) => places.has(place)).map((line) => manifest.url(line));
      const made = dirty.flatMap(({ thing, chapter }) => (places.has(chapter) ? [thing.url] : []));
      return [...new Set([...standing, ...made])];
    };
    return { key: key.value(), urls };
  }

  result(): Pick<AllDirty, 'vanished' | 'vanishedLines' | 'planned' | 'chapters'> {
    const { manifest } = this.#memory;
    this.#enterStanding();
    const vanishedLines = this.#linesWhere((place) => place < 0).filter((line) => this.#isAsked(manifest.url(line)));
    const strayed = [...this.#strayed].filter((url) => this.#isAsked(url));
    const isPart = this.#asked.only !== null;
    return {
      vanished: [...vanishedLines.map((line) => manifest.url(line)), ...strayed],
      vanishedLines,
      planned: this.#planned,
      chapters: isPart
        ? NO_CHAPTERS
        : {
            names: Float64Array.from(this.#names),
            keys: Float64Array.from(this.#keys),
            addresses: Float64Array.from(this.#addresses),
            ofLines: this.#chapterOf,
          },
    };
  }

  /** @returns the thing, if it has to be made */
  #check<Any extends Thing>(thing: Any, chapter: number, key: number): Dirty<Any>[] {
    const { manifest } = this.#memory;
    const same = this.#lineOf(key);
    const line = same >= 0 ? same : manifest.find(thing.url);
    if (line >= 0) this.#chapterOf[line] = chapter;
    this.#planned += 1;
    if ((same >= 0 && !this.#asked.full) || !this.#isAsked(thing.url)) return [];
    const before = line >= 0 ? manifest.sha256(line) : this.#strayed.delete(thing.url) ? '' : null;
    return [{ thing, key, chapter, before }];
  }

  /** What a stopped build has left on the move is completed, to whichever years it belongs. */
  #isAsked(url: string): boolean {
    const { only } = this.#asked;
    return only === null || this.#memory.unfinished.has(url) || isOfYears(url, only);
  }

  /** The lines of the chapters that stand as they were are lines of this plan. */
  #enterStanding(): void {
    const { ofLines } = this.#before;
    for (let line = 0; line < ofLines.length; line += 1) {
      const place = this.#standing[ofLines[line] ?? NEVER] ?? NEVER;
      if (place < 0 || this.#chapterOf[line] === place) continue;
      this.#chapterOf[line] = place;
      this.#planned += 1;
    }
  }

  #linesWhere(is: (place: number) => boolean): number[] {
    const lines: number[] = [];
    for (let line = 0; line < this.#chapterOf.length; line += 1)
      if (is(this.#chapterOf[line] ?? NEVER)) lines.push(line);
    return lines;
  }
}

/** The hash of what all pages show and of the code that makes them: of one kind, and of all. */
function looksOf(site: Site, { plan, templates }: CodeKeys): { of: (kind: PageKind) => number; all: number } {
  const shown = JSON.stringify(site) + plan;
  const looks = new Map<PageKind, number>();
  return {
    of: (kind) => {
      const known = looks.get(kind);
      if (known !== undefined) return known;
      const look = hashText(`${shown} ${templates[kind] ?? ''}`);
      looks.set(kind, look);
      return look;
    },
    all: hashText(shown + JSON.stringify(templates)),
  };
}
