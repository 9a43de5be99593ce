// Pages that people ask the search for and that are no record: where to turn, how labels are made, what is known and by whom.
import type { Findable } from '../../search/search.ts';

export const PAGES: readonly Findable[] = [
  page(
    'about/#crisis',
    'If you need help now',
    'Crisis line',
    'Hotline',
    'Helpline',
    'Suicide hotline',
    'Emergency',
    'Samaritans',
    'I feel suicidal',
    'Kill myself',
    'Hurt myself',
    'I want to die',
    'Wants to die',
    'End my life',
    'Ending my life',
    'I do not want to live',
    'Suicidal thoughts',
  ),
  page(
    'modalities/',
    'All modalities, with filters',
    'Which therapy is right for me',
    'Find a therapy',
    'List of therapies',
    'Types of therapy',
    'Kinds of therapy',
    'Talking therapy',
    'Talk therapy',
  ),
  page('conditions/', 'All conditions', 'Mental illness', 'Mental health', 'Diagnoses', 'What works for what'),
  page('lineage/', 'Lineage: who came from whom', 'Family tree', 'History of psychotherapy', 'Timeline'),
  page('vignettes/', 'The same person, several voices', 'Case examples', 'What is a session like', 'Vignettes'),
  page('critiques/', 'Critiques', 'Criticism', 'Criticisms', 'Controversies', 'Pseudoscience'),
  page('guidelines/', 'Guidelines', 'Clinical guidelines', 'Recommendations', 'Practice guidelines'),
  page('findings/', 'Findings', 'Trials', 'Studies', 'Meta-analysis', 'Research', 'Head to head trials', 'Outcomes'),
  page(
    'method/',
    'How the labels are made',
    'Evidence-based',
    'Evidence-based practice',
    'Gold standard',
    'Best therapy',
    'Most effective therapy',
    'Ranking',
    'What works',
    'Does therapy work',
    'Dodo bird verdict',
  ),
  page('data/', 'Open data', 'Download', 'Dataset', 'CSV'),
  page('api/', 'For programs', 'API', 'MCP'),
];

function page(address: string, name: string, ...leadIns: string[]): Findable {
  return { kind: 'pages', id: address, name, aliases: [], leadIns };
}
