// Choosing between those compared: circumstances, computed from differences; whether they go together; what else is near.
import type { Column, Comparison } from '../../compare/comparison.ts';
import { capital, list } from '../../compare/words.ts';
import { type Block, heading, paragraph } from '../document.ts';
import type { Citing } from './citing.ts';

export function choosingBlocks(comparison: Comparison, columns: readonly Column[], cites: Citing): Block[] {
  const { choosing, combinations, scope } = comparison;
  const label = labelsOf(columns);
  return [
    heading('Choosing between them'),
    paragraph('Computed from stances, burden and evidence. It describes circumstances and advises no one.', 'quiet'),
    ...(scope?.text === undefined ? [] : [paragraph(scope.text)]),
    {
      is: 'list',
      items: columns.map(({ letter }) => {
        const when = choosing.find((one) => one.letter === letter)?.when ?? [];
        const lines = when.map(({ text }) => ({ text: `· ${text}` }));
        const none = { text: 'nothing in the structured rows speaks for it alone', tone: 'quiet' as const };
        return {
          mark: letter,
          lines: [{ text: `Consider ${label(letter)} when` }, ...(when.length > 0 ? lines : [none])],
        };
      }),
    },
    combinations.length === 0
      ? paragraph('No combination of them is recorded here.', 'quiet')
      : {
          is: 'list',
          items: combinations.map(({ first, second, order, text }) => ({
            mark: '·',
            lines: [
              {
                text:
                  order === 'in-turn'
                    ? `First ${label(first)}, then ${label(second)}`
                    : `${label(first)} with ${label(second)}${order === 'together' ? ', side by side' : ''}`,
              },
              { text: cites.prose(text) },
            ],
          })),
        },
    ...pullingApart(comparison),
    ...nearest(scope, label),
  ];
}

function labelsOf(columns: readonly Column[]): (letter: string) => string {
  const labels = new Map<string, string>(columns.map(({ letter, label }) => [letter, label]));
  return (letter) => labels.get(letter) ?? letter;
}

function pullingApart({ contrasts }: Comparison): Block[] {
  const opposed = contrasts.filter(({ verdict }) => verdict.is === 'opposed').map(({ title }) => title);
  return opposed.length === 0 ? [] : [paragraph(`What would pull apart: ${opposed.join(' · ')}.`)];
}

function nearest(scope: Comparison['scope'], label: (letter: string) => string): Block[] {
  const near = (scope?.nearest ?? []).filter(({ modalities }) => modalities.length > 0);
  return near.map(({ letter, modalities }) =>
    paragraph(capital(`nearest to ${label(letter)}: ${list(modalities.map(({ name, id }) => `${name} (${id})`))}.`)),
  );
}
