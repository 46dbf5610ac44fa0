// How tall are bars that stand beside one another, each in a drawing of its own?
import { scaleLinear } from 'd3-scale';

/** The side of the square in which a bar is drawn; a page stretches it as it likes. */
export const SIDE = 100;

/** One story beside thousands can still be seen. */
const LOWEST = 4;

/**
 * The bar of each count as an SVG path: the most fills the square, none is no bar.
 *
 * @example drawBars([2, 0, 4]) // ['M0 100V50H100V100Z', '', 'M0 100V0H100V100Z']
 */
export function drawBars(counts: readonly number[]): string[] {
  const height = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([0, SIDE]);
  return counts.map((count) => {
    if (count <= 0) return '';
    const top = SIDE - Math.max(LOWEST, Math.round(height(count)));
    return `M0 ${SIDE}V${top}H${SIDE}V${SIDE}Z`;
  });
}
