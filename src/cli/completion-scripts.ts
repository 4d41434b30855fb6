/** What each shell needs to ask the program itself, by the hidden `__complete`, what can stand in the place of the last word; `files` on its first line means file names. */
export const completionScripts = {
  bash: `# culture-audit: completion for bash.  source <(culture-audit completion bash)
_culture_audit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} line first=1
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # bash takes “--option=value” apart at “=”.
  if [[ $cur == "=" ]]; then cur=; words=("\${COMP_WORDS[@]:1:COMP_CWORD-2}" "\${COMP_WORDS[COMP_CWORD-1]}="); fi
  if [[ \${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then words=("\${COMP_WORDS[@]:1:COMP_CWORD-3}" "\${COMP_WORDS[COMP_CWORD-2]}=$cur"); fi
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $first && $line == files ]]; then compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return; fi
    first=
    line=\${line%%$'\\t'*}
    [[ $line == --*=* && $cur != --* ]] && line=\${line#*=}
    [[ $line == *= ]] && compopt -o nospace 2>/dev/null
    [[ $line ]] && COMPREPLY+=("$line")
  done < <(command culture-audit __complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _culture_audit culture-audit
`,
  zsh: `#compdef culture-audit
# culture-audit: completion for zsh.  culture-audit completion zsh > "\${fpath[1]}/_culture-audit"
_culture_audit() {
  local -a lines found
  local line tab=$'\\t'
  lines=("\${(@f)$(command culture-audit __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == files ]]; then _files; return; fi
  for line in $lines; do
    [[ -n $line ]] && found+=("\${\${line%%$tab*}//:/\\\\:}:\${line#*$tab}")
  done
  (( $#found )) && _describe 'culture-audit' found
}
if [[ $funcstack[1] == _culture-audit ]]; then _culture_audit "$@"; else compdef _culture_audit culture-audit; fi
`,
  fish: `# culture-audit: completion for fish.  culture-audit completion fish > ~/.config/fish/completions/culture-audit.fish
function __culture_audit_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (command culture-audit __complete -- $words[2..-1] 2>/dev/null)
    if test "$lines[1]" = files
        __fish_complete_path (commandline -ct)
        return
    end
    printf '%s\\n' $lines
end
complete -c culture-audit -f -a '(__culture_audit_complete)'
`,
  powershell: `# culture-audit: completion for PowerShell.  culture-audit completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName culture-audit -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $words += $wordToComplete
  # Older PowerShell loses an empty last word; the program takes “--last=” instead.
  $lines = @(& culture-audit __complete "--last=$wordToComplete" -- $words[0..($words.Count - 2)] 2>$null)
  if ($lines.Count -gt 0 -and $lines[0] -eq 'files') { return }
  foreach ($line in $lines) {
    $word, $help = $line -split "\`t", 2
    if ($word) { [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $(if ($help) { $help } else { $word })) }
  }
}
`,
} as const;
