// The rows of "At a glance": what a reader looks for first.
import { standingOf } from '../evidence/derive-evidence.ts';
import { FINDING_STATES } from '../evidence/states.ts';
import { bodyWords } from '../evidence/words.ts';
import { isAbsent } from '../schema/absence.ts';
import { citationsIn } from '../schema/prose.ts';
import { FOCUS, FORMATS } from '../schema/vocabulary.ts';
import { courseLabel } from './course-label.ts';
import { judgeRanges, type Range } from './judge-ranges.ts';
import { judgeSets, type SetOf } from './judge-sets.ts';
import { judgeYears } from './judge-years.ts';
import { citations, readRange, readSet } from './readings.ts';
import { judged, type RowSpec, shown } from './row-spec.ts';

const tradition = judged<SetOf<'traditions'>>(
  'tradition',
  'Tradition',
  'What family of therapies is it from?',
  ({ traditions }, catalog) => {
    const items = traditions.map(({ tradition: id, says }) => ({
      id,
      name: catalog.traditions[id]?.name ?? id,
      href: `/traditions/${id}/`,
      text: says,
    }));
    return { value: { kind: 'traditions', members: items }, cell: { is: 'items', items, cite: [] } };
  },
  judgeSets,
);

const founder = judged<SetOf<'people'>>(
  'founder',
  'Founder',
  'Who started it?',
  ({ origin }) => {
    const items = origin.people.map((name) => ({ id: name, name }));
    return { value: { kind: 'people', members: items }, cell: { is: 'items', items, cite: [], text: origin.text } };
  },
  judgeSets,
);

const year = judged<number>(
  'year',
  'Year',
  'When did it start?',
  ({ origin }) => ({
    value: origin.year,
    cell: { is: 'value', value: String(origin.year), cite: citationsIn(origin.text).slice(0, 1) },
  }),
  judgeYears,
);

const evidence = shown('evidence', 'Evidence', 'Does it help, and who says so?', (modality, catalog) => ({
  is: 'by-condition',
  conditions: modality.treats.map(({ condition: id }) => {
    const { adults, young, findings } = standingOf(catalog, modality.id, id);
    const known = [
      bodyWords(adults),
      young && young.state !== 'not-assessed' && `young people: ${bodyWords(young)}`,
      findings !== 'not-assessed' && FINDING_STATES[findings],
    ];
    return { id, name: catalog.conditions[id]?.name ?? id, words: known.filter(Boolean).join('; ') };
  }),
}));

const focus = judged<SetOf<'focus'>>(
  'focus',
  'Focus',
  'What do you work on?',
  (m) => readSet('focus', m.focus.atoms, FOCUS, m.focus.cite),
  judgeSets,
);

const formats = judged<SetOf<'formats'>>(
  'formats',
  'Format',
  'Alone, in a group, or with others?',
  ({ formats: { kinds, cite, text } }) => readSet('formats', kinds, FORMATS, cite, text),
  judgeSets,
);

const sessions = judged<Range<'sessions'>>(
  'sessions',
  'Duration',
  'How many sessions?',
  ({ course: { sessions: field, text } }) => {
    if (isAbsent(field)) return { ...field, note: [field.note, text].filter(Boolean).join(' ') };
    const value: Range<'sessions'> = { unit: 'sessions', min: field.min, max: field.max };
    return { value, cell: { is: 'range', ...value, value: courseLabel(value), cite: citations(field.cite), text } };
  },
  judgeRanges,
);

const weeks = judged<Range<'weeks'>>(
  'weeks',
  'Weeks',
  'How many weeks?',
  ({ course }) => readRange('weeks', course.weeks),
  judgeRanges,
);

const minutes = judged<Range<'minutes'>>(
  'minutes',
  'Minutes a session',
  'How long is a session?',
  ({ course }) => readRange('minutes', course.minutes),
  judgeRanges,
);

const keyText = shown('key-text', 'Key text', 'What is the main book?', ({ keyText: { source, text } }, catalog) => {
  const record = catalog.sources[source];
  return {
    is: 'work',
    source,
    title: record?.title ?? source,
    year: String(record?.original ?? record?.issued ?? 'n.d.'),
    text,
  };
});

export const AT_A_GLANCE: readonly RowSpec[] = [
  tradition,
  founder,
  year,
  evidence,
  focus,
  formats,
  sessions,
  weeks,
  minutes,
  keyText,
];
