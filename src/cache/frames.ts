// Is what we kept still what we wrote? A file of frames, each with its length and checksum, to which more can be added.
import { crc32 } from 'node:zlib';
import { type Disk, readIfThere } from '../disk/disk.ts';

/** Before each frame: a mark, the length of its content, its checksum, and nothing; four bytes each. */
const HEAD = 16;
const MARK = 0x44_4c_46_31;

/**
 * The frames of a file in the order in which they were written.
 *
 * @param key what the first frame has to say: of another version, or of other options, nothing is taken
 * @returns `none` where there is no file; `damaged` where what is there is not what was written, to its last byte
 */
export function readFrames(
  disk: Disk,
  path: string,
  key: string,
): readonly Uint8Array[] | 'none' | 'foreign' | 'damaged' {
  const bytes = readIfThere(disk, path);
  if (bytes === null) return 'none';
  const frames: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + HEAD > bytes.length || bytes.readUInt32LE(at) !== MARK) return 'damaged';
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + HEAD, at + HEAD + length);
    if (content.length !== length || crc32(content) !== bytes.readUInt32LE(at + 8)) return 'damaged';
    frames.push(content);
    at += HEAD + padded(length);
  }
  const [first, ...others] = frames;
  if (first === undefined) return 'damaged';
  return Buffer.from(first).toString('utf8') === key ? others : 'foreign';
}

/** The bytes of a file that begins with its key. */
export function formatFrames(key: string, frames: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Buffer.from(key), ...frames].map(formatFrame));
}

/** One frame, as it is put behind the others. */
export function formatFrame(content: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(HEAD + padded(content.length));
  whole.writeUInt32LE(MARK, 0);
  whole.writeUInt32LE(content.length, 4);
  whole.writeUInt32LE(crc32(content), 8);
  whole.set(content, HEAD);
  return whole;
}

/** A content begins at a multiple of eight, where numbers can be read as they lie. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
