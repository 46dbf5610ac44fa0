// What is told of an error that nobody expected: is the disk in trouble, or is it a fault of our own, and what is to be done?

/** What the person at the keyboard can do about it, by the code of the file system's error. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on that disk, or give the site a place on another one with --output.',
  EDQUOT: 'Your quota on that disk is used up: make room, or give the site a place on another one with --output.',
  EACCES: 'Let this user read and write there (ls -ld shows who may), or choose another folder.',
  EPERM: 'Let this user read and write there (ls -ld shows who may), or choose another folder.',
  EROFS:
    'That file system can only be read: mount it for writing, or choose another folder with --output (a build works in .dateline, beside the folder of the site).',
  EMFILE: 'Allow this process more open files (ulimit -n 4096), or close other programs.',
  ENFILE: 'The machine has no open files left to give: close other programs.',
  ENOMEM: 'The machine has no memory left to give: close other programs.',
  EIO: 'The disk, or the way to it, does not work: keep a copy of the articles elsewhere, and look at what the system says of it (dmesg).',
  EBUSY: 'Another program holds it: end that program, or wait for it.',
  ENOENT: 'Look whether the path is right, and whether another program moves things away there.',
  ENOTDIR: 'Look whether the path is right: a file stands where a folder should be.',
  EISDIR: 'Look whether the path is right: a folder stands where a file should be.',
  EEXIST: 'Look whether the path is right, and whether another program puts things there.',
  ELOOP: 'Look whether the path is right: its symbolic links lead in a ring.',
  EFBIG: 'No file may grow so large there: raise the limit (ulimit -f), or choose another file system with --output.',
  ENAMETOOLONG: 'Choose a folder with a shorter path.',
};
const OTHER_ADVICE = 'What it means is told by `man errno`.';

/** Commands that work on the site. */
const BUILDING: ReadonlySet<string> = new Set(['build', 'serve']);

/**
 * Trouble of the disk in one line, with what to do; a fault of our own with its trace, for whoever will mend it.
 *
 * @param command that was at work: `build`
 */
export function describeFault(error: unknown, command: string): string {
  const trouble = diskTroubleIn(error);
  if (trouble !== null) {
    const whole = 'The site is whole, each page the old one or the new one; build again once that is mended.';
    const advice = ADVICE[trouble.code] ?? OTHER_ADVICE;
    return `Disk trouble: ${trouble.message}. ${advice} ${BUILDING.has(command) ? whole : 'Try again once that is mended.'}`;
  }
  if (!(error instanceof Error)) return `A fault of Dateline's own: ${String(error)}`;
  return `A fault of Dateline's own, please report it with this trace:\n${traceOf(error)}`;
}

/** The file system's error in this one, or in what it was raised for. */
function diskTroubleIn(error: unknown): { readonly message: string; readonly code: string } | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && 'syscall' in error) {
    return { message: error.message, code: error.code };
  }
  return diskTroubleIn(causeOf(error));
}

function traceOf(error: Error): string {
  const cause = causeOf(error);
  const own = error.stack ?? error.message;
  return cause instanceof Error ? `${own}\nbecause of ${traceOf(cause)}` : own;
}

/** Eleventy wraps what a template has thrown. */
function causeOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
