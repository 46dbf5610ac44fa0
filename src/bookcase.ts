// Where does the whole article behind a card come from, when a page or a record needs it?
import type { Card } from './article/card.ts';
import { parseTagged, type TaggedArticle } from './article/tagged-article.ts';
import { type BodyPlace, BodyReader } from './cache/bodies.ts';
import type { KeptReading } from './cache/readings.ts';
import type { Disk } from './disk/disk.ts';

/** How many articles stay open for the page, the record and the original text that follow one another. */
const OPEN = 600;

/** The articles of an archive, each taken from the disk when it is asked for. */
export class Bookcase {
  readonly #readings: ReadonlyMap<string, KeptReading>;
  readonly #bodies: BodyReader;
  readonly #open = new Map<Card, TaggedArticle>();
  #isBroken = false;

  constructor(disk: Disk, workshop: string, readings: ReadonlyMap<string, KeptReading>) {
    this.#readings = readings;
    this.#bodies = new BodyReader(disk, workshop);
  }

  /** Whether something else was met in the place of an article: what is kept is not what was written. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** @throws where another article stands in its place, or none */
  article(card: Card): TaggedArticle {
    const known = this.#open.get(card);
    if (known !== undefined) return known;
    const article = this.#take(card);
    if (this.#open.size >= OPEN) for (const old of this.#open.keys()) if (this.#open.delete(old)) break;
    this.#open.set(card, article);
    return article;
  }

  close(): void {
    this.#bodies.close();
    this.#open.clear();
  }

  #take(card: Card): TaggedArticle {
    const place = this.#placeOf(card);
    const body = place === undefined ? null : this.#bodies.read(place, card.content);
    const article = body === null ? null : parseTagged(body, card);
    if (article !== null) return article;
    this.#isBroken = true;
    throw new Error(`the article of ${card.file} is not where it was kept`);
  }

  #placeOf(card: Card): BodyPlace | undefined {
    const reading = this.#readings.get(card.file);
    return reading?.bodies[reading.cards.indexOf(card)];
  }
}
