// Texts of a page → the first use of each term of the glossary in them, so that it can be opened where it is first met.
import type { Shelf, WithId } from '../../schema/catalog.ts';
import { plainText } from '../../schema/citation.ts';
import type { Term } from '../../schema/term.ts';
import type { TermUse } from '../components/Terms.tsx';

export interface TermEntry {
  id: string;
  name: string;
  text: string;
}

export interface TermsOfPage {
  /** By paragraph. */
  uses: ReadonlyMap<string, TermUse[]>;
  entries: TermEntry[];
}

interface Forms {
  pattern: RegExp;
  termOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<Shelf<Term>, Forms>();

/** The texts in the order in which the page shows them. */
export function termsIn(texts: readonly (string | undefined)[], terms: Shelf<Term>): TermsOfPage {
  const { pattern, termOf } = formsOf(terms);
  const uses = new Map<string, TermUse[]>();
  const used = new Set<string>();
  for (const paragraph of texts.flatMap((text) => text?.split(/\n\s*\n/) ?? [])) {
    for (const [form] of paragraph.replace(/\[@[^\]]*\]/g, '').matchAll(pattern)) {
      const term = termOf.get(form.toLowerCase());
      if (term === undefined || used.has(term)) continue;
      used.add(term);
      uses.set(paragraph, [...(uses.get(paragraph) ?? []), { form, term }]);
    }
  }
  return { uses, entries: [...used].flatMap((id) => entryOf(terms[id])) };
}

function entryOf(term: WithId<Term> | undefined): TermEntry[] {
  return term ? [{ id: term.id, name: term.name, text: plainText(term.text) }] : [];
}

/** One pattern for all forms, the longest first, so that "imaginal exposure" is not taken for "exposure". */
function formsOf(terms: Shelf<Term>): Forms {
  const found = known.get(terms) ?? makeForms(terms);
  known.set(terms, found);
  return found;
}

function makeForms(terms: Shelf<Term>): Forms {
  const forms = Object.values(terms)
    .flatMap(({ id, name, forms }) => [name, ...forms].map((form): [string, string] => [form.toLowerCase(), id]))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const words = forms.map(([form]) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = words.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');
  return { pattern, termOf: new Map(forms) };
}
