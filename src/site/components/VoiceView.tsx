// How a modality would see a composed person.
import type { Voice } from '../../compare/comparison.ts';

export function VoiceView({ voice: { attends, first, line, leaves } }: { voice: Voice }) {
  return (
    <div class="seen">
      <figure class="voice">
        <blockquote>{line}</blockquote>
      </figure>
      <dl>
        <dt>Attends to</dt>
        <dd>{attends}</dd>
        <dt>First move</dt>
        <dd>{first}</dd>
        <dt>Leaves alone</dt>
        <dd>{leaves}</dd>
      </dl>
    </div>
  );
}
