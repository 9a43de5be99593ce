// A word of a text leads to one term of the glossary: no two terms share a form.
import type { Rule } from './rule.ts';

export const oneTermAForm: Rule = {
  name: 'one-term-a-form',
  check: (entry, catalog) => {
    const term = entry.kind === 'terms' ? catalog.terms[entry.id] : undefined;
    if (!term) return [];
    const itself = term.see.indexOf(entry.id);
    if (itself >= 0)
      return [entry.problem(['see', itself], `see.${itself} is the term itself: name others, or leave it out.`)];
    const before = Object.values(catalog.terms).filter((other) => other.id < entry.id);
    return [term.name, ...term.forms].flatMap((form, i) => {
      const same = (other: string) => other.toLowerCase() === form.toLowerCase();
      const twin = before.find((other) => [other.name, ...other.forms].some(same));
      const path = i === 0 ? ['name'] : ['forms', i - 1];
      return twin
        ? [
            entry.problem(
              path,
              `${path.join('.')} "${form}" is a form of terms/${twin.id} too: keep it with one of them.`,
            ),
          ]
        : [];
    });
  },
};
