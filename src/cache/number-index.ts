// At which place does a number stand? For hundreds of thousands of numbers, looked up once each.

/** The places of numbers in a list. The last of equal ones wins. */
export class NumberIndex {
  readonly #keys: Float64Array;
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(numbers: Float64Array) {
    let size = 16;
    while (size < numbers.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Float64Array(size);
    this.#places = new Int32Array(size).fill(-1);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const slot = this.#slotOf(number);
      this.#keys[slot] = number;
      this.#places[slot] = at;
    }
  }

  /** The place, or −1. */
  find(number: number): number {
    return this.#places[this.#slotOf(number)] ?? -1;
  }

  /** The slot that holds the number, or the free one in which it would stand. */
  #slotOf(number: number): number {
    let slot = (number | 0) & this.#mask;
    while (this.#places[slot] !== -1 && this.#keys[slot] !== number) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
