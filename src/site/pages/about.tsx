// /about/: scope, limits, where to turn in a crisis, licence.
import { readingSharesByKind } from '../../catalog/reading-shares.ts';
import { ReadingByKind } from '../components/ReadingByKind.tsx';
import type { Page } from '../page.ts';

export const aboutPage: Page = {
  pattern: '/about/',
  addresses: () => ['/about/'],
  answer: ({ catalog }) => {
    const sources = Object.values(catalog.sources);
    const read = (depth: string) => sources.filter((s) => s.checked?.read === depth).length;
    const recommendations = Object.values(catalog.guidelines).flatMap((guideline) => guideline.recommendations);
    const statements = recommendations.length;
    const secondHand = recommendations.filter((r) => r.secondHand).length;
    const modalities = Object.values(catalog.modalities);
    return {
      is: 'page',
      status: 200,
      title: 'About',
      description: 'What Counterpoint is, what it is not, and where to turn in a crisis.',
      body: (
        <div class="text">
          <h1>About</h1>
          <p class="lede">
            Counterpoint puts psychotherapies side by side, for students, clinicians, clients and their families,
            teachers and researchers.
          </p>

          <h2 id="limits">What it is not</h2>
          <p>
            It is no medical advice, and no substitute for a conversation with someone qualified who knows the person.
            It ranks nothing. It holds {modalities.length} modalities of several hundred, and{' '}
            {Object.keys(catalog.conditions).length} conditions; what is not here was not judged.
          </p>
          <p>
            Every record is compiled from published sources and not yet reviewed by a clinician. Of {sources.length}{' '}
            sources, {read('full-text')} were read in the passages relied on, {read('abstract')} in the abstract or the
            opening of the text, and of {read('record')} only the record. The evidence holds {statements} statements of{' '}
            {Object.keys(catalog.guidelines).length} editions of guidelines and registries, and{' '}
            {Object.keys(catalog.findings).length} published findings; {secondHand} of the statements were read only as
            others restate them, say so, and count for nothing. Where modalities stand on{' '}
            {Object.keys(catalog.questions).length} contested questions is our reading of their texts, each position
            with its source; {sources.filter((s) => s.checked?.again).length} sources were read a second time by
            somebody who had not written what rests on them, and {modalities.filter((m) => m.secondReading).length} of
            the modalities were gone through claim by claim.
          </p>
          <ReadingByKind rows={readingSharesByKind(catalog)} />

          <h2 id="crisis">If you need help now</h2>
          <p>
            If a life is in danger, call your local emergency number. To talk to someone,{' '}
            <a href="https://findahelpline.com/" rel="noreferrer">
              findahelpline.com
            </a>{' '}
            lists free helplines by country. Counterpoint is not staffed and cannot answer.
          </p>

          <h2 id="privacy">Privacy</h2>
          <p>
            No tracking, no cookies, no request to any third party. What you choose is in the address of the page and
            nowhere else.
          </p>

          <h2 id="licence">Licence</h2>
          <p>
            The code is under the MIT licence. The data are under{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
              Creative Commons Attribution 4.0
            </a>
            : use them freely and name Counterpoint. <a href="/data/">The whole catalogue to take away</a> says how. The
            typefaces are Newsreader and Inter, under the SIL Open Font License.
          </p>

          <h2 id="data">Data</h2>
          <p>
            <a href="/data/">The whole catalogue</a> can be taken away as JSON, CSV and SQLite, and{' '}
            <a href="/changes/">what changed when</a> is listed. Records and comparisons are JSON too;{' '}
            <a href="/api/">for programs</a> says how to list, filter, search and compare.
          </p>
          <ul>
            {[
              'modalities',
              'conditions',
              'recommendations',
              'findings',
              'guidelines',
              'classes',
              'searches',
              'questions',
              'thinkers',
              'critiques',
              'vignettes',
              'terms',
              'exceptions',
              'sources',
            ].map((kind) => (
              <li key={kind}>
                <a href={`/api/v1/${kind}.json`}>{`/api/v1/${kind}.json`}</a>
              </li>
            ))}
            <li>
              Each record, like <code>/api/v1/modalities/&lt;id&gt;.json</code>, and each comparison, like{' '}
              <code>/api/v1/compare/&lt;a&gt;-vs-&lt;b&gt;.json</code>
            </li>
          </ul>
        </div>
      ),
    };
  },
};
