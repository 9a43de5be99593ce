// A row as a stave: places along a line where there is an order, named places where there is none; the modalities are notes.
import type { Letter } from '../../compare/comparison.ts';
import type { Stave as StaveProps } from '../views/stave.ts';
import { Note } from './Note.tsx';

export function Stave({ stave, names }: { stave: StaveProps; names: ReadonlyMap<Letter, string> }) {
  if (stave.is === 'spans') {
    return (
      <svg class="spans" role="img" aria-label={stave.words} width="100%" height={stave.spans.length * 26 + 24}>
        {stave.ticks.map(({ at, text }) => (
          <g key={text} class="tick">
            <line x1={`${at}%`} x2={`${at}%`} y1="0" y2={stave.spans.length * 26} />
            <text
              x={`${at}%`}
              y={stave.spans.length * 26 + 16}
              text-anchor={at < 5 ? 'start' : at > 95 ? 'end' : 'middle'}
            >
              {text}
            </text>
          </g>
        ))}
        {stave.spans.map(({ letter, from, to, open }, i) => (
          <g key={letter} class={`span ${letter}`}>
            <line
              x1={`${from}%`}
              x2={`${to}%`}
              y1={i * 26 + 14}
              y2={i * 26 + 14}
              stroke-dasharray={open ? '1 6' : undefined}
            />
            <circle cx={`${from}%`} cy={i * 26 + 14} r="8" />
            <text x={`${from}%`} y={i * 26 + 18} text-anchor="middle">
              {letter}
            </text>
          </g>
        ))}
      </svg>
    );
  }
  const places = stave.places.map(({ name, letters }) => (
    <li key={name}>
      <span class="notes">
        {letters.map((letter) => (
          <Note key={letter} letter={letter} name={names.get(letter) ?? letter} />
        ))}
      </span>
      <span>{name}</span>
    </li>
  ));
  return stave.is === 'ordered' ? <ol class="stave plain">{places}</ol> : <ul class="places plain">{places}</ul>;
}
