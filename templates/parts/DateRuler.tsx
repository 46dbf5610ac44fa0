// Where in its years does a date lie? A mark on a ruler, as wide as the date is uncertain.
import type { JSX } from 'preact';
import type { Edtf } from '../../src/article/record.ts';
import { markOf, type Ruler, ticksOf } from '../../src/draw/ruler.ts';

const HEIGHT = 9;

interface DateRulerProps {
  readonly edtf: Edtf;
  readonly ruler: Ruler;
  /** A plan is drawn hollow. */
  readonly isPlanned?: boolean;
}

/** The date stands beside it in words: programs that read pages aloud pass it over. */
export function DateRuler({ edtf, ruler, isPlanned = false }: DateRulerProps): JSX.Element | null {
  const mark = markOf(edtf, ruler);
  if (mark === null) return null;
  const ticks = ticksOf(ruler).map((x) => `M${x} ${HEIGHT - 3}v3`);
  return (
    <svg class="ruler" viewBox={`0 0 ${ruler.width} ${HEIGHT}`} width={ruler.width} height={HEIGHT} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${ruler.width}${ticks.join('')}`} />
      <path
        class={`mark${isPlanned ? ' planned' : ''}${mark.isVague ? ' vague' : ''}`}
        d={`M${mark.x + 0.5} ${HEIGHT - 0.5}v-5h${Math.max(1, mark.width - 1)}v5z`}
      />
    </svg>
  );
}
