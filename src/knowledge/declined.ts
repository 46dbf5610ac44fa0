// Which names has the editor turned down, so that nobody suggests them again?
import * as v from 'valibot';
import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { Message } from '../text/message.ts';
import { compareText } from '../text/order.ts';
import { text } from './authority-name.ts';
import { readYaml } from './authority-yaml.ts';

/** A name that is none, or not worth a page. */
export interface Declined {
  /** As it was suggested. */
  readonly name: string;
  /** By which all its spellings are known. */
  readonly key: string;
}

const declinedFile = v.strictObject({
  declined: v.optional(v.array(v.strictObject({ name: text, key: text }), 'a list of names'), []),
});

/**
 * Reads `content/authority/declined.yaml`.
 *
 * @param file null: nothing has been turned down yet
 */
export function readDeclined(
  path: string,
  file: string | null,
): { declined: readonly Declined[]; messages: Message[] } {
  const { file: read, messages } = readYaml(path, file ?? '', declinedFile);
  return { declined: read?.content.declined ?? [], messages };
}

/** What a new file begins with. */
const HEADING =
  ' Names that were suggested and turned down: they are not suggested again. Remove a line to be asked anew.';

/**
 * The file with one more name, in order of names; its comments stay.
 *
 * @param file empty: a new one
 */
export function decline(file: string, { name, key }: Declined): string {
  const document = parseDocument(file, { schema: 'failsafe' });
  if (document.contents === null) document.commentBefore = HEADING;
  const known = document.get('declined', true);
  const list = isSeq(known) ? known : new YAMLSeq();
  if (!isSeq(known)) document.set('declined', list);
  const nameOf = (item: unknown) => (isMap(item) ? String(item.get('name') ?? '') : '');
  if (list.items.some((item) => isMap(item) && item.get('key') === key)) return file;
  const entry = new YAMLMap<unknown, unknown>();
  entry.flow = true;
  entry.set('name', name);
  entry.set('key', key);
  const after = list.items.findIndex((item) => compareText(nameOf(item), name) > 0);
  list.items.splice(after < 0 ? list.items.length : after, 0, entry);
  return document.toString({ lineWidth: 0 });
}
