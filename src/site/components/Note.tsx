// A modality's note: its letter in its own shape and hue. The letter and the shape carry the meaning, the hue only helps.
import type { Letter } from '../../compare/comparison.ts';

export function Note({ letter, name }: { letter: Letter; name?: string }) {
  return (
    <span class={`note ${letter}`} {...(name ? { role: 'img', 'aria-label': name } : {})}>
      {letter}
    </span>
  );
}
