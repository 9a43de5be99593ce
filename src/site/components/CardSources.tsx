// Sources of a card: each is also the popover that its marks open, so it stands where they stand, and not folded away from them.
import type { CitedSource } from '../../compare/comparison.ts';
import { SourceLine } from './SourceList.tsx';

interface Props {
  sources: readonly CitedSource[];
  /** How many have a number before them. */
  after: number;
}

export function CardSources({ sources, after }: Props) {
  return (
    <ol class="plain">
      {sources.map((source, i) => (
        <li key={source.id}>
          <div id={`s${after + i + 1}`} popover class="source">
            <b>{after + i + 1}</b> <SourceLine source={source} />
            {source.DOI && (
              <>
                {' · '}
                <a href={`https://doi.org/${source.DOI}`}>DOI</a>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
