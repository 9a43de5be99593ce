// counterpoint completion: a script by which a shell completes commands, options and every record.
import { didYouMean } from '../../catalog/nearest.ts';
import { list } from '../../compare/words.ts';
import { type Command, refused } from '../command.ts';
import { COMPLETION_SCRIPTS, isShell } from '../completion-scripts.ts';
import { clip } from '../named.ts';

const SHELLS = Object.keys(COMPLETION_SCRIPTS);

export const completionCommand: Command = {
  name: 'completion',
  takes: SHELLS.join(' | '),
  says: 'A script by which the shell completes commands, options and records.',
  examples: [
    { line: 'completion bash', says: 'into ~/.bashrc: source <(counterpoint completion bash)' },
    { line: 'completion zsh', says: 'into ~/.zshrc, after compinit: source <(counterpoint completion zsh)' },
    { line: 'completion fish', says: 'into ~/.config/fish/completions/counterpoint.fish' },
  ],
  options: {},
  next: (_, before) => (before.length > 0 ? [] : SHELLS.map((word) => ({ word }))),
  run: async ({ words: [shell = '', more] }) => {
    if (more === undefined && isShell(shell)) return { is: 'text', text: COMPLETION_SCRIPTS[shell] };
    return refused(`Write one shell, ${list(SHELLS, 'or')}, instead of "${clip(shell)}".${didYouMean(shell, SHELLS)}`);
  },
};
