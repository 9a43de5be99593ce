// The foot of every page: how well its claims were read, limits, and where to turn.
import type { ReadingShares } from '../../catalog/reading-shares.ts';
import { ReadingDepth } from './ReadingDepth.tsx';

interface Props {
  /** Where the page tells how to cite it. */
  cite?: string | undefined;
  reading: ReadingShares | undefined;
  /** Whole address of the page. */
  address: string;
  version: string;
  /** Day of the version; nothing where it is not released. */
  date?: string;
}

export function Footer({ cite, reading, address, version, date }: Props) {
  return (
    <footer class="foot">
      <div class="wrap">
        {reading && <ReadingDepth shares={reading} />}
        <p>
          Counterpoint describes and contrasts; it ranks nothing and is no medical advice.{' '}
          <a href="/about/#crisis">If you need help now</a>
        </p>
        <p class="on-paper">
          <a href={address}>{address}</a>, version {version}
          {date && ` of ${date}`}, CC BY 4.0
        </p>
        <nav aria-label="More">
          <a href="/about/">About</a> <a href="/method/">Method</a> <a href="/guidelines/">Guidelines</a>{' '}
          <a href="/findings/">Findings</a> <a href="/sources/">Sources</a> <a href="/traditions/">Traditions</a>{' '}
          <a href="/thinkers/">Thinkers</a> <a href="/critiques/">Critiques</a> <a href="/vignettes/">Vignettes</a>{' '}
          <a href="/glossary/">Glossary</a> <a href="/data/">Data</a>
          {cite && (
            <>
              {' '}
              <a href={cite}>Cite this page</a>
            </>
          )}
        </nav>
      </div>
    </footer>
  );
}
