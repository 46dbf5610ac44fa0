// What do we use of d3, which brings no types?
declare module 'd3-scale' {
  export interface LinearScale {
    (value: number): number;
    domain(ends: readonly [number, number]): LinearScale;
    range(ends: readonly [number, number]): LinearScale;
    clamp(isClamped: boolean): LinearScale;
  }
  export function scaleLinear(): LinearScale;
}

declare module 'd3-shape' {
  export interface Area<Point> {
    (points: readonly Point[]): string | null;
    x(value: (point: Point, index: number) => number): Area<Point>;
    y0(value: number): Area<Point>;
    y1(value: (point: Point, index: number) => number): Area<Point>;
    curve(curve: object): Area<Point>;
    digits(digits: number): Area<Point>;
  }
  export function area<Point>(): Area<Point>;
  export const curveStepAfter: object;
}
