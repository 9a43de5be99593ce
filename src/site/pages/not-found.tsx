// Any other address. It carries the tool, so that a static copy can show comparisons wider than those it holds.
import type { PageAnswer } from '../page.ts';
import { problemPage } from '../views/compare-problems.tsx';

export function notFoundPage(): PageAnswer {
  const more = (
    <p>
      <a href="/">Start</a> · <a href="/modalities/">Modalities</a> · <a href="/conditions/">Conditions</a> ·{' '}
      <a href="/compare/">Compare</a>
    </p>
  );
  return {
    ...problemPage(404, 'There is no such page', 'The address may be mistyped, or the page was never here.', more),
    styles: ['pages', 'comparison'],
    script: 'tool',
  };
}
