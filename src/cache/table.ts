// How do a hundred thousand rows come back from the disk in a blink? As columns of bytes, which need no parsing.

/** Marks a text that is null, in the column of its ends. */
const NULL = 0x8000_0000;
const LATIN1 = 1;
const UTF16 = 2;

/** Puts columns one behind another, to be read back in the same order. */
export class TableWriter {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  numbers(values: ArrayLike<number>): this {
    return this.#count(values.length).#add(bytesOf(Float64Array.from(values)));
  }

  /** A column of texts most of which stand only once. */
  texts(values: readonly (string | null)[]): this {
    const ends = new Uint32Array(values.length);
    let end = 0;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? null;
      end += value === null ? 0 : value.length;
      ends[at] = value === null ? (end | NULL) >>> 0 : end;
    }
    const whole = values.join('');
    const encoding = isLatin1(whole) ? LATIN1 : UTF16;
    const bytes = Buffer.from(whole, encoding === LATIN1 ? 'latin1' : 'utf16le');
    return this.#count(values.length).#count(encoding).#count(bytes.length).#add(bytesOf(ends)).#add(bytes);
  }

  /** A column of texts of which there are few different ones. */
  words(values: readonly (string | null)[]): this {
    const places = new Map<string | null, number>();
    const column = new Uint32Array(values.length);
    for (let at = 0; at < values.length; at += 1) column[at] = placeOf(values[at] ?? null, places);
    return this.texts([...places.keys()])
      .#count(values.length)
      .#add(bytesOf(column));
  }

  /** A column of lists of texts of which there are few different ones. */
  lists(values: readonly (readonly string[])[]): this {
    const flat: string[] = [];
    const counts: number[] = [];
    for (const list of values) {
      counts.push(list.length);
      for (const value of list) flat.push(value);
    }
    return this.numbers(counts).words(flat);
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  #count(value: number): this {
    return this.#add(bytesOf(Float64Array.of(value)));
  }

  /** Each part begins at a multiple of eight, where numbers can be read as they lie. */
  #add(part: Uint8Array): this {
    this.#parts.push(part);
    const rest = (8 - (part.length % 8)) % 8;
    if (rest > 0) this.#parts.push(new Uint8Array(rest));
    this.#length += part.length + rest;
    return this;
  }
}

/** Reads what a `TableWriter` has put together: the same columns in the same order. */
export class TableReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  }

  numbers(): Float64Array {
    const count = this.#count();
    const { buffer, byteOffset } = this.#take(count * 8);
    return new Float64Array(buffer, byteOffset, count);
  }

  /** Of many columns a build asks for no row at all. @returns gives the text of a row */
  texts(): (row: number) => string | null {
    const [count, encoding, length] = [this.#count(), this.#count(), this.#count()];
    const endBytes = this.#take(count * 4);
    const ends = new Uint32Array(endBytes.buffer, endBytes.byteOffset, count);
    const { buffer, byteOffset } = this.#take(length);
    let whole: string | null = null;
    return (row) => {
      const end = ends[row] ?? NULL;
      if (end >= NULL) return null;
      whole ??= Buffer.from(buffer, byteOffset, length).toString(encoding === LATIN1 ? 'latin1' : 'utf16le');
      return whole.slice(row === 0 ? 0 : (ends[row - 1] ?? 0) & ~NULL, end);
    };
  }

  /**
   * @param parse makes of each different text what it stands for
   * @returns gives the value of a row
   */
  words<Value>(parse: (text: string | null) => Value): (row: number) => Value {
    const start = this.#at;
    const different = this.#count();
    this.#at = start;
    const texts = this.texts();
    const values = Array.from({ length: different }, (_, at) => ({ value: parse(texts(at)) }));
    const count = this.#count();
    const { buffer, byteOffset } = this.#take(count * 4);
    const column = new Uint32Array(buffer, byteOffset, count);
    return (row) => {
      const found = values[column[row] ?? values.length];
      if (found === undefined) throw new RangeError(`row ${row} of a column of ${count}`);
      return found.value;
    };
  }

  /** @returns gives the list of a row */
  lists<Value>(parse: (text: string | null) => Value): (row: number) => readonly Value[] {
    const starts = startsOf(this.numbers());
    const values = this.words(parse);
    return (row) => {
      const [start = 0, end = start] = [starts[row], starts[row + 1]];
      return start === end ? NONE : Array.from({ length: end - start }, (_, at) => values(start + at));
    };
  }

  /** The same column, for lists of which few are ever asked for. @returns gives the list of a row */
  listsOfWords(): (row: number) => readonly string[] {
    const starts = startsOf(this.numbers());
    const texts = this.texts();
    const count = this.#count();
    const { buffer, byteOffset } = this.#take(count * 4);
    const column = new Uint32Array(buffer, byteOffset, count);
    return (row) => Array.from(column.subarray(starts[row], starts[row + 1]), (place) => texts(place) ?? '');
  }

  #count(): number {
    const { buffer, byteOffset } = this.#take(8);
    return new Float64Array(buffer, byteOffset, 1)[0] ?? 0;
  }

  #take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the table ends before its columns');
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += Math.ceil(length / 8) * 8;
    return taken;
  }
}

const NONE: readonly never[] = [];

/** Where the list of each row begins in a column of their items, and where the last one ends. */
export function startsOf(counts: Float64Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  return starts;
}

function placeOf(value: string | null, places: Map<string | null, number>): number {
  const known = places.get(value);
  if (known !== undefined) return known;
  places.set(value, places.size);
  return places.size - 1;
}

function bytesOf(values: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function isLatin1(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of Latin-1 is meant.
  return !/[^\u0000-\u00ff]/.test(text);
}
