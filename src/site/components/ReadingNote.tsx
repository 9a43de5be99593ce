// How to read a page of evidence: the few warnings that belong beside every figure.
export function ReadingNote() {
  return (
    <p class="lead">
      States are computed from the rows below by <a href="/method/#evidence">published rules</a>. Bodies are counted and
      never merged; figures share an axis only where condition, outcome, measure and kind of comparator agree. Two
      figures are never subtracted: <a href="/method/#comparators">why</a>, and{' '}
      <a href="/method/#dodo-bird">whether all therapies do equally well</a>.
    </p>
  );
}
