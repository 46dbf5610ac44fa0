// In which data file does the record of a story stand?
import type { Archive, Story } from './archive.ts';

/** A month of more stories than this is cut by day. */
const LONGEST_MONTH = 400;

/** The name of each story's file: `2016-12`, `2016-12-13` or `undated`; a story of a year only stands in `2016`. */
export function recordsFileOf(archive: Archive): (story: Story) => string {
  const long = new Set(archive.months.filter(({ stories }) => stories.length > LONGEST_MONTH).map(({ date }) => date));
  return ({ period: key }) => {
    if (key === null) return 'undated';
    const month = key.slice(0, 7);
    return long.has(month) ? key : month;
  };
}
