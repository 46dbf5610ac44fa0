// Has what was read changed? Short hashes for comparing two states of the same thing, not for proving anything.

/**
 * A 53-bit hash of a text: equal texts give equal numbers, and that two different states of one page meet in one
 * number is a matter of 1 in 9 × 10¹⁵. The mixing is MurmurHash3's on two lanes.
 */
export function hashText(text: string): number {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  // From an array of numbers letters come twice as fast as from a text.
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, text.length - from);
    BYTES.write(length === text.length ? text : text.slice(from, from + length), 0, 'utf16le');
    for (let at = 0; at < length; at += 1) {
      const unit = UNITS[at] ?? 0;
      a = Math.imul(a ^ unit, 2_654_435_761);
      b = Math.imul(b ^ unit, 1_597_334_677);
    }
  }
  return finish(a, b, text.length);
}

const AT_ONCE = 16_384;
const UNITS = new Uint16Array(AT_ONCE);
const BYTES = Buffer.from(UNITS.buffer);

/** Folds numbers into one, order kept: a page's fingerprint from the hashes of what it reads. */
export class Fingerprint {
  #a = 0x9e3779b9;
  #b = 0x85ebca6b;
  #count = 0;

  number(value: number): this {
    const low = value | 0;
    const high = Math.trunc(value / 0x1_0000_0000) | 0;
    this.#a = Math.imul(this.#a ^ low, 2_654_435_761) ^ Math.imul(high, 0x27d4eb2f);
    this.#b = Math.imul(this.#b ^ high ^ (low >>> 7), 1_597_334_677) + low;
    this.#count += 1;
    return this;
  }

  text(value: string | null): this {
    return this.number(value === null ? 0 : hashText(value));
  }

  /** The fold so far, up to 53 bits. */
  value(): number {
    return finish(this.#a, this.#b, this.#count);
  }
}

function finish(first: number, second: number, length: number): number {
  let a = first ^ length;
  let b = second ^ length;
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
