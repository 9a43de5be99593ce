// Texts in the order in which they are read → the first use of each term of the glossary, so that it can be opened where it is met.
import type { Shelf, WithId } from '../schema/catalog.ts';
import { parseProse } from '../schema/citation.ts';
import { plainText } from '../schema/prose.ts';
import type { Term } from '../schema/term.ts';
import type { TermsUsed } from './comparison.ts';

interface Forms {
  pattern: RegExp;
  /** By the form in small letters: the form as it is written, and the term. */
  termOf: ReadonlyMap<string, { written: string; term: string }>;
  /** What each paragraph was found to use: the texts of a catalog recur in every request. */
  inParagraph: Map<string, Omit<Use, 'paragraph'>[]>;
}

type Use = TermsUsed['uses'][number];

const known = new WeakMap<Shelf<Term>, Forms>();

export function termsIn(texts: readonly (string | undefined)[], terms: Shelf<Term>): TermsUsed {
  const forms = formsOf(terms);
  const uses: TermsUsed['uses'] = [];
  const used = new Set<string>();
  for (const paragraph of texts.flatMap((text) => text?.split(/\n\s*\n/) ?? [])) {
    for (const found of usesIn(paragraph, forms)) {
      if (used.has(found.term)) continue;
      used.add(found.term);
      uses.push({ paragraph, ...found });
    }
  }
  return { uses, entries: [...used].flatMap((id) => entryOf(terms[id])) };
}

/** Every use of a term in a paragraph, with its place among the parts of the prose. */
function usesIn(paragraph: string, { pattern, termOf, inParagraph }: Forms): Omit<Use, 'paragraph'>[] {
  const known = inParagraph.get(paragraph);
  if (known) return known;
  let before = '';
  const found = parseProse(paragraph).flatMap((run, part) => {
    if (run.kind === 'citations') return [];
    const told = before;
    before += run.text;
    return [...run.text.matchAll(pattern)].flatMap(({ 0: form, index: at }) => {
      const { written = '', term = '' } = termOf.get(form.toLowerCase()) ?? {};
      return isName(form, written, told + run.text.slice(0, at)) ? [] : [{ part, at, form, term }];
    });
  });
  inParagraph.set(paragraph, found);
  return found;
}

/** With a capital that neither the term nor the start of a sentence gives it, a word is part of a name, such as Prolonged Exposure. */
function isName(form: string, written: string, before: string): boolean {
  return form.charAt(0) !== written.charAt(0) && /[^.!?:;…\s]\s*$/.test(before) && /^\p{Lu}/u.test(form);
}

function entryOf(term: WithId<Term> | undefined): TermsUsed['entries'] {
  return term ? [{ id: term.id, name: term.name, text: plainText(term.text) }] : [];
}

function formsOf(terms: Shelf<Term>): Forms {
  const found = known.get(terms) ?? makeForms(terms);
  known.set(terms, found);
  return found;
}

/** One pattern for all forms, the longest first, so that "imaginal exposure" is not taken for "exposure". */
function makeForms(terms: Shelf<Term>): Forms {
  const forms = Object.values(terms)
    .flatMap(({ id: term, name, forms }) => [name, ...forms].map((written) => ({ written, term })))
    .sort((a, b) => b.written.length - a.written.length || (a.written < b.written ? -1 : 1));
  const words = forms.map(({ written }) => written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = words.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');
  return { pattern, termOf: new Map(forms.map((form) => [form.written.toLowerCase(), form])), inParagraph: new Map() };
}
