// Which files does the site hold, and with which bytes?
import { compareText } from '../text/order.ts';

/** `sha256  path` a line, in order of path: what `sha256sum -c` reads, and by which we know our own site again. */
const HASH = 64;
const GAP = '  ';
const URL_AT = HASH + GAP.length;
const LINE_FEED = 10;

/** A manifest as it lies on the disk. A quarter of a million lines are looked up where they stand, never taken apart. */
export class Manifest {
  readonly bytes: Uint8Array;
  /** Where each line begins, and where the last one ends. */
  readonly #starts: Uint32Array;

  private constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.#starts = starts;
  }

  static readonly NONE = new Manifest(new Uint8Array(0), Uint32Array.of(0));

  /** @returns null where a line is none of ours */
  static parse(bytes: Uint8Array): Manifest | null {
    const starts: number[] = [0];
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, at);
      if (end <= at + URL_AT || bytes[at + HASH] !== 32 || bytes[at + HASH + 1] !== 32) return null;
      at = end + 1;
      starts.push(at);
    }
    return new Manifest(bytes, Uint32Array.from(starts));
  }

  /** @param files SHA-256 (hex) by address */
  static of(files: ReadonlyMap<string, string>): Manifest {
    return Manifest.NONE.with(files, []).manifest;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  url(line: number): string {
    return this.#text(line, URL_AT);
  }

  sha256(line: number): string {
    return this.#text(line, 0).slice(0, HASH);
  }

  /** The line of an address, or −1. */
  find(url: string): number {
    const line = this.#placeOf(url);
    return line < this.size && this.url(line) === url ? line : -1;
  }

  /** Whether each line is a hash and an address, in order: asked where another hand may have written it. */
  isSound(): boolean {
    for (let line = 0; line < this.size; line += 1) {
      if (!/^[0-9a-f]{64}$/.test(this.sha256(line))) return false;
      if (line > 0 && compareText(this.url(line - 1), this.url(line)) >= 0) return false;
    }
    return true;
  }

  /**
   * The manifest after some files were written and others taken away.
   *
   * @param written SHA-256 (hex) by address
   * @param vanished lines of this manifest
   * @returns also, for each line of the new one, where it comes from: a line of this one, or −1 for a written file
   */
  with(
    written: ReadonlyMap<string, string>,
    vanished: readonly number[],
  ): { readonly manifest: Manifest; readonly origins: Int32Array } {
    const changes = [
      ...[...written].map(([url, sha256]) => ({ line: this.#placeOf(url), url, sha256 })),
      ...vanished.map((line) => ({ line, url: this.url(line), sha256: null })),
    ].sort((a, b) => a.line - b.line || compareText(a.url, b.url));
    const parts: Uint8Array[] = [];
    const origins: number[] = [];
    let line = 0;
    const keepUntil = (end: number): void => {
      parts.push(this.bytes.subarray(this.#starts[line], this.#starts[end]));
      for (; line < end; line += 1) origins.push(line);
    };
    for (const { line: place, url, sha256 } of changes) {
      keepUntil(Math.max(line, place));
      if (line < this.size && this.url(line) === url) line += 1;
      if (sha256 === null) continue;
      parts.push(Buffer.from(`${sha256}${GAP}${url}\n`));
      origins.push(-1);
    }
    keepUntil(this.size);
    const bytes = Buffer.concat(parts);
    return { manifest: Manifest.parse(bytes) ?? Manifest.NONE, origins: Int32Array.from(origins) };
  }

  /** The first line whose address is not before `url`. */
  #placeOf(url: string): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.url(middle), url) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #text(line: number, from: number): string {
    const start = (this.#starts[line] ?? 0) + from;
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength).toString(
      'utf8',
      start,
      (this.#starts[line + 1] ?? 0) - 1,
    );
  }
}
