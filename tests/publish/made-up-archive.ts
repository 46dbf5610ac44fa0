// Which archive do the tests of this room speak of? People and events are invented.

import type { Accessioned } from '../../src/archive/accession.ts';
import { storyAddress } from '../../src/archive/addresses.ts';
import { type Archive, arrange } from '../../src/archive/archive.ts';
import { type Card, hashLine } from '../../src/article/card.ts';
import type { Version } from '../../src/article/record.ts';
import { hashText } from '../../src/text/fingerprint.ts';

/** What a test says of a story; the rest is the same for all. */
export interface MadeUpStory extends Partial<Card> {
  readonly id: string;
  readonly added?: string;
  readonly versions?: readonly Version[];
}

export function archiveOf(stories: readonly MadeUpStory[]): Archive {
  const nothing = { moved: [], gone: [], events: [], sameText: [], sameAddress: [] };
  return arrange({ articles: stories.map(accessioned), ...nothing });
}

function accessioned({ id, added = '2026-01-15', versions = [], ...given }: MadeUpStory): Accessioned {
  const card: Card = {
    ...{ file: `wire/${id}.txt`, part: 0, sha256: id.padEnd(64, '0'), content: 0, line: 0 },
    ...{ headline: `Ferry line ${id} to open`, origin: 'stated', lang: 'en' },
    ...{ published: '2016-12-13', time: null, certainty: 'stated', notBefore: null, datelineDate: null },
    ...{ place: 'Brest', provider: 'Kazinform', format: 'kazinform-blob', status: 'usable', rights: null },
    ...{
      lede: 'The ferry line between the two river ports is to open in spring.',
      tags: [],
      filedFrom: null,
      events: [],
    },
    ...{ doubts: 0, warnings: [] },
    ...given,
    tagNames: given.tags ?? [],
  };
  const content = hashText(JSON.stringify(card));
  const url = storyAddress(card.published, `story-${id}`, id);
  return { card: { ...card, content, line: hashLine(card) }, id, url, added, versions, files: [card.file] };
}

/** @param count how many stories, a few a day from 2016 on; each is tagged `trade`, every tenth `ferries` */
export function manyStories(count: number, added: (at: number) => string = () => '2026-01-15'): MadeUpStory[] {
  return Array.from({ length: count }, (_, at) => {
    const [year, month, day] = [2016 + (Math.floor(at / 336) % 10), 1 + (Math.floor(at / 28) % 12), 1 + (at % 28)];
    const trade = { kind: 'topic', id: 'trade', name: 'Trade', salient: true, paragraph: null, words: null } as const;
    const ferries = {
      kind: 'topic',
      id: 'ferries',
      name: 'Ferries',
      salient: true,
      paragraph: null,
      words: null,
    } as const;
    return {
      id: at.toString(16).padStart(12, '0'),
      published: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      added: added(at),
      tags: at % 10 === 0 ? [trade, ferries] : [trade],
    };
  });
}
