// Which rooms does the map in src/README.md name, and what does it allow each of them?

export interface Room {
  readonly name: string;
  /** Rooms whose values and types it may import. */
  readonly values: ReadonlySet<string>;
  /** Rooms of which it may import types alone. */
  readonly types: ReadonlySet<string>;
  /** What of the world outside it may touch: `disk`, `network`, `processes`. */
  readonly world: ReadonlySet<string>;
}

/**
 * Reads the table: a row a room, `| room | question | may import | world |`. A cell lists rooms; `types of knowledge`
 * allows types alone.
 */
export function readRooms(markdown: string): Room[] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\| room \| .*\| may import \| world \|$/.test(line));
  const rooms: Room[] = [];
  for (const line of lines.slice(head + 2)) {
    if (head < 0 || !line.startsWith('|')) break;
    const [, name = '', , imports = '', world = ''] = line.split('|').map((cell) => cell.replaceAll('`', '').trim());
    const allowed = listOf(imports);
    rooms.push({
      name,
      values: new Set(allowed.filter((room) => !room.startsWith(TYPES))),
      types: new Set(allowed.filter((room) => room.startsWith(TYPES)).map((room) => room.slice(TYPES.length))),
      world: new Set(listOf(world)),
    });
  }
  return rooms;
}

const TYPES = 'types of ';

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'nothing');
}

/**
 * The room that a file lies in, by the name that the map gives it.
 *
 * @param path relative to the project: `src/text/span.ts` → `text`, `src/build.ts` → `root files`
 */
export function roomOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  if (rest.length > 0) return second;
  return second === 'cli.ts' ? second : 'root files';
}
