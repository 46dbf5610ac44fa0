// What day is it? The one place that looks at the clock.

/**
 * Today in UTC, `YYYY-MM-DD`. `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org) stands for it where set.
 *
 * @param environment of the process
 * @param now milliseconds since 1970
 */
export function today(environment: Readonly<Record<string, string | undefined>>, now: number): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const milliseconds = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
