// What each shell is told: to ask the command itself what may come next, so that completion knows every record and is never behind.

/** Prints one candidate a line, its meaning after a tab. */
const ASK = 'counterpoint complete --';

const BASH = `# counterpoint: completion for bash. Put into ~/.bashrc:  source <(counterpoint completion bash)
_counterpoint() {
  local IFS=$'\\n'
  COMPREPLY=($(${ASK} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -F _counterpoint counterpoint
`;

const ZSH = `#compdef counterpoint
# counterpoint: completion for zsh. Put into ~/.zshrc, after compinit:  source <(counterpoint completion zsh)
_counterpoint() {
  local -a found
  found=("\${(@f)$(${ASK} "\${(@)words[2,$CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  [[ -n "\${found[1]}" ]] && _describe -V 'counterpoint' found
}
if [[ "\${funcstack[1]}" == _counterpoint ]]; then _counterpoint "$@"; else compdef _counterpoint counterpoint; fi
`;

const FISH = `# counterpoint: completion for fish.  counterpoint completion fish > ~/.config/fish/completions/counterpoint.fish
function __counterpoint_complete
    set -l before (commandline -opc)
    ${ASK} $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c counterpoint -f -a '(__counterpoint_complete)'
`;

export const COMPLETION_SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const;
export type Shell = keyof typeof COMPLETION_SCRIPTS;

export function isShell(text: string): text is Shell {
  return Object.hasOwn(COMPLETION_SCRIPTS, text);
}
