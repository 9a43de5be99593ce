// A word of a text leads to one term of the glossary: no two terms share a form.
import type { Catalog } from '../schema/catalog.ts';
import type { Rule } from './rule.ts';

export const oneTermAForm: Rule = {
  name: 'one-term-a-form',
  check: (entry, catalog) => {
    const term = entry.kind === 'terms' ? catalog.terms[entry.id] : undefined;
    if (!term) return [];
    const itself = term.see.indexOf(entry.id);
    if (itself >= 0)
      return [entry.problem(['see', itself], `see.${itself} is the term itself: name others, or leave it out.`)];
    return [term.name, ...term.forms].flatMap((form, i) => {
      const first = firstWith(catalog).get(form.toLowerCase());
      const path = i === 0 ? ['name'] : ['forms', i - 1];
      return first === undefined || first === entry.id
        ? []
        : [
            entry.problem(
              path,
              `${path.join('.')} "${form}" is a form of terms/${first} too: keep it with one of them.`,
            ),
          ];
    });
  },
};

// Forms are not folded: a text has them letter by letter, and only its case may differ.
const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Form → the first term that has it; found once for each shelf. */
function firstWith({ terms }: Catalog): ReadonlyMap<string, string> {
  const found = known.get(terms) ?? index(terms);
  known.set(terms, found);
  return found;
}

function index(terms: Catalog['terms']): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, name, forms } of Object.values(terms))
    for (const form of [name, ...forms]) if (!first.has(form.toLowerCase())) first.set(form.toLowerCase(), id);
  return first;
}
