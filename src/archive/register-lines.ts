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

/** What a register holds: its events, and every line that is none. */
export interface RegisterReading {
  readonly events: readonly RegisterEvent[];
  /** Nobody may guess at a damaged register: any of them is an error. */
  readonly messages: readonly Message[];
}

/**
 * Reads the register's file.
 *
 * @param text its lines, or those behind the ones that have been read before
 * @param before the events of the lines before, each of which was one
 */
export function readRegister(text: string, before: readonly RegisterEvent[] = []): RegisterReading {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  if (lines.length === 0) return { events: before, messages: [] };
  const events = [...before];
  const messages: Message[] = [];
  const addedOn = new Map<string, number>();
  const pathOn = new Map<string, number>();
  const give = (event: RegisterEvent, number: number): void => {
    if (event.event !== 'added') return;
    addedOn.set(event.id, number);
    pathOn.set(event.path, number);
  };
  for (const [at, event] of before.entries()) give(event, at + 1);
  for (const [at, line] of lines.entries()) {
    const number = before.length + at + 1;
    const value = parseLine(line);
    const fault = faultOf(value);
    if (!isEvent(value, fault)) {
      messages.push(damaged(number, line, fault ?? 'expected an event'));
      continue;
    }
    const earlier = value.event === 'added' ? (addedOn.get(value.id) ?? pathOn.get(value.path)) : undefined;
    if (earlier !== undefined) {
      messages.push(damaged(number, line, `expected an id and a path that line ${earlier} has not given out already`));
      continue;
    }
    if (value.event !== 'added' && !addedOn.has(value.id)) {
      messages.push(damaged(number, line, `expected an id that an earlier line has added`));
      continue;
    }
    give(value, number);
    events.push(value);
  }
  return { events, messages };
}

/** The lines for new events, each with its line feed. */
export function formatEvents(events: readonly RegisterEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** The event of one line; null where it is none. */
export function parseEvent(line: string): RegisterEvent | null {
  const value = parseLine(line);
  return isEvent(value, faultOf(value)) ? value : null;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isEvent(_value: unknown, fault: string | null): _value is RegisterEvent {
  return fault === null;
}

/** What a line lacks to be an event, or null. */
function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected a JSON object';
  const line: Record<string, unknown> = { ...value };
  const name = line.event;
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

function isEventName(name: unknown): name is RegisterEvent['event'] {
  return typeof name === 'string' && Object.hasOwn(FIELDS, name);
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
