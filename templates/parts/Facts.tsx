// How does the archive state what it knows? A name in the date column, the fact beside it.
import type { ComponentChildren, JSX } from 'preact';

/** One line of a list of facts; null is left out, so that a fact can be stated where it exists. */
export type FactLine = readonly [name: string, value: ComponentChildren] | null;

export function Facts({ facts }: { readonly facts: readonly FactLine[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(
        (fact) =>
          fact !== null && (
            <div>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
