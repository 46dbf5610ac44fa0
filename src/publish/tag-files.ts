// What does a tag give away besides its page?
import { linkTo, tagAddress, tagFileAddress } from '../archive/addresses.ts';
import type { Story, TagIndex } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import type { DataFile } from '../plan/data-file.ts';
import { lineOf } from '../plan/lines.ts';
import { cutsOf, isCut, storiesWith, type TagCut } from '../plan/tag-cuts.ts';
import { listFingerprint } from '../plan/tag-page.ts';
import { printList } from './tables.ts';

/**
 * The stories of a tag as JSON, cut by time where its page is, and whole as CSV. Agencies have neither: theirs are the
 * records and tables of the archive, in which every story names its agency.
 */
export function planTagLists(tag: TagIndex): DataFile[] {
  const { kind, id, stories } = tag;
  if (kind === 'agency') return [];
  const fingerprint = listFingerprint(tag, tag).value();
  const parts = (isCut(tag) ? cutsOf(tag) : []).flatMap((cut) => {
    const { date } = cut;
    return date === null ? [] : [jsonOfPart(tag, { ...cut, date }, listFingerprint(tag, cut).value())];
  });
  const csv = { url: tagFileAddress(kind, id, 'csv'), fingerprint, make: () => printList(stories) };
  return [jsonOf(tag, fingerprint), ...parts, ...(stories.length > 0 ? [csv] : [])];
}

/** The same shape whether it is cut or not: a part that has a file of its own names it, and its stories are there. */
function jsonOf(tag: TagIndex, fingerprint: number): DataFile {
  const { kind, id } = tag;
  const url = tagFileAddress(kind, id, 'json');
  const make = (): string => {
    const isElsewhere = isCut(tag);
    const cuts = cutsOf(tag);
    const held = cuts.filter(({ date }) => !isElsewhere || date === null);
    return print(tag, url, storiesWith(tag), held, {
      parts: cuts.map(({ date, stories, alsoMentioned }) => ({
        date,
        count: stories.length + alsoMentioned.length,
        file: isElsewhere && date !== null ? linkTo(url, tagFileAddress(kind, id, 'json', date)) : null,
      })),
    });
  };
  return { url, fingerprint, make };
}

function jsonOfPart(tag: TagIndex, cut: TagCut & { readonly date: Edtf }, fingerprint: number): DataFile {
  const { date, stories, alsoMentioned } = cut;
  const url = tagFileAddress(tag.kind, tag.id, 'json', date);
  return { url, fingerprint, make: () => print(tag, url, stories.length + alsoMentioned.length, [cut], { date }) };
}

/** A story a line, as lists show it; `href` leads from this file to its page, `salient` tells whether it is about the tag. */
function print(
  { kind, id, name }: TagIndex,
  url: string,
  count: number,
  cuts: readonly TagCut[],
  more: object,
): string {
  const head = JSON.stringify({ kind, id, name, page: linkTo(url, tagAddress(kind, id)), count, ...more });
  const line = (story: Story, salient: boolean): string =>
    JSON.stringify({ id: story.id, salient, ...lineOf(story, url) });
  const lines = cuts.flatMap(({ stories, alsoMentioned }) => [
    ...stories.map((story) => line(story, true)),
    ...alsoMentioned.map((story) => line(story, false)),
  ]);
  return `${head.slice(0, -1)},"stories":[\n${lines.join(',\n')}\n]}\n`;
}
