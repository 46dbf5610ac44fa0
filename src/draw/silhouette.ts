// What outline do counts have, a step for each, too small for an axis?
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One story beside hundreds can still be seen. */
const LOWEST = 1.5;

/**
 * The outline as one SVG path, closed along the bottom. What is none lies on the bottom line.
 *
 * @param counts at least one, in order of time, of equal stretches
 */
export function drawSilhouette(counts: readonly number[], { width, height }: Size): string {
  const across = scaleLinear().domain([0, counts.length]).range([0, width]);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([height, 0]);
  const outline = area<number>()
    .x((_, index) => across(index))
    .y0(height)
    .y1((count) => (count > 0 ? Math.min(up(count), height - LOWEST) : height))
    .curve(curveStepAfter)
    .digits(1);
  // The last step needs an end to reach to.
  return outline([...counts, counts[counts.length - 1] ?? 0]) ?? '';
}
