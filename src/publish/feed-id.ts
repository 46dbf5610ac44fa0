// Under which name does a feed or an entry stay the same, wherever the site moves?
import { createHash } from 'node:crypto';

/** The namespace of our name-based UUIDs: a random one, drawn once. It must never change. */
const NAMESPACE = Buffer.from('5d0c7f4e2b6a4f0e9a3d81c6b7e4f219', 'hex');

/**
 * The `atom:id` of a story. With a tag authority a `tag:` URI (RFC 4151). Without one a UUID made from the id that the
 * register minted (RFC 9562, version 5): RFC 4287 asks for a name that is unique and never changes, and the address of
 * the story changes when the site moves to another host.
 *
 * @example storyFeedId('1f0c8a7de4b2', 'example.org,2026') // 'tag:example.org,2026:story/1f0c8a7de4b2'
 */
export function storyFeedId(id: string, tagAuthority: string | null): string {
  if (tagAuthority !== null) return `tag:${tagAuthority}:story/${id}`;
  return `urn:uuid:${nameUuid(NAMESPACE, `story/${id}`)}`;
}

/**
 * The `atom:id` of a feed. Two archives may hold the same story, and it is then the same one, but never the same feed:
 * without a tag authority only its address tells it apart from another archive's.
 *
 * @param address relative to the site's root: `topics/trade.xml`
 */
export function feedId(address: string, baseUrl: string, tagAuthority: string | null): string {
  return tagAuthority === null ? baseUrl + address : `tag:${tagAuthority}:feed/${address.replace(/\.xml$/, '')}`;
}

/** A UUID of version 5: the same for the same name, on every machine. */
export function nameUuid(namespace: Uint8Array, name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
