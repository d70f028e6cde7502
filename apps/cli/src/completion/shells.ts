/** What makes a shell ask `./channel complete` for the words that can come next. It works for `./channel` too. */
export const SHELLS = {
  bash: `_channel() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _channel channel`,
  zsh: `_channel() {
  local -a found
  found=("\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _channel channel ./channel`,
  fish: `function __channel_complete
  set -l typed (commandline -opc) (commandline -ct)
  $typed[1] complete -- $typed[2..-1] 2>/dev/null
end
complete -c channel -a '(__channel_complete)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName channel, channel.cmd, .\\channel, ./channel -ScriptBlock {
  param($word, $line, $position)
  $typed = @($line.CommandElements | Where-Object { $_.Extent.StartOffset -lt $position } | ForEach-Object { $_.ToString() })
  $given = @($typed | Select-Object -Skip 1)
  if ($word -eq '') { $given += '""' }
  & $typed[0] complete -- @given 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`,
} as const;

/** How a shell takes it, and where it keeps it for the next time. */
export const TAKEN_BY: Readonly<Record<keyof typeof SHELLS, string>> = {
  bash: 'source <(./channel completion bash)',
  zsh: 'source <(./channel completion zsh)',
  fish: './channel completion fish | source',
  powershell: '.\\channel completion powershell | Out-String | Invoke-Expression',
};
