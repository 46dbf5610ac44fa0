// How does the accession register stand in its file?
import type { Message } from '../text/message.ts';
import type { RegisterEvent } from './register.ts';

/** The file of the register, in the content folder: one JSON object a line, oldest first. */
export const REGISTER_FILE = 'accessions.ndjson';

/** What each kind of line must hold besides `event`, `day` and `id`. */
const FIELDS: Readonly<Record<RegisterEvent['event'], readonly (readonly [string, 'text' | 'number' | 'date'])[]>> = {
  added: [
    ['path', 'text'],
    ['sha256', 'text'],
    ['file', 'text'],
    ['part', 'number'],
    ['published', 'date'],
    ['headline', 'text'],
  ],
  renamed: [
    ['file', 'text'],
    ['part', 'number'],
  ],
  mended: [['sha256', 'text']],
  redated: [['published', 'date']],
  merged: [['into', 'text']],
  withdrawn: [],
  returned: [],
};

/**
 * Reads the register's file.
 *
 * @returns the events, and every line that is none: nobody may guess at a damaged register, so any message is an error
 */
export function readRegister(text: string): { events: readonly RegisterEvent[]; messages: readonly Message[] } {
  const events: RegisterEvent[] = [];
  const messages: Message[] = [];
  const addedOn = new Map<string, number>();
  const pathOn = new Map<string, number>();
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  for (const [at, line] of lines.entries()) {
    const number = at + 1;
    const value = parseLine(line);
    const fault = faultOf(value);
    if (fault !== null || !isEvent(value)) {
      messages.push(damaged(number, line, fault ?? 'expected an event'));
      continue;
    }
    if (value.event === 'added') {
      const earlier = addedOn.get(value.id) ?? pathOn.get(value.path);
      if (earlier !== undefined) {
        messages.push(
          damaged(number, line, `expected an id and a path that line ${earlier} has not given out already`),
        );
        continue;
      }
      addedOn.set(value.id, number);
      pathOn.set(value.path, number);
    } else if (!addedOn.has(value.id)) {
      messages.push(damaged(number, line, `expected an id that an earlier line has added`));
      continue;
    }
    events.push(value);
  }
  return { events, messages };
}

/** The lines for new events, each with its line feed. */
export function formatEvents(events: readonly RegisterEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is RegisterEvent {
  return faultOf(value) === null;
}

/** What a line lacks to be an event, or null. */
function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected a JSON object';
  const line: Record<string, unknown> = { ...value };
  const name = Object.keys(FIELDS).find((event) => event === line.event);
  if (!isEventName(name)) return `expected "event" to be one of ${Object.keys(FIELDS).join(', ')}`;
  if (typeof line.day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(line.day)) return 'expected "day" as YYYY-MM-DD';
  if (typeof line.id !== 'string' || !/^[0-9a-f]{12,64}$/.test(line.id))
    return 'expected "id" as 12 or more hex digits';
  for (const [key, kind] of FIELDS[name]) {
    const field = line[key];
    if (kind === 'number' && !Number.isInteger(field)) return `expected "${key}" to be a whole number`;
    if (kind === 'text' && (typeof field !== 'string' || field === '')) return `expected "${key}" to be a text`;
    if (kind === 'date' && field !== null && typeof field !== 'string') return `expected "${key}" to be a date or null`;
    if (key === 'path' && !isSafePath(field)) return 'expected "path" to be an address below the site';
  }
  return null;
}

function isEventName(name: string | undefined): name is RegisterEvent['event'] {
  return name !== undefined && name in FIELDS;
}

/** What our own address module makes: nothing that could lead out of the site. */
function isSafePath(path: unknown): boolean {
  return typeof path === 'string' && /^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.html$/.test(path);
}

/** For a site whose archive has lost its register: what was given out would be given out anew, to other stories. */
export const REGISTER_GONE: Message = {
  ...{ severity: 'error', rule: 'register/missing', path: REGISTER_FILE, start: null, end: null },
  text: 'Missing accessions.ndjson, expected the register of the ids and addresses that the site has given out',
  advice: 'Restore the file from your version control; to begin anew, move the old site away first.',
};

function damaged(line: number, met: string, expected: string): Message {
  const shown = met.length > 60 ? `${met.slice(0, 60)}…` : met;
  return {
    severity: 'error',
    rule: 'register/damaged',
    path: REGISTER_FILE,
    start: { line, column: 1 },
    end: { line, column: met.length + 1 },
    text: `Unexpected line ${JSON.stringify(shown)}, ${expected}`,
    advice: 'Restore the file from your version control: ids and addresses that were given out stand only here.',
  };
}
