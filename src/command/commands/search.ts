// counterpoint search: what the words people type lead to, each with the command that opens it.
import { aside, list, paragraph } from '../../document/document.ts';
import { search } from '../../search/search.ts';
import { noteOf, placesText } from '../../site/views/hits.ts';
import { recordAt } from '../../site/views/record-address.ts';
import { searchIndexOf } from '../../site/views/search-index.ts';
import { type Command, refused } from '../command.ts';
import { clip } from '../named.ts';

export const searchCommand: Command = {
  name: 'search',
  takes: '<words>',
  says: 'Modalities, conditions, traditions, questions, thinkers and terms by any of their names.',
  about: [
    'It takes what people type: abbreviations, everyday names, small slips of the finger, "cbt vs dbt", "emdr for ptsd".',
    'As JSON: the words, those that it was found by where not by all, and for each place its name, what it is, its address on the site, and the command that opens it.',
  ],
  examples: [
    { line: 'search panic atacks', says: 'through a slip of the finger' },
    { line: 'search cbt vs dbt', says: 'a comparison' },
    { line: 'search AA therapy', says: 'an everyday name' },
  ],
  options: {},
  run: async ({ words }, around) => {
    const text = words.join(' ');
    if (text.trim() === '') return refused('Write what to search for, like: counterpoint search panic attacks');
    const { hits, by } = search(text, searchIndexOf(await around.catalog()));
    if (hits.length === 0)
      return refused(`Nothing of the name "${clip(text)}" is in the catalog. Try another word, or an abbreviation.`);
    const found = hits.map((hit) => {
      const command = commandOf(hit.href);
      return command === undefined ? hit : { ...hit, command };
    });
    return {
      is: 'answer',
      answer: {
        shown: {
          title: `${placesText(hits.length)} for “${clip(by.length === 0 ? text : by.join('” and “'))}”`,
          blocks: list(
            ...found.map((hit) => [
              paragraph(`${hit.name} (${noteOf(hit)})`),
              aside('command' in hit ? hit.command : around.about(hit.href).address),
            ]),
          ),
        },
        data: { asked: text, by, found },
      },
    };
  },
};

/** Address of the site → the command that shows the same, where one does. */
function commandOf(href: string): string | undefined {
  if (href.startsWith('/modalities/?')) return 'counterpoint show modalities';
  const record = recordAt(href);
  const [kind, id] = record?.split('/') ?? [];
  const on = /(?:#evidence-|\?condition=)(.+)$/.exec(href)?.[1];
  if (kind === 'compare')
    return `counterpoint compare ${id?.split('-vs-').join(' ')}${on === undefined ? '' : ` --condition ${on}`}`;
  if (on !== undefined) return `counterpoint condition ${on} --whole`;
  if (kind === 'conditions') return `counterpoint condition ${id}`;
  return record && `counterpoint show ${record}`;
}
