import { type Case, describeRecords } from '../../tests/made-records.ts';

const summary = (text: string): Case['write'] => [[/^summary: .*/m, `summary: '${text} [@zzread2001].'`]];
const dropout = (text: string): Case['write'] => [[/^dropout: .*/m, `dropout: '${text} [@zzread2001].'`]];
const harms = (text: string): Case['write'] => [[/^harms: .*/m, `harms: '${text} [@zzread2001].'`]];
const refusing = (field: string, says: string): [string, RegExp] => [field, new RegExp(says)];
const plain = (field: string): [string, string] => ['plain:\n', `plain:\n  ${field}: Few left.\n`];

describeRecords('modalities', [
  {
    title: 'a share in nobody',
    write: [...dropout('In trials 28% left'), plain('dropout')],
    refused: refusing(
      'dropout',
      'dropout gives a figure \\("In trials 28% left.?"\\) and not in how many: name the people',
    ),
  },
  { title: 'a share in so many trials', write: [...dropout('In 40 randomised trials 28% left'), plain('dropout')] },
  { title: 'a share in so many people', write: [...dropout('Of two hundred: N = 200, 28% left'), plain('dropout')] },
  {
    title: 'a share of a number that was not given',
    write: [...dropout('28% left; of how many is not given'), plain('dropout')],
  },
  {
    title: 'an effect without its comparison',
    write: [...harms('In 15 trials it was d = 0.41'), plain('harms')],
    refused: refusing('harms', 'harms gives an effect \\(".*d = 0.*"\\) and not against what: name the comparison'),
  },
  { title: 'an effect with it', write: [...harms('In 15 trials d = 0.41 against a waiting list'), plain('harms')] },
  {
    title: 'a ratio in nobody',
    write: [...harms('The odds ratio was 1.2 against usual treatment'), plain('harms')],
    refused: refusing('harms', 'harms gives a figure .* and not in how many'),
  },

  { title: 'as many sessions as there are', write: summary('In 8 to twelve weekly sessions they talk') },
  { title: 'a session a week', write: summary('In one session a week they talk') },
  {
    title: 'more sessions than there are',
    write: summary('In 8 to 16 sessions they talk'),
    refused: refusing('summary', 'summary says "8 to 16 sessions", but course.sessions has 8–12 sessions: correct one'),
  },
  {
    title: 'more in plain words',
    write: [['summary: You talk.', 'summary: You talk in twenty sessions.']],
    refused: refusing('  summary', 'plain.summary says "twenty sessions", but course.sessions has 8–12 sessions'),
  },
  { title: 'short, and shown as short', write: summary('A brief structured treatment') },
  {
    title: 'long, but shown as short',
    write: summary('A long-term treatment'),
    refused: refusing('summary', 'summary says "long-term treatment", but 8–12 sessions are shown as "Short"'),
  },
  {
    title: 'brief, but shown as long',
    write: [...summary('A brief structured therapy'), ['min: 8, max: 12', 'min: 8, max: open']],
    refused: refusing(
      'summary',
      'summary says "brief structured therapy", but 8 or more sessions are shown as "Open-ended"',
    ),
  },
  {
    title: 'brief by name only',
    write: [...summary('Brief Made-up Therapy ID is talk'), ['min: 8, max: 12', 'min: 8, max: open']],
  },
  {
    title: 'more than a session a day',
    write: [['weeks: { min: 4, max: 12', 'weeks: { min: 1, max: 1']],
    refused: refusing('  weeks', 'course.weeks has at most 1 weeks for at least 8 sessions, more than one a day'),
  },
  {
    title: 'hardly any session',
    write: [['weeks: { min: 4, max: 12', 'weeks: { min: 104, max: 104']],
    refused: refusing('  weeks', 'course.weeks has at least 104 weeks for at most 12 sessions, not one in 6 weeks'),
  },
]);
