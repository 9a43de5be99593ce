// What every page of cited prose has: the numbers of its sources, the terms of the glossary where it meets them first, and the sources at its foot.
import type { ComponentChildren } from 'preact';
import type { TermsUsed } from '../../compare/comparison.ts';
import type { WithId } from '../../schema/catalog.ts';
import type { Source } from '../../schema/source.ts';
import { NumberingContext, numberSources } from './numbering.ts';
import { SourceList } from './SourceList.tsx';
import { WithTerms } from './Terms.tsx';

interface Props {
  sources: readonly WithId<Source>[];
  /** Left out where the page is the glossary itself. */
  terms?: TermsUsed;
  children: ComponentChildren;
}

const NONE: TermsUsed = { uses: [], entries: [] };

export function Cited({ sources, terms = NONE, children }: Props) {
  return (
    <NumberingContext.Provider value={numberSources(sources)}>
      <WithTerms terms={terms}>
        {children}
        <SourceList sources={sources} />
      </WithTerms>
    </NumberingContext.Provider>
  );
}
