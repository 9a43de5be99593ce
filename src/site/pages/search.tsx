// /search/?q=…: modalities, conditions, questions, thinkers and terms by any of their names, and comparisons as people type them.
import { search } from '../../search/search.ts';
import { SearchForm } from '../components/SearchForm.tsx';
import type { Page } from '../page.ts';
import { searchIndexOf } from '../views/search-index.ts';

export const searchPage: Page = {
  pattern: '/search/',
  addresses: () => ['/search/'],
  answer: ({ catalog, query }) => {
    const text = query.get('q') ?? '';
    return {
      is: 'page',
      status: 200,
      title: 'Search',
      description: 'Find modalities, conditions, questions, thinkers and terms by any of their names.',
      script: 'form',
      body: (
        <>
          <h1>Search</h1>
          <SearchForm text={text.slice(0, 80)} found={search(text, searchIndexOf(catalog))} />
          <p>
            Or look through all: <a href="/modalities/">modalities</a>, <a href="/conditions/">conditions</a>,{' '}
            <a href="/questions/">questions</a>, <a href="/thinkers/">thinkers</a>, <a href="/glossary/">glossary</a>.
          </p>
          <noscript>
            <p>On a copy of this site without a server the search needs script; the lists are complete without it.</p>
          </noscript>
        </>
      ),
    };
  },
};
