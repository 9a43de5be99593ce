// The foot of every page: limits, and where to turn.

/** `cite`: where the page tells how to cite it. */
export function Footer({ cite }: { cite?: string | undefined }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          Counterpoint describes and contrasts; it ranks nothing and is no medical advice.{' '}
          <a href="/about/#crisis">If you need help now</a>
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
