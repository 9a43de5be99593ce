// Lists that people ask the search for by what they want of a therapy: each is a filter of /modalities/, with its everyday names.
import type { Findable } from '../../search/search.ts';

export const LISTS: readonly Findable[] = [
  list('format=group', 'Modalities given to groups', 'Group therapy', 'Therapy group'),
  list(
    'format=couple',
    'Modalities given to couples',
    'Couples therapy',
    'Couples counselling',
    'Marriage counselling',
    'Marital therapy',
  ),
  list('format=family', 'Modalities given to families', 'Family therapy', 'Family counselling'),
  list(
    'format=parent-child',
    'Modalities given to a parent with a child',
    'Parenting',
    'Parent training',
    'Therapy for toddlers',
  ),
  list(
    'format=remote',
    'Modalities given by video or telephone',
    'Online therapy',
    'Teletherapy',
    'Telehealth',
    'Virtual therapy',
  ),
  list('format=self-guided', 'Modalities in a self-guided form', 'Self-help', 'Workbook', 'Therapy app'),
  list(
    'ages=young-people',
    'Modalities with results or guidelines on children and young people',
    'Kids',
    'Children',
    'Teenagers',
    'Teens',
    'Adolescents',
    'Young people',
    'Therapy for my child',
  ),
  list('length=brief', 'Modalities of eight sessions at most', 'Brief therapy', 'Short therapy', 'Single session'),
  list('homework=none', 'Modalities without homework', 'No homework'),
  list(
    'telling=not-asked',
    'Modalities that do not ask to tell in detail what happened',
    'Without talking about trauma',
    'Not talking about trauma',
    'Trauma therapy without talking',
  ),
  list('by=lay', 'Modalities given by trained lay people or peers', 'Peer support', 'Lay counsellors'),
];

function list(filter: string, name: string, ...aliases: string[]): Findable {
  return { kind: 'lists', id: `modalities/?${filter}`, name, aliases };
}
