// Nothing may rest on a source that was not looked up.
import { referencesIn } from '../catalog/references.ts';
import type { Rule } from './rule.ts';

export const sourcesAreChecked: Rule = {
  name: 'sources-are-checked',
  check: (entry, catalog) =>
    referencesIn(entry.data)
      .filter(({ kind, id }) => kind === 'sources' && catalog.sources[id] && !catalog.sources[id].checked)
      .map(({ id, path }) =>
        entry.problem(
          path,
          `${path.join('.')} rests on "${id}", which was not checked: look it up and record "checked" in data/sources/${id}.yaml.`,
        ),
      ),
};
